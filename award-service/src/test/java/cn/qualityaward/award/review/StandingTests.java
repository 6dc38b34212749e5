package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.ReviewRules.Shortlist;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Whose sheets a stage waits for once a member has stood down. */
class StandingTests {

    private final Application application = TestApplications.organization();
    private final ReviewRules rules = new ReviewRules(
            Map.of(),
            Map.of(),
            new Shortlist(Shortlist.Mode.MANUAL, null, null, null),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            Map.of(),
            Map.of(),
            null,
            null);
    private final Desk desk = new Desk(
            UUID.randomUUID(),
            ApplicantKind.ORGANIZATION,
            new Step(5, StageKind.DEFENSE, 1, true, false, false, null),
            TestPanels.lastStoodDown("a", "b", "c"),
            rules);

    @Test
    void waitsNoLongerForWhoeverStoodDown() {
        assertThat(standing(Map.of("a", 80, "b", 60)).complete()).isTrue();
        assertThat(standing(Map.of("a", 80)).complete()).isFalse();
    }

    @Test
    void countsWhatTheySubmittedBefore() {
        var standing = standing(Map.of("a", 80, "b", 60, "c", 40));
        assertThat(standing.expected()).isEqualTo(3);
        assertThat(standing.mean()).isEqualTo(BigFraction.of(60));
    }

    /** However sixty is written. */
    @Test
    void goesOnFromTheLeastScoreOn() {
        var standings = List.of(standing(Map.of("a", 60, "b", 60)));
        for (var least : List.of("60", "6E+1", "60.00", "59.99")) {
            var rule = new Shortlist(Shortlist.Mode.MIN_SCORE, null, null, new BigDecimal(least));
            assertThat(Selection.byRule(rule, standings)).as(least).hasSize(1);
        }
        for (var least : List.of("65", "6.5E+1", "60.01")) {
            var rule = new Shortlist(Shortlist.Mode.MIN_SCORE, null, null, new BigDecimal(least));
            assertThat(Selection.byRule(rule, standings)).as(least).isEmpty();
        }
    }

    private Standing standing(Map<String, Integer> marks) {
        var sheets = marks.entrySet().stream().map(this::sheet).toList();
        return Reviewed.of(desk, application, sheets, null).standing();
    }

    private Sheet sheet(Map.Entry<String, Integer> mark) {
        var sheet = new Sheet(desk, application.id(), mark.getKey());
        sheet.fill(Map.of("DEFENSE", mark.getValue()), Map.of(), "", desk.rubric());
        sheet.submit(desk.rubric(), Instant.EPOCH);
        return sheet;
    }
}
