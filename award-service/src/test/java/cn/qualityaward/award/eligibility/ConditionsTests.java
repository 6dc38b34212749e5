package cn.qualityaward.award.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.ApplicationForm;
import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.application.TestForms;
import cn.qualityaward.award.conferral.TestHonours;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.node.ObjectNode;

/** What is not met refuses at submission; what nobody can tell waits for a written finding. Nobody answers here. */
@TestPropertySource(properties = "award.gateway=http://127.0.0.1:1")
class ConditionsTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final Decider HEAD = new Decider("head", "主任", "office/main", null);

    @Autowired
    BeanFactory beans;

    @Autowired
    Conditions conditions;

    @Autowired
    Determining determining;

    @Test
    void whileNobodyAnswersItIsOpenAndTheHeadFindsInWriting() {
        var application = submitted(ConditionsTests::elsewhere, TestForms.holding("示例〔2024〕1号"));
        assertThat(found(application)).extracting(Finding::result).containsExactly(Result.UNDETERMINED);
        assertThatThrownBy(() -> require(application))
                .isInstanceOf(Refusal.class)
                .hasMessage("condition-undetermined");
        in(() -> determining.determine(
                application,
                new Determination.Text("prerequisite-award", true, "原件核对无误", "示例办〔2026〕7号"),
                Set.of("152502"),
                HEAD));
        assertThat(found(application)).singleElement().satisfies(finding -> {
            assertThat(finding.result()).isEqualTo(Result.MET);
            assertThat(finding.evidence()).contains("示例办〔2026〕7号");
        });
        require(application);
        assertThatThrownBy(() -> in(() -> determining.disqualify(application, "无据", HEAD)))
                .hasMessage("conditions-are-met");
    }

    @Test
    void whoStatesNothingIsRefusedByTheSetting() {
        assertThatThrownBy(() -> submitted(ConditionsTests::elsewhere, TestForms.complete()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.slug()).isEqualTo("condition-not-met");
                    assertThat(refusal.properties()).containsEntry("setting", "prerequisiteAward");
                });
    }

    @Test
    void whoIsNotInThePoolIsRefused() {
        assertThatThrownBy(() -> submitted(json -> json.put("cultivationPool", true), TestForms.complete()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.properties()).containsEntry("setting", "cultivationPool"));
    }

    @Test
    void whoNoLongerFulfilsAConditionIsEndedWithItsFinding() {
        var application = submitted(ConditionsTests::elsewhere, TestForms.holding("示例〔2024〕1号"));
        in(() -> determining.determine(
                application,
                new Determination.Text("prerequisite-award", false, "证书已撤销", "示例办〔2026〕8号"),
                Set.of("152502"),
                HEAD));
        assertThatThrownBy(() -> require(application)).hasMessage("condition-not-met");
        var ended = in(() -> determining.disqualify(application, "不再符合先获奖项的规定", HEAD));
        assertThat(ended.ended()).isTrue();
        assertThat(TestApplications.lastReason(ended)).contains("不再符合", "证书已撤销");
    }

    /** 第十六条: whoever wins the same award again takes no place of it where the policy says so, and one of any other class. */
    @Test
    void whoeverWinsTheSameAgainTakesNoPlaceOfItWhereThePolicySaysSo() {
        assertThat(beyondQuota(false, TODAY.getYear() - 6)).containsExactly("MAIN");
        assertThat(beyondQuota(true, TODAY.getYear() - 7)).isEmpty();
    }

    private List<String> beyondQuota(boolean countsQuota, int won) {
        var applicant = submitted(
                policy -> {
                    policy.withObject("repeatWin").put("countsQuota", countsQuota);
                    policy.put("reapplyWaitYears", 0);
                },
                TestForms.complete());
        return in(() -> {
            var application = applications.required(applicant);
            TestHonours.won(beans, application.name(), application.creditCode(), won);
            assertThat(conditions.takesPlace(application, "MAIN")).isEqualTo(countsQuota);
            return conditions.beyondQuota(application);
        });
    }

    private static void elsewhere(ObjectNode policy) {
        policy.putObject("prerequisiteAward")
                .put("tenant", "other")
                .put("classCode", "MAIN")
                .put("heldYears", 1);
    }

    private UUID submitted(Consumer<ObjectNode> change, ApplicationForm form) {
        var policy = TestPolicies.changedText(change);
        var round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY, policy));
        return in(() -> TestApplications.applied(beans, round, form));
    }

    private List<Finding> found(UUID application) {
        return in(() -> conditions.of(applications.required(application)));
    }

    private void require(UUID application) {
        in(() -> {
            conditions.require(List.of(applications.required(application)));
            return true;
        });
    }
}
