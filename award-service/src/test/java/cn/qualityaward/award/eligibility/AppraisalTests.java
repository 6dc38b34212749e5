package cn.qualityaward.award.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.application.TestForms;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What the local board finds, condition by condition, of a dossier that lies before it. */
class AppraisalTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final Caller BOARD = holding("county", "152502", "board");

    @Autowired
    BeanFactory beans;

    @Autowired
    Appraising appraising;

    @Autowired
    Findings findings;

    @Autowired
    Conditions conditions;

    private UUID application;

    @BeforeEach
    void submit() {
        var policy = TestPolicies.changedText(json -> {});
        var round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY, policy));
        application = in(() -> TestApplications.applied(beans, round, TestForms.complete()));
    }

    @Test
    void standsBeforeWhatIsStatedAndTheLatestCounts() {
        appraise(BOARD, "achievements", Result.NOT_MET, "未见依据");
        appraise(BOARD, "achievements", Result.MET, "获省级质量改进成果");
        assertThat(found("achievements").result()).isEqualTo(Result.MET);
        assertThat(found("achievements").evidence()).isEqualTo("获省级质量改进成果");
        appraise(BOARD, "clean", Result.NOT_MET, "查得一起行政处罚");
        assertThat(found("clean").result()).isEqualTo(Result.NOT_MET);
    }

    @Test
    void itsApplicantIsShownWhatItStatedItself() {
        appraise(BOARD, "clean", Result.NOT_MET, "查得一起行政处罚");
        var shown =
                in(() -> findings.stated(applications.required(application), TestForms.complete(), Set.of("152502")));
        assertThat(shown)
                .filteredOn(finding -> finding.condition().equals("clean"))
                .extracting(Finding::result)
                .containsExactly(Result.MET);
    }

    @Test
    void whoIsFoundToFallShortGoesNoFurther() {
        appraise(BOARD, "licences", Result.NOT_MET, "许可证已过期");
        assertThatThrownBy(() -> run(() -> conditions.require(List.of(applications.required(application)))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.slug()).isEqualTo("condition-found-unmet");
                    assertThat(refusal.properties()).containsEntry("evidence", "许可证已过期");
                });
        appraise(BOARD, "licences", Result.MET, "许可证已延续");
        run(() -> conditions.require(List.of(applications.required(application))));
    }

    @Test
    void whatItDeclaresAgainstItselfStopsItThoughNobodyExaminedIt() {
        var young = TODAY.minusYears(2).toString();
        apply(Map.of("accident", "MAJOR", "clean", false, "since", young));
        assertThatThrownBy(() -> run(() -> conditions.require(List.of(applications.required(application)))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.slug()).isEqualTo("condition-found-unmet");
                    assertThat(refusal.properties())
                            .containsEntry("conditions", List.of("operating-years", "accident", "clean"))
                            .containsEntry("articles", "第十条(一)、第十条(四)")
                            .containsEntry("article", "第十条");
                    assertThat(refusal.properties().get("evidence")).asString().contains(young, "重大事故");
                });
    }

    @Test
    void aDeclarationIsSetAsideByAFindingAndNotByLeavingItOpen() {
        apply(Map.of("clean", false));
        refusedFor("clean");
        appraise(BOARD, "clean", Result.UNDETERMINED, "待核实");
        refusedFor("clean");
        appraise(BOARD, "clean", Result.MET, "所称处罚已被复议撤销");
        run(() -> conditions.require(List.of(applications.required(application))));
        appraise(BOARD, "clean", Result.NOT_MET, "复议决定未生效");
        refusedFor("clean");
    }

    private void apply(Map<String, Object> otherwise) {
        var policy = TestPolicies.changedText(json -> {});
        var round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY, policy));
        application = in(() -> TestApplications.applied(beans, round, TestForms.saying(otherwise)));
    }

    private void refusedFor(String condition) {
        assertThatThrownBy(() -> run(() -> conditions.require(List.of(applications.required(application)))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.properties()).containsEntry("conditions", List.of(condition)));
    }

    @Test
    void onlyWhoChecksItFindsAndOnlyOfTheArticlesConditions() {
        assertThatThrownBy(() -> appraise(holding("county", "152527", "board"), "clean", Result.MET, "属实"))
                .hasMessage("other-county");
        assertThatThrownBy(() -> appraise(holding("county", "152502", "signer"), "clean", Result.MET, "属实"))
                .hasMessage("other-county");
        assertThatThrownBy(() -> appraise(holding("office", "main", "officer"), "clean", Result.MET, "属实"))
                .hasMessage("other-county");
        assertThatThrownBy(() -> appraise(BOARD, "reapply-wait", Result.MET, "属实"))
                .hasMessage("condition-unknown");
    }

    @Test
    void nothingOfAnEndedApplicationIsFound() {
        run(() -> TestApplications.withdraw(applications, application));
        assertThatThrownBy(() -> appraise(BOARD, "clean", Result.MET, "属实"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.slug()).isEqualTo("application-not-there");
                    assertThat(refusal.properties()).containsKeys("status", "expected", "article");
                });
    }

    private void appraise(Caller by, String condition, Result result, String basis) {
        run(() -> appraising.appraise(application, List.of(new Appraisal.Text(condition, result, basis)), by));
    }

    private Finding found(String condition) {
        return in(() -> findings.of(applications.required(application), Set.of("152502"))).stream()
                .filter(finding -> finding.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    private static Caller holding(String kind, String code, String role) {
        return new Caller("somebody", "示例", Set.of(new Seat(kind, code, role)));
    }
}
