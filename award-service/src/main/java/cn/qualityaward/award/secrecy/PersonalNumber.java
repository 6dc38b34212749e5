package cn.qualityaward.award.secrecy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number of a person (手机号码、公民身份号码): one and the same however it is written, in full-width digits, with something
 * between them, or 86 before them.
 */
public record PersonalNumber(Kind kind, String digits) {

    public enum Kind {
        MOBILE,
        IDENTITY
    }

    private static final int LONGEST = 60, ENDING = 4;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}.()]");
    private static final Pattern MOBILE = Pattern.compile("(?:(?:\\+|00)?86)?(1[3-9][0-9]{9})");
    private static final Pattern IDENTITY = Pattern.compile("[1-9][0-9]{5}(?:19|20)[0-9]{9}[0-9X]");

    /** A text that is such a number and nothing besides. */
    public static Optional<PersonalNumber> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = BETWEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        if (IDENTITY.matcher(plain).matches()) {
            return Optional.of(new PersonalNumber(Kind.IDENTITY, plain));
        }
        var mobile = MOBILE.matcher(plain);
        return mobile.matches() ? Optional.of(new PersonalNumber(Kind.MOBILE, mobile.group(1))) : Optional.empty();
    }

    /** All of it that is shown, and to nobody but whose it is. */
    public String ending() {
        return digits.substring(digits.length() - ENDING);
    }

    @Override
    public String toString() {
        return kind + " …" + ending();
    }
}
