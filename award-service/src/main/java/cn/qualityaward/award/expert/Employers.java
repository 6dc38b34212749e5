package cn.qualityaward.award.expert;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 工作单位 as two people write it: brackets of full width or not, blanks between or none. */
final class Employers {

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private Employers() {}

    static boolean same(String one, @Nullable String other) {
        return other != null && plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return BLANK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
