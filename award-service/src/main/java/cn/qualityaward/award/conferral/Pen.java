package cn.qualityaward.award.conferral;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Draws lines and sets Chinese text on one page. */
final class Pen implements AutoCloseable {

    private final PDPageContentStream page;
    private final Typeface regularLetters;
    private final Typeface boldLetters;
    private final PDType0Font regular;
    private final PDType0Font bold;

    Pen(PDDocument document, PDPage sheet, Typeface regular, Typeface bold) throws IOException {
        this.regularLetters = regular;
        this.boldLetters = bold;
        this.regular = regular.in(document);
        this.bold = bold.in(document);
        this.page = new PDPageContentStream(document, sheet);
    }

    /** How text looks. {@code spread} is the extra space between letters. */
    record Style(boolean bold, float size, Color colour, float spread) {

        Style(boolean bold, float size, Color colour) {
            this(bold, size, colour, 0);
        }

        Style sized(float size) {
            return new Style(bold, size, colour, spread);
        }
    }

    PDPageContentStream page() {
        return page;
    }

    float width(String text, Style style) throws IOException {
        require(text, style);
        var letters = text.codePointCount(0, text.length());
        return font(style).getStringWidth(text) * style.size() / 1000 + style.spread() * (letters - 1);
    }

    void left(String text, Style style, float x, float y) throws IOException {
        require(text, style);
        set(text, style, Matrix.getTranslateInstance(x, y));
    }

    void centred(String text, Style style, float x, float y) throws IOException {
        set(text, style, Matrix.getTranslateInstance(x - width(text, style) / 2, y));
    }

    /** Centred on a point and turned by an angle. */
    void turned(String text, Style style, float x, float y, double angle) throws IOException {
        var matrix = Matrix.getRotateInstance(angle, x, y);
        matrix.translate(-width(text, style) / 2, -style.size() * 0.36f);
        set(text, style, matrix);
    }

    /** As large as the width allows; not smaller than {@code least}. */
    Style fitted(String text, Style style, float width, float least) throws IOException {
        var full = width(text, style);
        return full <= width ? style : style.sized(Math.max(least, style.size() * width / full));
    }

    /** As many lines of about the same length as the width asks for. */
    List<String> lines(String text, Style style, float width) throws IOException {
        var letters = text.codePoints().toArray();
        var count = Math.max(1, (int) Math.ceil(width(text, style) / width));
        var each = Math.ceilDiv(letters.length, count);
        var lines = new ArrayList<String>();
        for (int from = 0; from < letters.length; from += each) {
            lines.add(new String(letters, from, Math.min(each, letters.length - from)));
        }
        return lines;
    }

    void fill(Color colour, float x, float y, float width, float height) throws IOException {
        page.setNonStrokingColor(colour);
        page.addRect(x, y, width, height);
        page.fill();
    }

    void frame(Color colour, float thickness, float x, float y, float width, float height) throws IOException {
        stroke(colour, thickness);
        page.addRect(x, y, width, height);
        page.stroke();
    }

    void line(Color colour, float thickness, float... points) throws IOException {
        stroke(colour, thickness);
        page.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            page.lineTo(points[i], points[i + 1]);
        }
        page.stroke();
    }

    void dashedCircle(Color colour, float x, float y, float radius) throws IOException {
        stroke(colour, 1.2f);
        page.setLineDashPattern(new float[] {5, 4}, 0);
        var bow = radius * 0.5523f;
        page.moveTo(x + radius, y);
        page.curveTo(x + radius, y + bow, x + bow, y + radius, x, y + radius);
        page.curveTo(x - bow, y + radius, x - radius, y + bow, x - radius, y);
        page.curveTo(x - radius, y - bow, x - bow, y - radius, x, y - radius);
        page.curveTo(x + bow, y - radius, x + radius, y - bow, x + radius, y);
        page.stroke();
        page.setLineDashPattern(new float[0], 0);
    }

    private void stroke(Color colour, float thickness) throws IOException {
        page.setStrokingColor(colour);
        page.setLineWidth(thickness);
    }

    private void set(String text, Style style, Matrix where) throws IOException {
        page.beginText();
        page.setFont(font(style), style.size());
        page.setCharacterSpacing(style.spread());
        page.setNonStrokingColor(style.colour());
        page.setTextMatrix(where);
        for (var letter : text.codePoints().toArray()) {
            page.showText(Character.toString(letter)); // one by one: a ligature would hide its letters from search
        }
        page.endText();
    }

    private void require(String text, Style style) {
        (style.bold() ? boldLetters : regularLetters).require(text);
    }

    private PDType0Font font(Style style) {
        return style.bold() ? bold : regular;
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
