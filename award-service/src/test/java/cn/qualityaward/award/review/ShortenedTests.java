package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortenedTests {

    @Test
    void whatFitsStaysWhole() {
        assertThat(Shortened.lines(List.of("甲。", "乙。"), 5)).isEqualTo("甲。\n乙。");
        assertThat(Shortened.lines(List.of(), 5)).isEmpty();
    }

    /** Seven comments as long as a sheet takes them, and a short one, in a report that takes less. */
    @Test
    void theLongOnesAreCutAtASentenceEachToAnEvenShareAndTheShortOnesStayWhole() {
        var comments = IntStream.range(0, 8)
                .mapToObj(reviewer ->
                        reviewer == 7 ? "同意。" : "专家%d意见充分。".formatted(reviewer).repeat(1_250))
                .toList();
        var lines = Shortened.lines(comments, ReportText.OPINION).lines().toList();
        assertThat(lines).hasSize(8).last().isEqualTo("同意。");
        assertThat(String.join("\n", lines)).hasSizeLessThanOrEqualTo(ReportText.OPINION);
        assertThat(lines.subList(0, 7))
                .allSatisfy(line -> assertThat(line).hasSizeGreaterThan(8_000).endsWith("意见充分。" + Shortened.MARK));
    }

    @Test
    void whatHasNoSentencesIsCutWhereItMustBeAndNeverWithinALetter() {
        var room = Shortened.MARK.length() + 5;
        assertThat(Shortened.to("无标点的长句无标点的长句无标点的长句", room)).isEqualTo("无标点的长" + Shortened.MARK);
        assertThat(Shortened.to("𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷", room)).isEqualTo("𠮷𠮷" + Shortened.MARK);
    }
}
