package cn.qualityaward.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** GB/T 9704-2012: every part of a document is there, in its place, in both forms. */
class LetterTests {

    private static final Letter LETTER = new Letter(
            "示例市人民政府文件",
            "示政发〔2030〕1号",
            "示例签发人",
            "关于提请批准示例市市长质量奖授奖名单的请示",
            "",
            "示例市人民政府",
            List.of("根据有关规定，现将名单报上。", "一、名单", "一、这一句不是标题。", "1.<示例>企业 & 个人"),
            List.of("评审报告", "公示情况说明"),
            "质量奖办公室",
            "2030年9月1日",
            "此件不予公开",
            "示例市财政局",
            "质量奖办公室　　　　2030年9月1日印发");

    @Test
    void everyPartStandsInBothFormsInItsOrder() throws IOException {
        var docx = LetterDocx.print(LETTER);
        var pdf = LetterPdf.print(LETTER);
        var folder = Files.createDirectories(Path.of("target/letters"));
        Files.write(folder.resolve("letter.docx"), docx);
        Files.write(folder.resolve("letter.pdf"), pdf);
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)));
                var paper = Loader.loadPDF(pdf)) {
            for (var form : List.of(word.getText(), new PDFTextStripper().getText(paper))) {
                assertThat(form.replaceAll("\\s", ""))
                        .containsSubsequence(
                                "示例市人民政府文件",
                                "示政发〔2030〕1号",
                                "签发人：示例签发人",
                                "关于提请批准",
                                "示例市人民政府：",
                                "现将名单报上",
                                "1.<示例>企业&个人",
                                "附件：1.评审报告",
                                "2.公示情况说明",
                                "质量奖办公室",
                                "2030年9月1日",
                                "（此件不予公开）",
                                "抄送：示例市财政局。",
                                "印发");
            }
        }
    }

    @Test
    void whatHasNoMarkAndNoNumberHasNoHead() throws IOException {
        var plain = new Letter("", "", "", "通知", "（草稿，未签发）", "", List.of("正文。"), List.of(), "办公室", "", "", "", "");
        try (var word = new XWPFDocument(new ByteArrayInputStream(LetterDocx.print(plain)))) {
            assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("通知");
            assertThat(word.getParagraphs().get(1).getText()).isEqualTo("（草稿，未签发）");
        }
    }

    @Test
    void figuresStandAfterEverythingElseWithTheirWords() throws IOException {
        var picture = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", jpeg);
        var figures = List.of(
                new Figure("图1　示例现场", jpeg.toByteArray(), 200, 100),
                new Figure("图2　示例看板", jpeg.toByteArray(), 100, 200));
        assertThat(figures.getFirst().wide()).isEqualTo(2 * figures.getFirst().high());
        var letter = new Letter(
                "", "", "", "报告", "", "", List.of("正文。"), List.of(), "办公室", "2030年9月1日", "", "", "", figures);
        var docx = LetterDocx.print(letter);
        var pdf = LetterPdf.print(letter);
        Files.write(Files.createDirectories(Path.of("target/letters")).resolve("figures.pdf"), pdf);
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx));
                var paper = Loader.loadPDF(pdf)) {
            assertThat(word.getAllPictures()).isNotEmpty();
            assertThat(new XWPFWordExtractor(word).getText()).containsSubsequence("办公室", "图1", "图2");
            assertThat(paper.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(paper)).containsSubsequence("办公室", "图1", "图2");
            assertThat(paper.getPage(1).getResources().getXObjectNames()).isNotEmpty();
        }
    }

    @Test
    void aLineThatGoesOnIsNoHeading() {
        assertThat(LETTER.isHeading("一、名单")).isTrue();
        assertThat(LETTER.isHeading("一、这一句不是标题。")).isFalse();
        assertThat(LETTER.isHeading("名单")).isFalse();
    }
}
