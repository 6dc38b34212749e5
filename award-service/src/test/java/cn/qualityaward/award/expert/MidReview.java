package cn.qualityaward.award.expert;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.AssignmentController.Pledge;
import cn.qualityaward.award.expert.Expert.Description;
import cn.qualityaward.award.expert.LaterInterestController.Interest;
import cn.qualityaward.award.expert.ReplacementController.Replacement;
import cn.qualityaward.award.expert.ReplacementViews.Candidate;
import cn.qualityaward.award.expert.ReplacementViews.Case;
import cn.qualityaward.award.expert.ReplacementViews.Preview;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
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
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A panel chosen by hand in mid-review, on real servers: three sit on it, two applied, one more is in the pool. */
abstract class MidReview extends AsARegion {

    static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    static final Caller OFFICER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));
    static final String POLICY = TestPolicies.changedText(policy -> policy.withObject("stages")
            .putArray("ORGANIZATION")
            .addObject()
            .put("kind", "MATERIAL")
            .put("scored", true)
            .put("eliminating", true)
            .put("feedback", true));
    static final String RULES = """
            {"weights": {}, "thresholds": {}, "shortlist": {"mode": "MANUAL"}, "tieKeys": [], "rubrics": {},
             "panelSize": 3, "reviewersPerApplicant": %s, "reviewerLoad": %s, "conflictRules": ["COUNTY"]}""";

    @Autowired
    ReplacementController door;

    @Autowired
    LaterInterestController later;

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
    Experts experts;

    UUID round;
    UUID first;
    UUID second;

    @BeforeEach
    void aPanelInMidReview() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
        rules("null", "null");
        formed();
        first = submitted("甲");
        second = submitted("乙");
        expert("spare", null);
    }

    List<Waiting> duties() {
        return in(() -> work.of(OFFICER, List.of(round)));
    }

    Map<String, Long> gaps() {
        return in(() -> forming.seats(round, TRACK, 0, OFFICER)).stream()
                .collect(Collectors.toMap(PanelController.Seat::name, PanelController.Seat::gaps));
    }

    void rules(String perApplicant, String load) {
        var text = RULES.formatted(perApplicant, load);
        run(() -> db.sql("update award.program set rules = ?, rules_hash = ? where id = ?")
                .params(text, "rules-" + text.hashCode() + round, round)
                .update());
    }

    void formed() {
        IntStream.range(0, 3).forEach(number -> expert("e" + number, null));
        run(() -> forming.form(round, TRACK, 0, new PanelController.Choice(seats()), OFFICER));
        IntStream.range(0, 3).forEach(number -> declare("e" + number));
    }

    Set<UUID> seats() {
        return IntStream.range(0, 3).mapToObj(number -> pool("e" + number)).collect(Collectors.toSet());
    }

    UUID expert(String account, String county) {
        return in(() -> {
            var expert = new Expert(account);
            expert.describe(
                    new Description("专家" + account, "示例质量研究院", List.of("质量"), county, List.of(), List.of(), List.of()));
            expert.knownBy(new Numbers(new Numbers.Known("print-" + account, "0000"), null));
            expert.admit(Instant.EPOCH);
            return experts.saveAndFlush(expert).id();
        });
    }

    UUID pool(String account) {
        return in(() -> experts.findByAccount(account).orElseThrow().id());
    }

    void suspend(UUID expert) {
        run(() -> pooling.leave(expert, new ExpertController.Leaving(false, "示例理由")));
    }

    void declare(String account) {
        run(() -> reviewing.declare(round, TRACK, 0, new Pledge(true, List.of()), reviewer(account)));
    }

    Panel panel() {
        return panels.required(round, TRACK, 0);
    }

    void submittedSheet(String account, UUID application) {
        run(() -> db.sql("""
                        insert into award.sheet (tenant_id, id, version, round_id, track, ordinal, stage, application_id,
                          reviewer, marks, comment, submitted_at)
                        values (?, ?, 0, ?, 'ORGANIZATION', 0, 'MATERIAL', ?, ?, '{}', '', now())""")
                .params(tenant, UUID.randomUUID(), round, application, account)
                .update());
    }

    UUID submitted(String name) {
        var procedure = Procedure.of(TestPolicies.parsed(POLICY), TRACK);
        return in(() -> TestApplications.submitted(applications, round, procedure, name))
                .id();
    }

    void find(String account, UUID application) {
        var seen = etag(account);
        var expert = pool(account);
        run(() -> later.find(round, TRACK, 0, expert, seen, new Interest(application, "曾任其顾问"), OFFICER));
    }

    void replace(String account, String by, boolean leaves, UUID... of) {
        var seen = etag(account);
        var expert = pool(account);
        var standIn = pool(by);
        run(() -> door.replace(
                round,
                TRACK,
                0,
                expert,
                seen,
                new Replacement(standIn, Set.of(of), leaves, "示例理由", "仅其熟悉该行业"),
                OFFICER));
    }

    IfMatch etag(String account) {
        return IfMatch.of(preview(account, false).version());
    }

    Preview preview(String account, boolean leaves) {
        var expert = pool(account);
        return in(() -> door.preview(round, TRACK, 0, expert, leaves, OFFICER));
    }

    List<Case> cases(String account, boolean leaves) {
        return preview(account, leaves).cases();
    }

    Candidate candidate(String account) {
        return preview("e0", false).candidates().stream()
                .filter(one -> one.name().equals("专家" + account))
                .findFirst()
                .orElseThrow();
    }

    List<String> reviewers(UUID application) {
        return in(() -> panels.required(round, TRACK, 0).reviewersOf(applications.required(application)).stream()
                .map(Member::account)
                .toList());
    }

    List<UUID> mine(String account) {
        return in(() -> reviewing.mine(reviewer(account))).stream()
                .flatMap(assignment -> assignment.applications().stream())
                .map(AssignmentController.Assigned::id)
                .toList();
    }

    List<String> told(String kind) {
        return in(() -> db.sql("select replace(recipient, 'account:', '') from message where kind = ?")
                .param(kind)
                .query(String.class)
                .list());
    }

    List<String> deeds() {
        return in(() -> db.sql("select deed from award.record_entry")
                .query(String.class)
                .list());
    }

    static Caller reviewer(String account) {
        return new Caller(account, account, Set.of(new Seat("expert", "pool", "reviewer")));
    }
}
