package cn.qualityaward.award.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.scoring.Ranking.Candidate;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.Roll;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 综合评分表 by hand. */
class CompositePaperTests {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final Assumption BY = new Assumption(
            Map.of(StageKind.MATERIAL, new BigDecimal("40"), StageKind.SITE, new BigDecimal("60.0")),
            null,
            List.of(StageKind.SITE),
            List.of(),
            null,
            null,
            null);

    private final Ranking ranking = new Ranking(UUID.randomUUID(), ApplicantKind.ORGANIZATION);

    @Test
    void saysHowItWasWeighedAndByWhatItIsKnownAgain() {
        ranking.compute(List.of(
                new Ranked(FIRST, 1, new BigDecimal("81.0050"), Map.of(StageKind.MATERIAL, new BigDecimal("80.00"))),
                new Ranked(SECOND, 2, new BigDecimal("70.5000"), Map.of())));
        var paper = printed();
        assertThat(paper.title()).isEqualTo("示例质量奖综合评分表（" + Names.of(ApplicantKind.ORGANIZATION) + "）");
        assertThat(paper.columns())
                .extracting(Roll.Column::name)
                .startsWith("名次", "申报单位（个人）")
                .endsWith("综合得分", "建议奖项");
        assertThat(paper.columns())
                .extracting(Roll.Column::share)
                .satisfies(shares -> assertThat(
                                shares.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(100));
        assertThat(paper.rows())
                .containsExactly(
                        List.of("1", "示例一厂", "80.00", "—", "81.01", ""), List.of("2", "示例二厂", "—", "—", "70.50", ""));
        assertThat(String.join("", paper.foot()))
                .contains("资料评审40%", "现场评审60%", "依次比较现场评审得分", ranking.seal())
                .doesNotContain("并列");
    }

    @Test
    void saysWhoTellsApartThoseWhoShareARank() {
        ranking.compute(List.of(
                new Ranked(FIRST, 1, new BigDecimal("81.0000"), Map.of()),
                new Ranked(SECOND, 1, new BigDecimal("81.0000"), Map.of())));
        assertThat(printed().foot()).anyMatch(line -> line.startsWith("名次并列的，由审议名单的机构确定顺序"));
    }

    @Test
    void namesTheCandidatesAndWhatStaysVacantOnceTheyAreProposed() {
        ranking.compute(List.of(
                new Ranked(FIRST, 1, new BigDecimal("81.0000"), Map.of()),
                new Ranked(SECOND, 2, new BigDecimal("70.0000"), Map.of())));
        ranking.propose(
                List.of(Candidate.named(FIRST, "MAIN")),
                List.of(new Vacancy("NOMINATION", "其余申报未达要求")),
                Map.of(SECOND, "未达要求"),
                code -> 1);
        var paper = printed();
        assertThat(paper.title()).contains("综合评分及候选名单");
        assertThat(paper.rows().getFirst().getLast())
                .isEqualTo(TestPolicies.xilingol().classes().getFirst().name());
        assertThat(paper.rows().getLast().getLast()).isEmpty();
        assertThat(String.join("", paper.foot())).contains("空缺：", "其余申报未达要求");
    }

    /** A procedure without a scored stage has nothing to weigh. */
    @Test
    void isPrintedWhereNothingWasWeighed() {
        ranking.compute(List.of(new Ranked(FIRST, 1, BigDecimal.ZERO, Map.of())));
        var paper = printed(new Assumption(Map.of(), null, List.of(), List.of(), null, null, null));
        assertThat(paper.columns()).extracting(Roll.Column::name).containsExactly("名次", "申报单位（个人）", "综合得分", "建议奖项");
        assertThat(paper.columns().stream().mapToInt(Roll.Column::share).sum()).isEqualTo(100);
        assertThat(paper.foot().getFirst()).isEqualTo("没有评分环节，不计综合得分。");
    }

    private Roll printed() {
        return printed(BY);
    }

    private Roll printed(Assumption by) {
        return CompositePaper.of(
                "示例质量奖", ranking, by, TestPolicies.xilingol().classes(), Map.of(FIRST, "示例一厂", SECOND, "示例二厂"));
    }
}
