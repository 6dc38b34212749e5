package cn.qualityaward.official;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.official.Roll.Column;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A table has all its cells in both forms, and its head on every page. */
class RollTests {

    private static final Roll ROLL = new Roll(
            "示例质量奖推荐汇总表",
            "（尚有 1 个未签署）",
            "填报单位（盖章）：示东县",
            List.of(new Column("序号", 10), new Column("申报单位（个人）", 40), new Column("推荐意见", 50)),
            IntStream.rangeClosed(1, 30)
                    .mapToObj(n -> List.of("" + n, "示例企业" + n, n == 1 ? "<同意> & 推荐" : ""))
                    .toList(),
            List.of("填报日期：2030年9月1日"));

    @Test
    void everyCellStandsInBothForms() throws IOException {
        var docx = RollDocx.print(ROLL);
        var pdf = RollPdf.print(ROLL);
        var folder = Files.createDirectories(Path.of("target/letters"));
        Files.write(folder.resolve("roll.docx"), docx);
        Files.write(folder.resolve("roll.pdf"), pdf);
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx));
                var paper = Loader.loadPDF(pdf)) {
            var table = word.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).hasSize(31);
            assertThat(table.getRow(1).getCell(2).getText()).isEqualTo("<同意> & 推荐");
            assertThat(table.getRow(30).getCell(1).getText()).isEqualTo("示例企业30");
            var text = new PDFTextStripper().getText(paper);
            assertThat(text).contains("推荐汇总表", "尚有", "示东县", "<同意> & 推荐", "示例企业30", "填报日期");
            assertThat(paper.getNumberOfPages()).isGreaterThan(1);
            assertThat(text.split("推荐意见", -1)).hasSize(paper.getNumberOfPages() + 1);
        }
    }
}
