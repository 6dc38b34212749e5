package cn.qualityaward.award.conferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.qualityaward.award.eligibility.EarlierHonours.Repeat;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy.Terms;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.Tenant.Look;
import cn.qualityaward.tenancy.problem.Refusal;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CertificatePressTests {

    private static final String WINNER = "内蒙古草原乳业示范有限公司";
    private static final String MONGOLIAN = "ᠰᠢᠯᠢ ᠶᠢᠨ ᠭᠣᠣᠯ ᠠᠶᠢᠮᠠᠭ";

    private static final String AWARD = "ᠴᠢᠨᠠᠷ ᠤᠨ ᠱᠠᠩᠨᠠᠯ";

    private static final String NUMBER = "2026-MAIN-01";

    private static final CertificatePress PRESS = new CertificatePress();

    @Test
    void saysWhoWonWhatByWhichDocumentAndUntilWhen() throws IOException {
        assertThat(text(printed("plain", certificate(WINNER, null, false))))
                .contains("锡林郭勒盟盟长质量奖")
                .contains(WINNER)
                .contains("2026年度盟长质量奖")
                .contains("2026-MAIN-01")
                .contains("锡署发〔2026〕88号")
                .contains("2026年12月1日至2029年12月1日")
                .contains("锡林郭勒盟行政公署")
                .contains("二〇二六年十二月一日")
                .contains("未用印")
                .doesNotContain("届满");
    }

    @Test
    void anExpiredCertificateSaysSo() throws IOException {
        assertThat(text(printed("expired", certificate(WINNER, null, true)))).contains("有效期届满");
    }

    @Test
    void theCodeLeadsToTheCheckAddress() throws Exception {
        assertThat(scanned(PRESS.print(certificate(WINNER, MONGOLIAN, false))))
                .isEqualTo("https://award.example/xilingol/certificates/2026-MAIN-01");
    }

    @Test
    void whatTheMongolianReadsAsStandsBesideItsGlyphs() throws IOException {
        try (var document = Loader.loadPDF(printed("mongolian", certificate(WINNER, MONGOLIAN, false)));
                var page = document.getPage(0).getContents()) {
            var expected = new StringBuilder("/ActualText <FEFF");
            MONGOLIAN.chars().forEach(letter -> expected.append("%04X".formatted(letter)));
            assertThat(new String(page.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains(expected);
        }
    }

    @Test
    void theAwardsMongolianStandsThereOnlyAsItWasSignedOff() {
        assertThat(certificate(AWARD, AWARD).mongolian()).containsExactly(MONGOLIAN, AWARD);
        assertThat(certificate(AWARD, AWARD + " ᠠ").mongolian()).containsExactly(MONGOLIAN);
        assertThat(certificate(AWARD, null).mongolian()).containsExactly(MONGOLIAN);
        assertThat(certificate(null, AWARD).mongolian()).containsExactly(MONGOLIAN);
    }

    @Test
    void aLetterTheFontsLackIsNamedAndNothingIsPrinted() {
        assertThat(refused("草原\u0E01乳业", null))
                .containsEntry("letter", "\u0E01")
                .containsEntry("code", "U+0E01");
        assertThat(refused(WINNER, "ᠰᠢᠯᠢ质")).containsEntry("letter", "质").containsEntry("code", "U+8D28");
    }

    @Test
    void theSameHonourGivesTheSameBytes() {
        assertThat(new CertificatePress().print(certificate(WINNER, MONGOLIAN, false)))
                .isEqualTo(PRESS.print(certificate(WINNER, MONGOLIAN, false)));
    }

    @Test
    void whoAsksAgainKeepsNobodyWaiting() {
        assertThat(PRESS.print(certificate(WINNER, MONGOLIAN, false)))
                .isSameAs(PRESS.print(certificate(WINNER, MONGOLIAN, false)))
                .isNotEqualTo(PRESS.print(certificate(WINNER, MONGOLIAN, true)));
    }

    @Test
    void aLongNameTakesSeveralLinesAndTheFileStaysSmall() throws IOException {
        var name = "内蒙古自治区锡林郭勒盟草原生态畜牧业高质量发展示范联合股份有限公司西乌珠穆沁旗分公司";
        var pdf = printed("long", certificate(name, MONGOLIAN, false));
        assertThat(text(pdf).replaceAll("\\s", "")).contains(name);
        assertThat(pdf).hasSizeLessThan(200_000);
    }

    private static Map<String, Object> refused(String winner, String mongolian) {
        return catchThrowableOfType(Refusal.class, () -> PRESS.print(certificate(winner, mongolian, false)))
                .properties();
    }

    /** Kept beside the test reports, for eyes. */
    private static byte[] printed(String name, Certificate certificate) throws IOException {
        var pdf = PRESS.print(certificate);
        Files.write(Files.createDirectories(Path.of("target/certificates")).resolve(name + ".pdf"), pdf);
        return pdf;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String scanned(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 150);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var seen = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                    .getText();
        }
    }

    private static Certificate certificate(String winner, String mongolian, boolean expired) {
        var honour = honour(winner);
        if (expired) {
            honour.expire(LocalDate.of(2100, 1, 1));
        }
        return Certificate.of(honour, NUMBER, terms(null), tenant(mongolian, null), "https://award.example");
    }

    private static Honour honour(String winner) {
        return new Honour(
                new Winner(
                        UUID.randomUUID(),
                        NUMBER,
                        winner,
                        "account",
                        null,
                        "152522",
                        "示例旗",
                        "示例行业",
                        ApplicantKind.ORGANIZATION,
                        "MAIN",
                        "盟长质量奖",
                        false),
                new Commendation(
                        UUID.randomUUID(),
                        "锡林郭勒盟盟长质量奖",
                        2026,
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2029, 12, 1),
                        "锡署发〔2026〕88号"),
                Repeat.FIRST);
    }

    private static Certificate certificate(@Nullable String typed, @Nullable String signedOff) {
        return Certificate.of(
                honour(WINNER),
                NUMBER,
                terms(typed),
                tenant(MONGOLIAN, new Look("#8e1b1b", "#e7cd9a", signedOff)),
                "https://x");
    }

    private static Terms terms(@Nullable String mongolianAwardName) {
        return new Terms("盟长", "锡林郭勒盟盟长质量奖", "锡林郭勒盟行政公署", "领导小组办公室", "旗县市（区）", mongolianAwardName, null);
    }

    private static Tenant tenant(@Nullable String mongolianName, @Nullable Look look) {
        return new Tenant(
                1,
                "xilingol",
                "锡林郭勒盟",
                mongolianName,
                Tenant.Status.ACTIVE,
                URI.create("http://unused"),
                null,
                null,
                look);
    }
}
