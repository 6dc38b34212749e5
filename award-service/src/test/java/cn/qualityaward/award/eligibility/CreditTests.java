package cn.qualityaward.award.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.application.TestForms;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** 信用核查: looked up, confirmed by a second, and demanded wherever the policy says so. */
class CreditTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final byte[] PAGE = "%PDF-1.7 示例".getBytes(StandardCharsets.UTF_8);
    private static final Decider FIRST = officer("officer-1"), SECOND = officer("officer-2");

    @Autowired
    BeanFactory beans;

    @Autowired
    Conditions conditions;

    @Autowired
    CreditChecklist checklist;

    @Autowired
    CreditWork work;

    @Autowired
    Determining determining;

    @Autowired
    Appraising appraising;

    @Autowired
    Blockers blockers;

    @Autowired
    Rechecking rechecking;

    @Autowired
    Appraisals appraisals;

    private UUID round = new UUID(0, 0);
    private UUID application = new UUID(0, 0);

    @BeforeEach
    void comesToTheFormalReview() {
        var policy = TestPolicies.changedText(
                json -> json.putArray("creditChecks").add("QUALIFICATION").add("NOTICE"));
        round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY.plusDays(9), policy));
        application = in(() -> TestApplications.applied(beans, round, TestForms.complete()));
        run(() -> {
            var own = applications.required(application);
            own.check(officer("board", "county/152502"), clock.now());
            applications.saveAndFlush(own);
            progress.decide(application, StageKind.RECOMMENDATION, Verdict.PASSED, officer("signer", "county/152502"));
        });
    }

    @Test
    void nothingIsDecidedWhileARegisterIsMissingOrUnconfirmed() {
        assertThatThrownBy(this::require).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo("credit-not-looked-up");
            assertThat(String.valueOf(refusal.properties().get("sources"))).contains("失信被执行人", "环保处罚");
            assertThat(refusal.properties()).containsEntry("setting", "creditChecks");
        });
        assertThat(duties()).containsExactly(tuple("look-up-credit", 1L));
        var all = List.of(CreditSource.values());
        var entered = all.stream().map(source -> enter(source, null)).toList();
        refused("credit-not-looked-up", this::require);
        refused("credit-by-same-officer", () -> confirm(entered.getFirst(), FIRST));
        entered.forEach(lookup -> confirm(lookup, SECOND));
        refused("credit-already-confirmed", () -> confirm(entered.getFirst(), SECOND));
        require();
        assertThat(duties()).isEmpty();
        assertThat(credit()).extracting(Finding::result).containsExactly(Result.MET);
    }

    @Test
    void whatIsFoundIsOpenUntilTheHeadFindsWhetherItIsRelated() {
        everything(CreditSource.ENVIRONMENT, "超标排放，罚款 10 万元");
        refused("condition-undetermined", this::require);
        determine("与本次申报无关");
        require();
        assertThat(credit()).extracting(Finding::result).containsExactly(Result.MET);
        confirm(enter(CreditSource.TAX_VIOLATION, "欠税公告"), SECOND);
        refused("condition-undetermined", this::require);
    }

    @Test
    void anotherStepLooksAnew() {
        everything(CreditSource.ENVIRONMENT, null);
        require();
        run(() -> db.sql("update award.application set ordinal = ordinal + 1 where id = ?")
                .param(application)
                .update());
        refused("credit-not-looked-up", this::require);
    }

    /** 事故、违法失信记录 reach up to the request for approval: they are looked at again in the step of the notice. */
    @Test
    void beforeTheNoticeWhatReachesUpToItIsLookedAtAgain() {
        appraise(Result.MET);
        comesToTheNotice();
        everything(CreditSource.ENVIRONMENT, null);
        refused("conditions-not-rechecked", this::require);
        assertThat(blocked()).containsExactly(List.of(Blockers.Why.RECHECK));
        assertThat(duties()).containsExactly(tuple("look-up-credit", 1L));
        appraise(Result.UNDETERMINED);
        refused("conditions-not-rechecked", this::require);
        appraise(Result.MET);
        require();
        assertThat(blocked()).isEmpty();
        assertThat(duties()).isEmpty();
        appraise(Result.NOT_MET);
        refused("condition-found-unmet", this::require);
        assertThat(blocked()).containsExactly(List.of(Blockers.Why.UNMET));
    }

    @Test
    void theWholeListIsLookedAtAgainAtOnceAndEachIsFoundByItself() {
        comesToTheNotice();
        everything(CreditSource.ENVIRONMENT, null);
        var officer = new Caller("officer-1", "示例", Set.of(new Seat("office", "main", "officer")));
        run(() -> TestInterests.none(beans, round, officer));
        refused(
                "not-found",
                () -> run(() -> rechecking.clean(UUID.randomUUID(), List.of(application), "示例部门书面答复", officer)));
        run(() -> rechecking.clean(round, List.of(application), "示例部门书面答复", officer));
        require();
        assertThat(in(() -> appraisals.findByApplicationIdOrderById(application)))
                .extracting(Appraisal::condition, Appraisal::result, Appraisal::basis)
                .containsExactly(tuple("accident", Result.MET, "示例部门书面答复"), tuple("clean", Result.MET, "示例部门书面答复"));
        refused(
                "nothing-to-recheck",
                () -> run(() -> rechecking.clean(round, List.of(application), "示例部门书面答复", officer)));
    }

    @Test
    void aPolicyMayDoWithoutLookingAgain() {
        assertThat(TestPolicies.changed(json -> json.remove("conditionRechecks"))
                        .rechecksBefore(Policy.ConditionRecheck.APPROVAL))
                .isTrue();
        assertThat(TestPolicies.changed(
                                json -> json.putArray("conditionRechecks").add("NOTICE"))
                        .rechecksBefore(Policy.ConditionRecheck.APPROVAL))
                .isFalse();
    }

    /** As if the steps between had been decided. */
    private void comesToTheNotice() {
        run(() -> {
            var notice = progress.procedure(round, TestApplications.ORGANIZATION).steps().stream()
                    .filter(step -> step.kind() == StageKind.PUBLIC_NOTICE)
                    .findFirst()
                    .orElseThrow();
            db.sql("update award.application set ordinal = ?, stage = 'PUBLIC_NOTICE' where id = ?")
                    .params(notice.ordinal(), application)
                    .update();
        });
    }

    private void appraise(Result result) {
        var officer = new Caller("officer-1", "示例", Set.of(new Seat("office", "main", "officer")));
        run(() -> appraising.appraise(
                application,
                Stream.of("accident", "clean")
                        .map(condition -> new Appraisal.Text(condition, result, "示例部门书面答复"))
                        .toList(),
                officer));
    }

    private List<List<Blockers.Why>> blocked() {
        return in(() -> blockers.of(round, "officer-1")).stream()
                .map(Blockers.Blocker::why)
                .toList();
    }

    @Test
    void takesWhatIsSaidOnly() {
        refused(
                "credit-found-what",
                () -> enter(new CreditLookup.Text(CreditSource.SAFETY, TODAY, false, " ", "https://example.invalid")));
        refused(
                "date-in-the-future",
                () -> enter(new CreditLookup.Text(
                        CreditSource.SAFETY, TODAY.plusDays(1), true, null, "https://example.invalid")));
        var lookup = enter(CreditSource.SAFETY, null);
        assertThat(in(() -> checklist.evidence(application, lookup)).content()).isEqualTo(PAGE);
        refused("not-found", () -> in(() -> checklist.required(UUID.randomUUID(), lookup)));
    }

    private void everything(CreditSource with, @Nullable String found) {
        List.of(CreditSource.values()).forEach(source -> confirm(enter(source, source == with ? found : null), SECOND));
    }

    private UUID enter(CreditSource source, @Nullable String found) {
        return enter(new CreditLookup.Text(source, TODAY, found == null, found, "https://example.invalid"));
    }

    private UUID enter(CreditLookup.Text text) {
        return in(() -> checklist.enter(application, text, PAGE, FIRST)).id();
    }

    private void confirm(UUID lookup, Decider by) {
        in(() -> checklist.confirm(application, lookup, by));
    }

    private void determine(String reason) {
        in(() -> determining.determine(
                application,
                new Determination.Text(CreditChecklist.CONDITION, true, reason, "示例办〔2026〕9号"),
                Set.of("152502"),
                officer("head")));
    }

    private void require() {
        run(() -> conditions.require(List.of(now())));
    }

    private List<Finding> credit() {
        return in(() -> conditions.of(now())).stream()
                .filter(finding -> finding.condition().equals(CreditChecklist.CONDITION))
                .toList();
    }

    private Application now() {
        return applications.required(application);
    }

    private List<org.assertj.core.groups.Tuple> duties() {
        var officer = new Caller("officer-2", "示例", Set.of(new Seat("office", "main", "officer")));
        return in(() -> work.of(officer, Set.of(round))).stream()
                .map(waiting -> tuple(waiting.action(), waiting.count()))
                .toList();
    }

    private static Decider officer(String account) {
        return officer(account, "office/main");
    }

    private static Decider officer(String account, String unit) {
        return new Decider(account, account, unit, null);
    }
}
