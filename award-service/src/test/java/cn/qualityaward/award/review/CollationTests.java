package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ReadableEvidence.File;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.ReviewRules.Shortlist;
import cn.qualityaward.award.program.ReviewRules.Trimming;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.review.Collation.Said;
import cn.qualityaward.award.review.ReportPaper.Signed;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.official.Letter;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
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
    void whatAnAgencyWroteIsIssuedInItsNameAndSaysForWhomItWasWritten() {
        var report = printed(collation(40), Map.of(), "示例评审机构", "示例办公室");
        assertThat(report.issuer()).isEqualTo("示例评审机构");
        assertThat(report.remark()).isEqualTo("（评审机构：示例评审机构　　委托单位：示例办公室）");
    }

    @Test
    void theReportSaysWhatWasFoundAndNotByWhom() {
        var report = printed(collation(40), Map.of(), "示例办公室", "");
        assertThat(report.title()).isEqualTo(application.name() + "材料评审报告");
        assertThat(report.lines())
                .contains(
                        "三、主要优势",
                        "4.1.2 高层领导的作用：领导以身作则。",
                        "4.1.2 高层领导的作用：缺少对标。",
                        "总体良好",
                        "4.1 领导：满分50分，平均得分29.00分。",
                        "4.1.2 高层领导的作用：最高与最低得分率相差40个百分点。");
        assertThat(String.join("", report.lines())).doesNotContain("甲", "乙");
    }

    /** 领导 30 points: 60 % agreed, 18.00 in place of (80 % + 40 %) / 2; here the same, so 85 % is taken: 25.50. */
    @Test
    void whatIsAgreedStandsInPlaceOfTheMarksAndTheyStandBesideIt() {
        var desk = desk(40);
        var sheets = List.of(submitted(desk, "甲", 80, Map.of(), ""), submitted(desk, "乙", 40, Map.of(), ""));
        var consensus = new Consensus(desk, application.id());
        consensus.write(Map.of("4.1.2", new Agreed(85, "现场证据充分")), desk.rubric());
        consensus.confirm("甲", sheets, Set.of("甲", "乙"), desk.beyondGap(sheets), Instant.EPOCH);
        assertThat(earned(desk, sheets, consensus)).isEqualByComparingTo("18.00");
        consensus.sign("乙", true, "", Instant.EPOCH);
        assertThat(earned(desk, sheets, consensus)).isEqualByComparingTo("25.50");
        var collation = Collation.of(desk, Reviewed.of(desk, application, sheets, consensus), Map.of());
        // (25.5 + 11) of 50
        assertThat(collation.score()).isEqualByComparingTo("73.00");
        assertThat(collation.categories().getFirst().items().getFirst().marks())
                .extracting(Collation.Given::percent)
                .containsExactlyInAnyOrder(80, 40);
        var report = printed(collation, Map.of(), "示例办公室", "");
        assertThat(report.lines()).contains("七、合议结果", "4.1.2 高层领导的作用：各专家得分率为40%、80%，经合议一致为85%。现场证据充分");
        assertThat(String.join("", report.lines())).doesNotContain("甲", "乙");
    }

    /** Trimmed are the sheets as they count: with what is agreed in them. */
    @Test
    void trimsTheSheetsWithWhatIsAgreedInThem() {
        var desk = desk(40, new Trimming(Trimming.Mode.DROP_HIGHEST_AND_LOWEST, 3), "甲", "乙", "丙", "丁");
        var sheets = List.of(
                submitted(desk, "甲", 100, 0), // 60 by its own marks, the highest of all
                submitted(desk, "乙", 40, 50),
                submitted(desk, "丙", 40, 60));
        var consensus = new Consensus(desk, application.id());
        consensus.write(Map.of("4.1.2", new Agreed(40, "一致")), desk.rubric());
        consensus.confirm("甲", sheets, Set.of("甲", "乙", "丙"), Set.of(), Instant.EPOCH);
        consensus.sign("乙", true, "", Instant.EPOCH);
        consensus.sign("丙", true, "", Instant.EPOCH);
        // 24, 44 and 48 of 100: the one in the middle
        assertThat(Reviewed.of(desk, application, sheets, consensus).standing().mean())
                .isEqualTo(BigFraction.of(44));
    }

    private BigDecimal earned(Desk desk, List<Sheet> sheets, Consensus consensus) {
        return Collation.of(desk, Reviewed.of(desk, application, sheets, consensus), Map.of())
                .categories()
                .getFirst()
                .items()
                .getFirst()
                .earned();
    }

    @Test
    void refusesWhatIsSaidOfAnItemThatThereIsNot() {
        var desk = desk(null);
        var sheet = new Sheet(desk, application.id(), "甲");
        assertThatThrownBy(() -> sheet.fill(Map.of(), Map.of("9.9", new Note("好", "", null)), "", desk.rubric()))
                .isInstanceOf(Refusal.class)
                .hasMessage("item-unknown");
    }

    /** Of a file that the reader may not open it says only that there is one. */
    @Test
    void theReportNamesTheEvidenceToWhoeverMayOpenIt() {
        var open = new File(UUID.randomUUID(), "示例管理手册", false);
        var secret = new File(UUID.randomUUID(), "示例工艺规程", true);
        var note = new Note("领导以身作则", "", List.of(new Cited(open.id(), "第3页"), new Cited(secret.id(), "")));
        var desk = desk(40);
        var sheets = List.of(submitted(desk, "甲", 80, Map.of("4.1.2", note), ""), submitted(desk, "乙", 40, 55));
        var collation = Collation.of(desk, Reviewed.of(desk, application, sheets, null), Map.of());
        assertThat(report(collation, open))
                .contains("4.1.2 高层领导的作用：不公开的材料；示例管理手册（第3页）")
                .noneMatch(line -> line.contains("工艺规程"));
        assertThat(report(collation, open, secret)).contains("4.1.2 高层领导的作用：示例工艺规程〔不公开〕；示例管理手册（第3页）");
    }

    private static List<String> report(Collation collation, File... files) {
        var readable = Stream.of(files).collect(Collectors.toMap(File::id, Function.identity()));
        return printed(collation, readable, "示例办公室", "").lines();
    }

    private static Letter printed(Collation collation, Map<UUID, File> files, String issuer, String commissioner) {
        return ReportPaper.of(
                collation,
                ReportText.from(collation),
                new Step(5, StageKind.MATERIAL, 1, true, false, false, null),
                files,
                List.of(),
                new Signed(issuer, commissioner, "", LocalDate.of(2026, 7, 6)));
    }

    /** What was sealed before there was any evidence still reads as it was sealed. */
    @Test
    void evidenceIsSealedWithTheSheetAndOnlyWhereThereIsSome() {
        assertThat(new JsonMapper().writeValueAsString(new Note("好", "无", List.of())))
                .isEqualTo("{\"strengths\":\"好\",\"improvements\":\"无\"}");
        var sheet = new Sheet(desk(null), application.id(), "甲");
        var rubric = desk(null).rubric();
        sheet.fill(Map.of(), Map.of("4.1.2", new Note("", "", null)), "", rubric);
        assertThat(sheet.notes()).isEmpty();
        var bare = sheet.seal();
        sheet.fill(Map.of(), Map.of("4.1.2", new Note("", "", List.of(new Cited(UUID.randomUUID(), "")))), "", rubric);
        assertThat(sheet.notes()).hasSize(1);
        assertThat(sheet.seal()).isNotEqualTo(bare);
    }

    @Test
    void nobodyCitesWhatTheyMayNotOpen() {
        var open = new File(UUID.randomUUID(), "示例管理手册", false);
        var evidence = new CitedEvidence((of, reader) -> List.of(open));
        var reader = new Caller("甲", "甲", Set.of());
        evidence.require(StageKind.MATERIAL, application.id(), cited(open.id()), reader);
        assertThatThrownBy(
                        () -> evidence.require(StageKind.MATERIAL, application.id(), cited(UUID.randomUUID()), reader))
                .isInstanceOf(Refusal.class)
                .hasMessage("evidence-not-readable");
    }

    private static Map<String, Note> cited(UUID attachment) {
        return Map.of("4.1.2", new Note("", "", List.of(new Cited(attachment, "第3页"))));
    }

    private Collation collation(@Nullable Integer gap) {
        var desk = desk(gap);
        var sheets = List.of(
                submitted(desk, "甲", 80, Map.of("4.1.2", new Note("领导以身作则", "", null)), "总体良好"),
                submitted(desk, "乙", 40, Map.of("4.1.2", new Note("", "缺少对标", null)), ""));
        return Collation.of(desk, Reviewed.of(desk, application, sheets, null), Map.of());
    }

    private Sheet submitted(Desk desk, String reviewer, int mark, Map<String, Note> notes, String comment) {
        var sheet = new Sheet(desk, application.id(), reviewer);
        sheet.fill(Map.of("4.1.2", mark, "4.1.3", 55), notes, comment, desk.rubric());
        sheet.submit(desk.rubric(), Instant.EPOCH);
        return sheet;
    }

    private Sheet submitted(Desk desk, String reviewer, int first, int second) {
        var sheet = new Sheet(desk, application.id(), reviewer);
        sheet.fill(Map.of("4.1.2", first, "4.1.3", second), Map.of(), "", desk.rubric());
        sheet.submit(desk.rubric(), Instant.EPOCH);
        return sheet;
    }

    private static Desk desk(@Nullable Integer gap) {
        return desk(gap, null, "甲", "乙");
    }

    private static Desk desk(@Nullable Integer gap, @Nullable Trimming trimming, String... accounts) {
        var rules = new ReviewRules(
                Map.of(),
                Map.of(),
                new Shortlist(Shortlist.Mode.MANUAL, null, null, null),
                null,
                null,
                null,
                null,
                null,
                trimming,
                gap,
                Set.of(StageKind.MATERIAL),
                null,
                null,
                null,
                null,
                List.of(),
                Map.of(),
                Map.of(ApplicantKind.ORGANIZATION, new JsonMapper().readTree(RUBRIC)),
                null,
                null);
        return new Desk(
                UUID.randomUUID(),
                ApplicantKind.ORGANIZATION,
                new Step(5, StageKind.MATERIAL, 1, true, false, false, null),
                TestPanels.lastStoodDown(accounts),
                rules);
    }
}
