package cn.qualityaward.tenant.branding;

import cn.qualityaward.tenancy.problem.Refusal;
import java.io.IOException;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The letters that masthead and certificate can show: those of the one font that is shipped for Mongolian. */
@Component
class MongolianLetters {

    private static final String FONT = "fonts/mongolian.ttf";

    private @Nullable IntPredicate known;

    /** @throws Refusal naming the first letter that would be shown as an empty box */
    void require(@Nullable String text, String field) {
        if (text != null) {
            text.codePoints().filter(letters().negate()).findFirst().ifPresent(missing -> {
                throw Refusal.invalid("letter-missing")
                        .with("letter", shown(missing))
                        .with("code", "U+%04X".formatted(missing))
                        .field(field);
            });
        }
    }

    private static String shown(int letter) {
        return Character.isISOControl(letter) ? "" : Character.toString(letter);
    }

    private synchronized IntPredicate letters() {
        var letters = known;
        if (letters == null) {
            letters = read();
            known = letters;
        }
        return letters;
    }

    private static IntPredicate read() {
        try (var file = new ClassPathResource(FONT).getInputStream();
                var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            return letter -> glyphs.getGlyphId(letter) != 0;
        } catch (IOException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
