package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.replay.Replayable.Flaw;
import cn.qualityaward.award.review.ReportPaper.Signed;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.TestRounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** 现场评审 takes up what the material review found, item by item. */
class SiteReviewTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    private static final int MATERIAL = 0, SITE = 1;
    private static final String POLICY = TestPolicies.changedText(policy -> {
        var stages = policy.withObject("stages").putArray("ORGANIZATION");
        for (var kind : List.of("MATERIAL", "SITE")) {
            stages.addObject()
                    .put("kind", kind)
                    .put("scored", true)
                    .put("eliminating", false)
                    .put("feedback", false);
        }
    });
    private static final String RULES = """
            {"weights": {}, "thresholds": {}, "shortlist": {"mode": "MANUAL"}, "tieKeys": [], "siteConfirms": %s,
             "rubrics": {"ORGANIZATION": {"categories":
             [["4.1", "领导", 100, "PROCESS", [["x", "高层领导", 50], ["y", "组织治理", 50]]]]}}}""";
    private static final Decider OFFICE = new Decider("officer", "示例经办", "office/main", null);

    @Autowired
    BeanFactory beans;

    @Autowired
    Reviews reviews;

    @Autowired
    Standings standings;

    @Autowired
    ReplayedReview replayed;

    @Autowired
    Panels panels;

    private UUID round;
    private UUID applicant;

    @BeforeEach
    void theMaterialReviewIsOver() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
        rules("true");
        var procedure = Procedure.of(TestPolicies.parsed(POLICY), TRACK);
        applicant = in(() -> TestApplications.submitted(applications, round, procedure, "示例乳业有限公司"))
                .id();
        run(() -> panels.saveAndFlush(TestPanels.of(round, MATERIAL, Map.of("a", "示例质量研究院", "b", "示例大学"))));
        run(() -> panels.saveAndFlush(TestPanels.of(round, SITE, Map.of("c", "示例协会"))));
        sheet(MATERIAL, "a", Map.of("x", 80, "y", 60), Map.of());
        sheet(MATERIAL, "b", Map.of("x", 65, "y", 60), Map.of());
        run(() -> TestReports.issue(beans, reviews.desk(round, TRACK, MATERIAL)));
        run(() -> reviews.close(round, TRACK, MATERIAL, new Selection(Set.of(applicant), null, null), OFFICE));
    }

    @Test
    void confirmsWhatTheMaterialReviewFoundToTheStepOfTheScale() {
        // (80 + 65) / 2 = 72.5, in steps of five 75
        assertThat(in(() -> standings.takenUp(desk(), applicant))).isEqualTo(Map.of("x", 75, "y", 60));
        sheet(SITE, "c", Map.of("x", 75, "y", 60), Map.of());
        assertThat(collation().categories().getFirst().items())
                .extracting(Collation.Item::takenUp)
                .containsExactly(75, 60);
    }

    @Test
    void changesItWithAReasonOnly() {
        refused("change-without-reason", () -> sheet(SITE, "c", Map.of("x", 75, "y", 40), Map.of("y", " ")));
        refused("item-unknown", () -> sheet(SITE, "c", Map.of("x", 75, "y", 40), Map.of("z", "现场未见记录")));
        sheet(SITE, "c", Map.of("x", 75, "y", 40), Map.of("y", "现场未见记录", "x", "已无须说明"));
        var items = collation().categories().getFirst().items();
        assertThat(items.getFirst().changes()).isEmpty();
        assertThat(items.getLast().changes()).extracting(Collation.Said::text).containsExactly("现场未见记录");
        var report = ReportPaper.of(
                collation(),
                ReportText.from(collation()),
                new Step(5, StageKind.SITE, 1, true, false, false, null),
                Map.of(),
                List.of(),
                new Signed("示例办公室", "", "", LocalDate.of(2026, 7, 6)));
        assertThat(report.lines()).contains("六、改变资料评审得分率的项目", "组织治理：资料评审得分率为60%，现场各专家得分率为40%。现场未见记录");
    }

    @Test
    void scoresByItselfWhereTheRulesSayNothing() {
        rules("null");
        assertThat(in(() -> standings.takenUp(desk(), applicant))).isEmpty();
        sheet(SITE, "c", Map.of("x", 10, "y", 40), Map.of());
    }

    /** 现场评审 by items of its own, to the per cent: what the material review never marked is not taken up. */
    @Test
    void takesUpOnlyWhatBothAreScoredByInItsOwnSteps() {
        rules("""
                true, "stepRubrics": {"ORGANIZATION": {"SITE": {"step": 1, "categories":
                  [["1", "现场", 100, "DIRECT", [["x", "高层领导", 50], ["w", "现场管理", 50]]]]}}}""");
        assertThat(in(() -> standings.takenUp(desk(), applicant))).isEqualTo(Map.of("x", 73));
        sheet(SITE, "c", Map.of("x", 73, "w", 88), Map.of());
        assertThat(in(() -> standings.of(desk(), applicant)).standing().mean()).isEqualTo(BigFraction.of(161, 2));
    }

    @Test
    void takesUpInStepsWiderThanThoseOfTheMaterialReview() {
        rules("""
                true, "stepRubrics": {"ORGANIZATION": {"SITE": {"step": 10, "categories":
                  [["1", "现场", 100, "DIRECT", [["x", "高层领导", 50], ["y", "组织治理", 50]]]]}}}""");
        assertThat(in(() -> standings.takenUp(desk(), applicant))).isEqualTo(Map.of("x", 70, "y", 60));
        sheet(SITE, "c", Map.of("x", 70, "y", 60), Map.of());
    }

    /** A reason that another hand wrote is found. */
    @Test
    void theReasonsAreSealedWithTheSheet() {
        sheet(SITE, "c", Map.of("x", 75, "y", 40), Map.of("y", "现场未见记录"));
        assertThat(findings()).isEmpty();
        run(() -> db.sql("update award.sheet set reasons = '{\"y\": \"另有原因\"}' where reviewer = 'c'")
                .update());
        assertThat(findings()).extracting(Finding::flaw).containsExactly(Flaw.CHANGED);
    }

    private List<Finding> findings() {
        return in(() -> replayed.replay(round, TRACK).parts().stream()
                .flatMap(part -> part.findings().stream())
                .toList());
    }

    private Collation collation() {
        return in(() -> standings.collation(desk(), applicant));
    }

    private Desk desk() {
        return reviews.desk(round, TRACK, SITE);
    }

    private void sheet(int ordinal, String reviewer, Map<String, Integer> marks, Map<String, String> reasons) {
        run(() -> {
            var desk = reviews.desk(round, TRACK, ordinal);
            reviews.submit(
                    desk, reviews.fill(desk, reviews.own(desk, applicant, reviewer), marks, Map.of(), reasons, ""));
        });
    }

    private void rules(String confirms) {
        var text = RULES.formatted(confirms);
        run(() -> db.sql("update award.program set rules = ?, rules_hash = ? where id = ?")
                .params(text, "rules-" + text.hashCode(), round)
                .update());
    }
}
