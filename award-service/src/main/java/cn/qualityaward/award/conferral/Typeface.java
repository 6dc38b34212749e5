package cn.qualityaward.award.conferral;

import cn.qualityaward.tenancy.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Letters that can be set, and embedded (only those used) in a document. */
record Typeface(TrueTypeFont outlines, CmapLookup letters) {

    static Typeface read(String name) throws IOException {
        try (var file = resource(name)) {
            var outlines = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            return new Typeface(outlines, outlines.getUnicodeCmapLookup());
        }
    }

    static InputStream resource(String name) {
        var file = Typeface.class.getResourceAsStream("/fonts/" + name);
        if (file == null) {
            throw new IllegalStateException("The service was built without the font " + name);
        }
        return file;
    }

    PDType0Font in(PDDocument document) throws IOException {
        return PDType0Font.load(document, outlines, true);
    }

    /** A name is printed right or not at all. */
    void require(String text) {
        text.codePoints()
                .filter(letter -> letters.getGlyphId(letter) == 0)
                .findFirst()
                .ifPresent(letter -> {
                    throw missing(letter);
                });
    }

    static Refusal missing(int letter) {
        return Refusal.conflict("certificate-letter-missing")
                .with("letter", Character.toString(letter))
                .with("code", "U+%04X".formatted(letter))
                .article("第二十四条");
    }
}
