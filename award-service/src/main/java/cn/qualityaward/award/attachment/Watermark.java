package cn.qualityaward.award.attachment;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.access.Caller;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** 水印: who looks at a page and when, all over it and part of it (第二十三条). */
final class Watermark {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int TOLD_APART_BY = 8;
    private static final Font LETTERS = letters();

    private Watermark() {}

    private static Font letters() {
        try (var file = Watermark.class.getResourceAsStream("/fonts/serif.ttf")) {
            if (file == null) {
                throw new IllegalStateException("The service was built without its fonts");
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Names are not unique. */
    static String words(Caller reader, Instant now) {
        var id = reader.id();
        return "%s %s %s"
                .formatted(
                        reader.name(),
                        id.substring(0, Math.min(TOLD_APART_BY, id.length())),
                        MINUTE.format(ProcedureClock.local(now)));
    }

    /** The page on white, with the words across it. */
    static BufferedImage on(BufferedImage page, String words) {
        var width = page.getWidth();
        var height = page.getHeight();
        var marked = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = marked.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.drawImage(page, 0, 0, null);
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            var size = Math.max(12f, Math.min(width, height) / 32f);
            var line = LETTERS.deriveFont(size)
                    .createGlyphVector(pen.getFontRenderContext(), words)
                    .getOutline();
            var across = line.getBounds2D().getWidth() + 3 * size;
            pen.rotate(-Math.PI / 6, width / 2d, height / 2d);
            var reach = Math.hypot(width, height);
            var row = 0;
            for (var y = height / 2d - reach / 2; y < height / 2d + reach / 2; y += 6 * size) {
                for (var x = width / 2d - reach / 2 - (row % 2) * across / 2; x < width / 2d + reach / 2; x += across) {
                    pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, .3f));
                    pen.setColor(Color.WHITE); // so that it stands out on what is dark, too
                    pen.fill(moved(line, x + 1, y + 1));
                    pen.setColor(Color.DARK_GRAY);
                    pen.fill(moved(line, x, y));
                }
                row++;
            }
        } finally {
            pen.dispose();
        }
        return marked;
    }

    private static Shape moved(Shape line, double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(line);
    }
}
