package cn.qualityaward.award.application;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 单位名称 as two people write it: brackets of full width or not, blanks between or none. */
public record OrganizationName(String plain) {

    private static final Pattern BLANK = Pattern.compile("\\s+");

    public static OrganizationName of(String said) {
        return new OrganizationName(BLANK.matcher(Normalizer.normalize(said, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT));
    }

    public static boolean same(String one, @Nullable String other) {
        return other != null && of(one).equals(of(other));
    }
}
