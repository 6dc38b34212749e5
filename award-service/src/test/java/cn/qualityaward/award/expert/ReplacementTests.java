package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.AssignmentController.Pledge;
import cn.qualityaward.award.expert.Expert.Description;
import cn.qualityaward.award.expert.ReplacementController.Clearance;
import cn.qualityaward.award.expert.ReplacementController.Interest;
import cn.qualityaward.award.expert.ReplacementController.Replacement;
import cn.qualityaward.award.expert.ReplacementViews.Candidate;
import cn.qualityaward.award.expert.ReplacementViews.Case;
import cn.qualityaward.award.expert.ReplacementViews.Hindered;
import cn.qualityaward.award.expert.ReplacementViews.Preview;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.secrecy.NumberPrints;
import cn.qualityaward.award.secrecy.PersonalNumber;
import cn.qualityaward.award.secrecy.Rows;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 认定回避、替换评审专家 on a panel chosen by hand, on real servers: three sit on it, two applied, one more is in the pool. */
class ReplacementTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    private static final Caller OFFICER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));
    private static final String POLICY = TestPolicies.changedText(policy -> policy.withObject("stages")
            .putArray("ORGANIZATION")
            .addObject()
            .put("kind", "MATERIAL")
            .put("scored", true)
            .put("eliminating", true)
            .put("feedback", true));
    private static final String RULES = """
            {"weights": {}, "thresholds": {}, "shortlist": {"mode": "MANUAL"}, "tieKeys": [], "rubrics": {},
             "panelSize": 3, "reviewersPerApplicant": %s, "reviewerLoad": %s, "conflictRules": ["COUNTY"]}""";

    @Autowired
    ReplacementController door;

    @Autowired
    PanelController forming;

    @Autowired
    ExpertController pooling;

    @Autowired
    AssignmentController reviewing;

    @Autowired
    ReplacementWork work;

    @Autowired
    Panels panels;

    @Autowired
    NumberPrints prints;

    @Autowired
    Experts experts;

    private UUID round;
    private UUID first;
    private UUID second;

    @BeforeEach
    void aPanelInMidReview() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
        rules("null", "null");
        formed();
        first = submitted("甲");
        second = submitted("乙");
        expert("spare", null);
    }

    @Test
    void whoeverIsFoundToHaveAnInterestStepsBackAtOnceAndSomebodyElseReviewsThatApplicantAlone() {
        refused("nothing-to-take-over", () -> replace("e0", "spare", false, first));
        find("e0", first);
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2");
        assertThat(reviewers(second)).containsExactlyInAnyOrder("e0", "e1", "e2");
        assertThat(told("REVIEWER_RECUSED")).containsExactly("e0");
        assertThat(cases("e0", false))
                .extracting(Case::name, Case::open, Case::obstacle)
                .containsExactly(Tuple.tuple("甲", true, Obstacle.FOUND), Tuple.tuple("乙", false, null));
        refused("interest-stands", () -> find("e0", first));

        replace("e0", "spare", false, first);
        assertThat(told("STAND_IN")).containsExactly("spare");
        assertThat(told("REVIEWER_RELIEVED")).isEmpty();
        assertThat(mine("spare")).containsExactly(first);
        declare("spare");
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2", "spare");
        assertThat(reviewers(second)).containsExactlyInAnyOrder("e0", "e1", "e2");
        assertThat(mine("spare")).containsExactly(first);
        refused("nothing-to-take-over", () -> replace("e0", "spare", false, first));
        assertThat(deeds()).contains("InterestFound", "ReviewerReplaced");
    }

    /** 退出: what is in counts, and what is not is somebody else's. */
    @Test
    void whoeverLeavesKeepsWhatTheySubmittedAndSomebodyElseReviewsTheRest() {
        submittedSheet("e0", first);
        assertThat(cases("e0", true)).extracting(Case::open).containsExactly(false, true);
        replace("e0", "spare", true, second);
        declare("spare");
        assertThat(mine("spare")).containsExactly(second);
        assertThat(in(() -> panels.required(round, TRACK, 0)).stoodDown("e0")).isTrue();
        assertThat(told("REVIEWER_RELIEVED")).containsExactly("e0");
        refused("stand-in-unavailable", () -> replace("e1", "e0", true, second));
        refused("stand-in-unavailable", () -> replace("e1", "e2", true, second));
    }

    /** panelSize, below which a step is not closed */
    @Test
    void theOfficeHasADutyWhereTooFewAreLeft() {
        assertThat(duties()).isEmpty();
        find("e0", first);
        assertThat(duties())
                .extracting(Waiting::action, Waiting::count)
                .containsExactly(Tuple.tuple("replace-reviewers", 1L));
        assertThat(gaps()).containsEntry("专家e0", 1L).containsEntry("专家e1", 0L);
        replace("e0", "spare", false, first);
        assertThat(duties()).isEmpty();
        suspend(pool("e1"));
        assertThat(duties()).extracting(Waiting::count).containsExactly(2L);
        submittedSheet("e1", first);
        assertThat(gaps()).containsEntry("专家e1", 1L);
    }

    @Test
    void saysWhoIsFreeAndWhyOthersAreNot() {
        expert("county", "152502"); // of both applicants
        suspend(expert("suspended", null));
        rules("null", "1");
        find("e0", first);
        assertThat(candidate("spare").hindered()).isEmpty();
        assertThat(candidate("e1").hindered()).containsExactly(new Hindered(Obstacle.ON_PANEL, null));
        assertThat(candidate("suspended").hindered()).containsExactly(new Hindered(Obstacle.SUSPENDED, null));
        assertThat(candidate("county").hindered()).containsExactly(new Hindered(Obstacle.COUNTY, "甲"));
        refused("stand-in-conflicted", () -> replace("e0", "county", false, first));
        refused("stand-in-unavailable", () -> replace("e0", "suspended", false, first));
        replace("e0", "spare", false, first);
        find("e0", second);
        assertThat(candidate("spare").hindered()).containsExactly(new Hindered(Obstacle.LOAD, null));
        refused("stand-in-overloaded", () -> replace("e0", "spare", false, second));
    }

    /** 回避 holds for whoever stands in as for everybody. */
    @Test
    void aStandInWhoDeclaresAnInterestIsReplacedInTurn() {
        find("e0", first);
        replace("e0", "spare", false, first);
        var interests = List.of(new AssignmentController.DeclaredConflict(first, "同学"));
        run(() -> reviewing.declare(round, TRACK, 0, new Pledge(true, interests), reviewer("spare")));
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2");
        assertThat(cases("e0", false)).extracting(Case::standIn).containsExactly("专家spare", null);
        expert("another", null);
        replace("spare", "another", false, first);
        declare("another");
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2", "another");
    }

    @Test
    void aDrawFillsTheGapWhereReviewersAreDrawn() {
        rules("2", "null");
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
        rules("2", "null");
        run(() -> forming.form(round, TRACK, 0, new PanelController.Choice(seats()), OFFICER));
        first = submitted("丙");
        find("e0", first);
        refused("replaced-by-draw", () -> replace("e0", "spare", false, first));
        assertThat(preview("e0", true).candidates()).isEmpty();
    }

    /** 第十八条 of the office too. */
    @Test
    void anOfficerWhoStepsBackFromTheApplicantHasNoPartInIt() {
        run(() -> {
            var application = applications.locked(first);
            application.stepBack("officer");
            applications.saveAndFlush(application);
        });
        assertThat(cases("e0", true)).extracting(Case::name).containsExactly("乙");
        refused("recused", () -> find("e0", first));
        refused("recused", () -> replace("e0", "spare", true, first));
    }

    @Test
    void refusesWhatIsStaleAndWhoIsNotThere() {
        var seen = etag("e0");
        find("e0", first);
        refused(
                "stale",
                () -> run(() -> door.find(round, TRACK, 0, pool("e0"), seen, new Interest(second, "同学"), OFFICER)));
        refused("not-found", () -> preview("spare", false));
        refused("not-found", () -> find("e1", UUID.randomUUID()));
        var expert = pool("e0");
        refused("not-found", () -> in(another(), () -> door.preview(round, TRACK, 0, expert, false, OFFICER)));
    }

    /** 第十八条: suspended at once by the system; what it comes to, the office finds. */
    @Test
    void whoeverIsKnownByANumberOfTheApplicantIsSuspendedUntilTheOfficeFindsThatItIsSomebodyElse() {
        naming(first, "+86 138-0000-0001");
        assertThat(duties()).isEmpty();
        enrolled("e0", "１３８００００００01");
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2");
        assertThat(reviewers(second)).containsExactlyInAnyOrder("e0", "e1", "e2");
        assertThat(in(() -> reviewing.mayRead(reviewer("e0"), applications.required(first))))
                .isFalse();
        assertThat(duties())
                .extracting(Waiting::action, Waiting::count)
                .containsExactly(Tuple.tuple("rule-same-person", 1L));
        assertThat(cases("e0", false))
                .extracting(Case::obstacle, Case::relation)
                .containsExactly(Tuple.tuple(Obstacle.SAME_PERSON, null), Tuple.tuple(null, null));
        refused("nothing-to-take-over", () -> replace("e0", "spare", false, first));
        refused("no-same-number", () -> clear("e0", second));
        refused("no-same-number", () -> clear("e1", first));

        clear("e0", first);
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e0", "e1", "e2");
        assertThat(in(() -> reviewing.mayRead(reviewer("e0"), applications.required(first))))
                .isTrue();
        assertThat(duties()).isEmpty();
        refused("no-same-number", () -> clear("e0", first));
        assertThat(deeds()).contains("ExpertNumbersSaid", "SamePersonCleared");
        find("e0", first);
        assertThat(told("REVIEWER_RECUSED")).containsExactly("e0");
    }

    @Test
    void whoeverIsFoundToBeTheSamePersonStepsBackForGoodAndTheirSheetIsVoid() {
        submittedSheet("e0", first);
        enrolled("e0", "13800000001");
        naming(first, "13800000001");
        find("e0", first);
        assertThat(cases("e0", false)).extracting(Case::obstacle).containsExactly(Obstacle.FOUND, null);
        assertThat(duties()).extracting(Waiting::action).containsExactly("replace-reviewers");
        assertThat(in(() -> db.sql("select count(*) from sheet where voided_because is not null")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
        naming(first, "13800000002");
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2");
        refused("no-same-number", () -> clear("e0", first));
    }

    @Test
    void nobodyWhoIsKnownByANumberOfTheApplicantIsTakenIn() {
        enrolled("spare", "13800000001");
        naming(first, "13800000001");
        find("e0", first);
        assertThat(candidate("spare").hindered()).containsExactly(new Hindered(Obstacle.SAME_PERSON, "甲"));
        refused("stand-in-conflicted", () -> replace("e0", "spare", false, first));
        assertThat(in(() -> new Rows(db).saying("13800000001"))).isEmpty();
    }

    private void naming(UUID application, String number) {
        run(() -> applications.saveAndFlush(TestApplications.naming(applications.locked(application), print(number))));
    }

    private String print(String number) {
        return prints.of(PersonalNumber.read(number).orElseThrow());
    }

    private void enrolled(String account, String mobile) {
        var said =
                new Enrolment("专家" + account, "示例质量研究院", List.of("质量"), null, null, new Enrolment.Said(mobile, null));
        run(() -> pooling.enrol(said, reviewer(account)));
    }

    private void clear(String account, UUID application) {
        var seen = etag(account);
        var expert = pool(account);
        run(() -> door.clear(round, TRACK, 0, expert, seen, new Clearance(application, "号码系误填"), OFFICER));
    }

    private List<Waiting> duties() {
        return in(() -> work.of(OFFICER, List.of(round)));
    }

    private Map<String, Long> gaps() {
        return in(() -> forming.seats(round, TRACK, 0, OFFICER)).stream()
                .collect(Collectors.toMap(PanelController.Seat::name, PanelController.Seat::gaps));
    }

    private void rules(String perApplicant, String load) {
        var text = RULES.formatted(perApplicant, load);
        run(() -> db.sql("update award.program set rules = ?, rules_hash = ? where id = ?")
                .params(text, "rules-" + text.hashCode() + round, round)
                .update());
    }

    private void formed() {
        IntStream.range(0, 3).forEach(number -> expert("e" + number, null));
        run(() -> forming.form(round, TRACK, 0, new PanelController.Choice(seats()), OFFICER));
        IntStream.range(0, 3).forEach(number -> declare("e" + number));
    }

    private Set<UUID> seats() {
        return IntStream.range(0, 3).mapToObj(number -> pool("e" + number)).collect(Collectors.toSet());
    }

    private UUID expert(String account, String county) {
        return in(() -> {
            var expert = new Expert(account);
            expert.describe(new Description("专家" + account, "示例质量研究院", List.of("质量"), county, List.of()));
            expert.admit(Instant.EPOCH);
            return experts.saveAndFlush(expert).id();
        });
    }

    private UUID pool(String account) {
        return in(() -> experts.findByAccount(account).orElseThrow().id());
    }

    private void suspend(UUID expert) {
        run(() -> pooling.leave(expert, new ExpertController.Leaving(false, "示例理由")));
    }

    private void declare(String account) {
        run(() -> reviewing.declare(round, TRACK, 0, new Pledge(true, List.of()), reviewer(account)));
    }

    private void submittedSheet(String account, UUID application) {
        run(() -> db.sql("""
                        insert into award.sheet (tenant_id, id, version, round_id, track, ordinal, stage, application_id,
                          reviewer, marks, comment, submitted_at)
                        values (?, ?, 0, ?, 'ORGANIZATION', 0, 'MATERIAL', ?, ?, '{}', '', now())""")
                .params(tenant, UUID.randomUUID(), round, application, account)
                .update());
    }

    private UUID submitted(String name) {
        var procedure = Procedure.of(TestPolicies.parsed(POLICY), TRACK);
        return in(() -> TestApplications.submitted(applications, round, procedure, name))
                .id();
    }

    private void find(String account, UUID application) {
        var seen = etag(account);
        var expert = pool(account);
        run(() -> door.find(round, TRACK, 0, expert, seen, new Interest(application, "曾任其顾问"), OFFICER));
    }

    private void replace(String account, String by, boolean leaves, UUID... of) {
        var seen = etag(account);
        var expert = pool(account);
        var standIn = pool(by);
        run(() -> door.replace(
                round, TRACK, 0, expert, seen, new Replacement(standIn, Set.of(of), leaves, "示例理由"), OFFICER));
    }

    private IfMatch etag(String account) {
        return IfMatch.of(preview(account, false).version());
    }

    private Preview preview(String account, boolean leaves) {
        var expert = pool(account);
        return in(() -> door.preview(round, TRACK, 0, expert, leaves, OFFICER));
    }

    private List<Case> cases(String account, boolean leaves) {
        return preview(account, leaves).cases();
    }

    private Candidate candidate(String account) {
        return preview("e0", false).candidates().stream()
                .filter(one -> one.name().equals("专家" + account))
                .findFirst()
                .orElseThrow();
    }

    private List<String> reviewers(UUID application) {
        return in(() -> panels.required(round, TRACK, 0).reviewersOf(applications.required(application)).stream()
                .map(Panel.Member::account)
                .toList());
    }

    private List<UUID> mine(String account) {
        return in(() -> reviewing.mine(reviewer(account))).stream()
                .flatMap(assignment -> assignment.applications().stream())
                .map(AssignmentController.Assigned::id)
                .toList();
    }

    private List<String> told(String kind) {
        return in(() -> db.sql("select replace(recipient, 'account:', '') from message where kind = ?")
                .param(kind)
                .query(String.class)
                .list());
    }

    private List<String> deeds() {
        return in(() -> db.sql("select deed from award.record_entry")
                .query(String.class)
                .list());
    }

    private static Caller reviewer(String account) {
        return new Caller(account, account, Set.of(new Seat("expert", "pool", "reviewer")));
    }

    private static void refused(String slug, ThrowingCallable command) {
        assertThatThrownBy(command).hasMessage(slug);
    }
}
