package cn.qualityaward.award.conferral;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * 竖排蒙古文: shaped by the JDK, set glyph by glyph in a turned matrix. The glyphs of a shaped word have no letters of
 * their own, so what it reads as stands beside them (ActualText) for search, copying and screen readers.
 */
final class MongolianText {

    private static final FontRenderContext FINE = new FontRenderContext(null, true, true);
    /** Stands for a letter that shapes its neighbours and shows nothing itself. */
    private static final Set<Integer> INVISIBLE = Set.of(0xFFFE, 0xFFFF);

    private final Font shapes;
    private final Typeface letters;

    private MongolianText(Font shapes, Typeface letters) {
        this.shapes = shapes;
        this.letters = letters;
    }

    static MongolianText read(String name) throws IOException {
        try (var file = Typeface.resource(name)) {
            return new MongolianText(Font.createFont(Font.TRUETYPE_FONT, file), Typeface.read(name));
        } catch (FontFormatException broken) {
            throw new IOException(broken);
        }
    }

    PDType0Font in(PDDocument document) throws IOException {
        return letters.in(document);
    }

    float length(String text, float size) {
        return (float) shape(text, size).getLogicalBounds().getWidth();
    }

    /** Sets one column downwards from {@code top}, its base line at {@code x}. */
    @SuppressWarnings("deprecation") // there is no other way to show a glyph by its number
    void column(PDPageContentStream page, PDType0Font font, String text, float size, float x, float top)
            throws IOException {
        var glyphs = shape(text, size);
        var used = new HashSet<Integer>();
        page.appendRawCommands("/Span <</ActualText <%s>>> BDC\n".formatted(utf16(text)));
        page.beginText();
        page.setFont(font, size);
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            var glyph = glyphs.getGlyphCode(i);
            if (INVISIBLE.contains(glyph)) {
                continue;
            }
            var at = glyphs.getGlyphPosition(i);
            page.setTextMatrix(new Matrix(0, -1, 1, 0, x - (float) at.getY(), top - (float) at.getX()));
            page.appendRawCommands("<%04X> Tj\n".formatted(glyph));
            used.add(glyph);
        }
        page.endText();
        page.appendRawCommands("EMC\n");
        font.addGlyphsToSubset(used);
    }

    private GlyphVector shape(String text, float size) {
        var letters = text.toCharArray();
        var glyphs =
                shapes.deriveFont(size).layoutGlyphVector(FINE, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            if (glyphs.getGlyphCode(i) == 0) {
                throw Typeface.missing(text.codePointAt(glyphs.getGlyphCharIndex(i)));
            }
        }
        return glyphs;
    }

    private static String utf16(String text) {
        return "FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
