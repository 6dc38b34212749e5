package cn.qualityaward.tenant.branding;

import cn.qualityaward.tenancy.problem.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A main colour and an accent, wherever the public site uses them; the one place that says whether they can be read. */
record Palette(String main, String accent) {

    static final Palette PLATFORM = new Palette("#8e1b1b", "#e7cd9a");

    /** WCAG 2.2, 1.4.3. */
    static final BigDecimal ENOUGH = new BigDecimal("4.5");

    /**
     * @param colour the key of the one that is set
     * @param ratio rounded down: what is short of the limit never looks as if it were not
     */
    record Contrast(String colour, Surface surface, BigDecimal ratio, boolean enough) {}

    /** What is not chosen is the platform's. */
    static Palette of(@Nullable String main, @Nullable String accent) {
        return new Palette(
                Objects.requireNonNullElse(lower(main), PLATFORM.main),
                Objects.requireNonNullElse(lower(accent), PLATFORM.accent));
    }

    static @Nullable String lower(@Nullable String colour) {
        return colour == null ? null : colour.toLowerCase(Locale.ROOT);
    }

    List<Contrast> contrasts() {
        return List.of(
                between("main", main, Surface.SHEET),
                between("main", main, Surface.PAPER),
                between("main", main, Surface.FOOT),
                between("accent", accent, Surface.MASTHEAD));
    }

    void requireReadable() {
        contrasts().stream().filter(one -> !one.enough()).findFirst().ifPresent(poor -> {
            throw Refusal.invalid("colour-contrast")
                    .with("surface", poor.surface())
                    .with("ratio", poor.ratio())
                    .with("enough", ENOUGH)
                    .field(poor.colour());
        });
    }

    private Contrast between(String key, String colour, Surface surface) {
        var one = luminance(colour);
        var other = luminance(surface.colour(main));
        var ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        return new Contrast(
                key, surface, BigDecimal.valueOf(ratio).setScale(2, RoundingMode.DOWN), ratio >= ENOUGH.doubleValue());
    }

    private static double luminance(String colour) {
        var rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        var part = (channel & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
