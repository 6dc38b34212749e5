package cn.qualityaward.tenant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.tenant.document.DocumentReader;
import cn.qualityaward.tenant.regulation.Carried;
import cn.qualityaward.tenant.regulation.Issue;
import cn.qualityaward.tenant.regulation.Printer;
import cn.qualityaward.tenant.regulation.Regulation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class PrintTests {

    private static final DocumentReader READER = new DocumentReader("policy");

    @ParameterizedTest
    @MethodSource("presets")
    void aPolicyReadsBackFromEveryPrintOfItself(String preset) throws IOException {
        var policy = policy(preset);
        var text = READER.text(PolicyDocument.KIND, policy);
        for (byte[] print : List.of(Printer.docx(text), Printer.pdf(text))) {
            var document = READER.tree(new String(Carried.in(print), StandardCharsets.UTF_8));
            assertThat(READER.read(document, Policy.class)).isEqualTo(policy);
        }
        assertThat(READER.read(text.document(), Policy.class)).isEqualTo(policy);
    }

    @Test
    void everyFormSaysTheSame() throws IOException {
        var text = READER.text(PolicyDocument.KIND, policy("xilingol-2023"));
        var pdf = Printer.pdf(text);
        var docx = Printer.docx(text);
        var folder = Files.createDirectories(Path.of("target/texts"));
        Files.write(folder.resolve("policy.pdf"), pdf);
        Files.write(folder.resolve("policy.docx"), docx);
        Files.write(folder.resolve("policy.html"), Printer.page(text));
        try (var read = Loader.loadPDF(pdf);
                var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            for (String form : List.of(
                    new PDFTextStripper().getText(read),
                    word.getText(),
                    new String(Printer.plain(text), StandardCharsets.UTF_8),
                    new String(Printer.page(text), StandardCharsets.UTF_8).replaceAll("<[^>]+>", ""))) {
                assertThat(form.replaceAll("\\s|— \\d+ —", ""))
                        .contains(
                                "（草案）",
                                "评选周期为2年，每届盟长质量奖的授奖总数为2个，盟长质量奖提名奖授奖总数为2个，个人授奖总数为1个",
                                "有效期为3年",
                                "公示期为7个工作日",
                                "资助资金50万元",
                                "再次获得同一奖项的单位，不再给予质量工作资助资金",
                                "附件1本奖设定");
            }
            var page = read.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isBetween(595f, 596f);
            assertThat(page.getHeight()).isBetween(841f, 842.5f);
        }
    }

    @Test
    void whatWasIssuedUnderANumberBearsItsLetterheadAndADraftDoesNot() throws IOException {
        var preset = (ObjectNode) READER.preset("xilingol-2023");
        preset.put("letterhead", "示例行政公署办公室");
        var draft = READER.text(PolicyDocument.KIND, READER.read(preset, Policy.class));
        var issued = new Regulation(
                draft.kind(),
                draft.title(),
                new Issue(1, false, "示署办发〔2023〕1号", LocalDate.of(2023, 8, 3), "hash"),
                draft.chapters(),
                draft.settings(),
                draft.annex(),
                draft.document());
        var folder = Files.createDirectories(Path.of("target/texts"));
        Files.write(folder.resolve("issued.pdf"), Printer.pdf(issued));
        Files.write(folder.resolve("issued.docx"), Printer.docx(issued));
        Files.write(folder.resolve("issued.html"), Printer.page(issued));
        var head = "示例行政公署办公室示署办发〔2023〕1号锡林郭勒盟盟长质量奖管理办法";
        for (String form : forms(issued)) {
            assertThat(form).startsWith(head);
            assertThat(form.substring(head.length())).doesNotContain("示署办发〔2023〕1号");
        }
        for (String form : forms(draft)) {
            assertThat(form).startsWith("锡林郭勒盟盟长质量奖管理办法（草案）");
        }
    }

    /** Each without what only its form adds. */
    private static List<String> forms(Regulation text) throws IOException {
        try (var read = Loader.loadPDF(Printer.pdf(text));
                var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(Printer.docx(text))))) {
            return Stream.of(
                            new PDFTextStripper().getText(read),
                            word.getText(),
                            new String(Printer.plain(text), StandardCharsets.UTF_8),
                            new String(Printer.page(text), StandardCharsets.UTF_8)
                                    .replaceAll("(?s)<head>.*</head>|<[^>]+>", ""))
                    .map(form -> form.replaceAll("\\s|— \\d+ —", ""))
                    .toList();
        }
    }

    static List<String> presets() {
        return READER.presets();
    }

    private static Policy policy(String preset) {
        return READER.read(READER.preset(preset), Policy.class);
    }

    static Regulation textOf(String preset) {
        return READER.text(PolicyDocument.KIND, policy(preset));
    }
}
