package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.ReviewRules.Shortlist;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.review.Collation.Said;
import cn.qualityaward.award.review.Sheet.Note;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the sheets of one applicant say together. */
class CollationTests {

    private static final String RUBRIC = """
            {"categories": [["4.1", "领导", 50, "PROCESS", [["4.1.2", "高层领导的作用", 30], ["4.1.3", "组织治理", 20]]]]}""";

    private final Application application = TestApplications.organization();

    @Test
    void tellsTheMeanTheSpreadAndWhatIsToBeTalkedOver() {
        var collation = collation(40);
        var items = collation.categories().getFirst().items();
        // (30 × 80 % + 30 × 40 %) / 2 = 18; 20 × 55 % = 11
        assertThat(items.getFirst().earned()).isEqualByComparingTo("18.00");
        assertThat(items.getFirst().spread()).isEqualTo(40);
        assertThat(items).extracting(Collation.Item::discuss).containsExactly(true, false);
        assertThat(collation.categories().getFirst().earned()).isEqualByComparingTo("29.00");
        assertThat(collation.score()).isEqualByComparingTo("58.00");
        assertThat(items.getFirst().strengths()).containsExactly(new Said("甲", "领导以身作则"));
        assertThat(items.getFirst().improvements()).containsExactly(new Said("乙", "缺少对标"));
        assertThat(collation.comments()).containsExactly(new Said("甲", "总体良好"));
    }

    @Test
    void talksNothingOverWhereTheRulesLeaveItToThePanel() {
        assertThat(collation(null).categories().getFirst().items())
                .extracting(Collation.Item::discuss)
                .containsExactly(false, false);
    }

    @Test
    void theReportSaysWhatWasFoundAndNotByWhom() {
        var report = ReviewReport.of(collation(40), StageKind.MATERIAL, "示例办公室", LocalDate.of(2026, 7, 6));
        assertThat(report.title()).isEqualTo(application.name() + "材料评审报告");
        assertThat(report.lines())
                .contains(
                        "三、主要优势",
                        "4.1.2 高层领导的作用：领导以身作则",
                        "4.1.2 高层领导的作用：缺少对标",
                        "总体良好",
                        "4.1 领导：满分50分，平均得分29.00分。",
                        "4.1.2 高层领导的作用：最高与最低得分率相差40个百分点。");
        assertThat(String.join("", report.lines())).doesNotContain("甲", "乙");
    }

    @Test
    void refusesWhatIsSaidOfAnItemThatThereIsNot() {
        var desk = desk(null);
        var sheet = new Sheet(desk, application.id(), "甲");
        assertThatThrownBy(() -> sheet.fill(Map.of(), Map.of("9.9", new Note("好", "")), "", desk.rubric()))
                .isInstanceOf(Refusal.class)
                .hasMessage("item-unknown");
    }

    private Collation collation(@Nullable Integer gap) {
        var desk = desk(gap);
        var sheets = List.of(
                submitted(desk, "甲", 80, Map.of("4.1.2", new Note("领导以身作则", "")), "总体良好"),
                submitted(desk, "乙", 40, Map.of("4.1.2", new Note("", "缺少对标")), ""));
        return Collation.of(desk, application, Standings.standing(desk, application, sheets), sheets);
    }

    private Sheet submitted(Desk desk, String reviewer, int mark, Map<String, Note> notes, String comment) {
        var sheet = new Sheet(desk, application.id(), reviewer);
        sheet.fill(Map.of("4.1.2", mark, "4.1.3", 55), notes, comment, desk.rubric());
        sheet.submit(desk.rubric(), Instant.EPOCH);
        return sheet;
    }

    private static Desk desk(@Nullable Integer gap) {
        var rules = new ReviewRules(
                Map.of(),
                Map.of(),
                new Shortlist(Shortlist.Mode.MANUAL, null, null, null),
                null,
                null,
                null,
                null,
                null,
                gap,
                List.of(),
                Map.of(),
                Map.of(ApplicantKind.ORGANIZATION, new JsonMapper().readTree(RUBRIC)));
        return new Desk(
                UUID.randomUUID(),
                ApplicantKind.ORGANIZATION,
                new Step(5, StageKind.MATERIAL, true, false, false, null),
                TestPanels.lastStoodDown("甲", "乙"),
                rules);
    }
}
