package cn.qualityaward.tenant.basis;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * How a law or document is cited, without what offices write differently: spaces, the marks of a title, and the brackets of
 * a number (〔2022〕, [2022], （2022）).
 */
record Citation(String title, @Nullable String number) {

    static Citation of(String title, @Nullable String number) {
        var plain = number == null ? "" : plain(number).replaceAll("[〔〕\\[\\]()【】〈〉<>]", "|");
        return new Citation(plain(title).replaceAll("[《》〈〉]", ""), plain.isEmpty() ? null : plain);
    }

    /** Where both have a number it decides: a later document may bear the title of the earlier one. */
    boolean isThatOf(Citation other) {
        return number != null && other.number != null ? number.equals(other.number) : title.equals(other.title);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
    }
}
