package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Correctable.Kind;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.correction.TestCorrections;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.replay.Replayable;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.scoring.TestRankings;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A panel of three and two applicants, of whom the rule lets one go on; the steps are closed on real servers. */
abstract class ClosedReview extends AsARegion {
    static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    static final String POLICY = policy(false), PUBLISHED = policy(true);

    static String policy(boolean published) {
        return TestPolicies.changedText(
                policy -> stages(policy.withObject("stages").putArray("ORGANIZATION"), published));
    }

    static void stages(ArrayNode stages, boolean published) {
        stage(stages.addObject(), "MATERIAL", true).put("eliminating", true);
        if (published) {
            stage(stages.addObject(), "PUBLIC_NOTICE", false).put("eliminating", false);
        }
        stage(stages.addObject(), "DEFENSE", true).put("eliminating", false);
        stage(stages.addObject(), "COMPOSITE", false).put("eliminating", true);
    }

    static final String RULES = """
            {"weights": {"ORGANIZATION": {"MATERIAL": 50, "DEFENSE": 50}}, "thresholds": {}, "shortlist": {"mode": "TOP_N", "topN": %d},
             "tieKeys": [], "panelSize": %d, "rubrics": {"ORGANIZATION": {"categories":
             [["4.1", "领导", 100, "PROCESS", [["x", "高层领导", 100]]]]}}}""";
    static final Decider OFFICE = new Decider("officer", "示例经办", "office/main", null);
    static final Caller OFFICER = caller("officer-1", "office", "main", "officer");
    static final Caller HEAD = caller("head", "office", "main", "head");
    static final Caller SECOND = caller("officer-2", "office", "main", "officer");

    @Autowired
    Reviews reviews;

    @Autowired
    Standings standings;

    @Autowired
    Sheets sheets;

    @Autowired
    Panels panels;

    @Autowired
    DoubtedSheetWork work;

    @Autowired
    List<Replayable> replayables;

    @Autowired
    ApplicationContext context;

    UUID round;
    UUID first;
    UUID second;

    @BeforeEach
    void aPanelOfThree() {
        begin(POLICY);
    }

    void begin(String policy) {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), policy));
        rules(1, 2);
        first = submitted(policy, "示例乳业有限公司");
        second = submitted(policy, "示例石材有限公司");
        for (var ordinal : List.of(0, 1)) {
            run(() -> panels.saveAndFlush(
                    TestPanels.of(round, ordinal, Map.of("a", "示例质量研究院", "b", "示例大学", "c", "示例协会"))));
        }
    }

    void declared(String reviewer) {
        run(() -> TestInterests.declare(context, round, first, "近亲属任职", caller(reviewer, "office", "main", "officer")));
    }

    List<String> asked() {
        return in(() -> work.of(OFFICER, List.of(round))).stream()
                .map(OwnWork.Waiting::action)
                .toList();
    }

    void materialClosed() {
        fill(0, first, "a", 80);
        fill(0, first, "b", 60);
        fill(0, first, "c", 100);
        fill(0, second, 75);
        materialClosedOn();
    }

    /** On what was filled. */
    void materialClosedOn() {
        run(() -> {
            var desk = reviews.desk(round, TRACK, 0);
            var on = Selection.byRule(
                    desk.asked().shortlist(),
                    standings.of(desk).stream().map(Reviewed::standing).toList());
            TestReports.issue(context, desk);
            reviews.close(round, TRACK, 0, new Selection(on, null, null), OFFICE);
        });
    }

    void defenseClosed(UUID... there) {
        for (var applicant : there) {
            fill(1, applicant, 80);
        }
        close(1, there);
    }

    void close(int ordinal, UUID... on) {
        run(() -> TestReports.issue(context, reviews.desk(round, TRACK, ordinal)));
        run(() -> reviews.close(round, TRACK, ordinal, new Selection(Set.of(on), null, null), OFFICE));
    }

    void fill(int ordinal, UUID applicant, int mark) {
        List.of("a", "b", "c").forEach(reviewer -> fill(ordinal, applicant, reviewer, mark));
    }

    void fill(int ordinal, UUID applicant, String reviewer, int mark) {
        run(() -> {
            var desk = reviews.desk(round, TRACK, ordinal);
            var item = desk.rubric().items().getFirst().code();
            reviews.submit(
                    desk,
                    reviews.fill(
                            desk, reviews.own(desk, applicant, reviewer), Map.of(item, mark), Map.of(), Map.of(), ""));
        });
    }

    Sheet sheet(UUID applicant, String reviewer) {
        return sheets.one(round, TRACK, 0, applicant, reviewer).orElseThrow();
    }

    UUID propose(UUID applicant, String reviewer, Map<String, @Nullable Object> values, Caller by) {
        return in(() -> new TestCorrections(context)
                .propose(applicant, Kind.SHEET, sheet(applicant, reviewer).id().toString(), values, TODAY, by));
    }

    List<List<@Nullable String>> foreseen(UUID applicant, UUID correction) {
        return TenantScope.call(tenant, () -> new TestCorrections(context).foreseen(applicant, correction, SECOND));
    }

    void confirm(UUID applicant, UUID correction, Caller by) {
        TenantScope.call(tenant, () -> {
            new TestCorrections(context).confirm(applicant, correction, by);
            return true;
        });
    }

    String ranked(UUID applicant) {
        return in(() -> TestRankings.of(context, round, TRACK, applicant));
    }

    String status(UUID applicant) {
        return in(() -> applications.required(applicant).status().name());
    }

    void comesOut() {
        assertThat(findings()).isEmpty();
    }

    List<Finding> findings() {
        return in(() -> replayables.stream()
                .flatMap(one -> one.replay(round, TRACK).parts().stream())
                .flatMap(part -> part.findings().stream())
                .toList());
    }

    void rules(int places, int least) {
        var text = RULES.formatted(places, least);
        run(() -> db.sql("update award.program set rules = ?, rules_hash = ? where id = ?")
                .params(text, "rules-" + text.hashCode(), round)
                .update());
    }

    UUID submitted(String policy, String name) {
        var procedure = Procedure.of(TestPolicies.parsed(policy), TRACK);
        return in(() -> TestApplications.submitted(applications, round, procedure, name))
                .id();
    }

    static ObjectNode stage(ObjectNode stage, String kind, boolean scored) {
        return stage.put("kind", kind).put("scored", scored).put("feedback", false);
    }

    static List<@Nullable String> line(String... said) {
        return Arrays.asList(said);
    }

    static Caller caller(String account, String kind, String unit, String role) {
        return new Caller(account, account, Set.of(new Seat(kind, unit, role)));
    }
}
