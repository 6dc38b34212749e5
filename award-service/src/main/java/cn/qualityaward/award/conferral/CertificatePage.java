package cn.qualityaward.award.conferral;

import cn.qualityaward.award.conferral.Pen.Style;
import java.awt.Color;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How a certificate looks: A4 across, what is conferred above, how to check it and who issued it below. */
final class CertificatePage {

    private static final float WIDTH = PDRectangle.A4.getHeight();
    private static final float HEIGHT = PDRectangle.A4.getWidth();
    static final PDRectangle SIZE = new PDRectangle(WIDTH, HEIGHT);

    private static final Color RED = new Color(0x9E1B1E);
    private static final Color PALE_RED = new Color(0xD9A5A0);
    private static final Color GOLD = new Color(0xB08D3C);
    private static final Color INK = new Color(0x2B2622);
    private static final Color GREY = new Color(0x6F665C);
    private static final Color PAPER = new Color(0xFFFDF7);
    private static final Color WATERMARK = new Color(0xF3E6DC);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private final Pen pen;
    private final MongolianText mongolian;
    private final Certificate certificate;

    CertificatePage(Pen pen, MongolianText mongolian, Certificate certificate) {
        this.pen = pen;
        this.mongolian = mongolian;
        this.certificate = certificate;
    }

    void draw(PDDocument document) throws IOException {
        border();
        if (certificate.expired()) {
            pen.turned("有效期届满", new Style(true, 110, WATERMARK, 12), WIDTH / 2, HEIGHT / 2 + 30, Math.toRadians(24));
        }
        var columns = columns(document);
        conferred((columns + WIDTH - 60) / 2, WIDTH - 60 - columns - 40);
        pen.line(GOLD, 0.6f, 70, 196, WIDTH - 70, 196);
        check();
        issued(WIDTH - 190);
    }

    private void border() throws IOException {
        pen.fill(PAPER, 22, 22, WIDTH - 44, HEIGHT - 44);
        pen.frame(RED, 4, 24, 24, WIDTH - 48, HEIGHT - 48);
        pen.frame(GOLD, 0.8f, 30, 30, WIDTH - 60, HEIGHT - 60);
        pen.frame(RED, 1.2f, 35, 35, WIDTH - 70, HEIGHT - 70);
        for (int right = 0; right < 2; right++) {
            for (int top = 0; top < 2; top++) {
                corner(
                        right == 1 ? WIDTH - 43 : 43,
                        top == 1 ? HEIGHT - 43 : 43,
                        right == 1 ? -1 : 1,
                        top == 1 ? -1 : 1);
            }
        }
    }

    /** 回纹 */
    private void corner(float x, float y, int right, int up) throws IOException {
        pen.line(GOLD, 1.4f, at(x, y, right, up, 64, 0, 0, 0, 0, 64));
        pen.line(GOLD, 1.4f, at(x, y, right, up, 8, 30, 8, 8, 30, 8, 30, 30, 14, 30, 14, 14, 24, 14, 24, 24, 19, 24));
    }

    private static float[] at(float x, float y, int right, int up, float... steps) {
        var points = new float[steps.length];
        for (int i = 0; i < steps.length; i += 2) {
            points[i] = x + right * steps[i];
            points[i + 1] = y + up * steps[i + 1];
        }
        return points;
    }

    /** The Mongolian columns, where there are any; answers where the Chinese begins. */
    private float columns(PDDocument document) throws IOException {
        if (certificate.mongolian().isEmpty()) {
            return 60;
        }
        var font = mongolian.in(document);
        float x = 80;
        for (var column : certificate.mongolian()) {
            var length = mongolian.length(column, 26);
            var size = Math.min(26, 26 * 300 / length);
            pen.page().setNonStrokingColor(RED);
            mongolian.column(pen.page(), font, column, size, x, 368 + length * size / 26 / 2);
            x += 44;
        }
        pen.line(GOLD, 0.6f, x, 226, x, 510);
        return x;
    }

    private void conferred(float centre, float width) throws IOException {
        var heading = new Style(true, 40, RED, 3);
        pen.centred(certificate.awardName(), pen.fitted(certificate.awardName(), heading, width, 18), centre, 476);
        pen.centred("证 书", new Style(false, 22, GOLD, 8), centre, 432);
        pen.line(GOLD, 0.8f, centre - 150, 440, centre - 56, 440);
        pen.line(GOLD, 0.8f, centre + 56, 440, centre + 150, 440);

        var name = pen.fitted(certificate.winner(), new Style(true, 32, INK), width, 22);
        if (pen.width(certificate.winner(), name) > width) {
            name = pen.fitted(certificate.winner(), name, 2 * width, 11);
        }
        var lines = pen.lines(certificate.winner(), name, width);
        var y = 346 + (lines.size() - 1) * name.size() * 0.3f;
        pen.centred("授 予", new Style(false, 15, GREY), centre, y + 44);
        for (var line : lines) {
            pen.centred(line, name, centre, y);
            y -= name.size() * 1.3f;
        }
        var honour = certificate.year() + "年度" + certificate.className();
        y = y + name.size() * 1.3f - 56;
        pen.centred(honour, pen.fitted(honour, new Style(true, 26, RED, 1), width, 14), centre, y);
        pen.centred("特颁此证，以资表彰。", new Style(false, 15, GREY), centre, y - 42);
    }

    private void check() throws IOException {
        new QrCode(certificate.check()).draw(pen.page(), 76, 82, 88);
        pen.centred("扫码查验", new Style(false, 9, GREY), 120, 66);
        detail(0, "证书编号", certificate.number());
        detail(1, "表彰文号", certificate.documentNumber());
        detail(2, "有 效 期", validity());
        pen.left(certificate.check(), pen.fitted(certificate.check(), new Style(false, 8, GREY), 300, 5), 186, 66);
    }

    private void detail(int row, String label, String text) throws IOException {
        var y = 156 - row * 27;
        pen.left(label, new Style(false, 11, GREY), 186, y);
        pen.left(text, pen.fitted(text, new Style(false, 12, INK), 240, 7), 246, y);
    }

    private String validity() {
        var last = certificate.validTo();
        if (last == null) {
            return "长期";
        }
        return DAY.format(certificate.conferredOn()) + "至" + DAY.format(last)
                + (certificate.expired() ? "（有效期届满）" : "");
    }

    private void issued(float centre) throws IOException {
        pen.dashedCircle(PALE_RED, centre, 120, 52);
        pen.centred("未用印", new Style(true, 17, PALE_RED, 3), centre, 82);
        pen.centred("发证机关", new Style(false, 9, GREY), centre, 156);
        pen.centred(
                certificate.issuer(),
                pen.fitted(certificate.issuer(), new Style(true, 19, INK, 1), 260, 10),
                centre,
                131);
        pen.centred(Certificate.inChinese(certificate.conferredOn()), new Style(false, 14, INK), centre, 107);
    }
}
