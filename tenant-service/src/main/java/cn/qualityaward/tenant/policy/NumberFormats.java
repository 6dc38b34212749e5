package cn.qualityaward.tenant.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tenant's own numbers: {@code {year}} and {@code {seq}} with the digits wanted, e.g. {@code XLZ-{year}-{seq:4}}.
 * A number stands in addresses, so it holds nothing that is refused there.
 *
 * @param certificate 证书编号
 * @param plaque 奖牌编号
 * @param outgoing 发文字号
 * @param incoming 收文号
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NumberFormats(
        @Size(max = 60) @Nullable String certificate,
        @Size(max = 60) @Nullable String plaque,
        @Size(max = 60) @Nullable String outgoing,
        @Size(max = 60) @Nullable String incoming) {

    private static final String PLAIN = "[^{}/\\\\;%\\p{C}\\p{Zl}\\p{Zp}]*+";

    private static final Pattern NUMBERED = Pattern.compile(PLAIN + "(\\{year(:\\d)?}" + PLAIN + ")*+\\{seq(:\\d)?}"
            + PLAIN + "(\\{(year|seq)(:\\d)?}" + PLAIN + ")*+");

    private static final Pattern PLACE = Pattern.compile("\\{(year|seq)(?::(\\d))?}");

    /** As a text says it: 盟质奖〔（年份）〕（3位流水号）号. */
    static String inWords(String format) {
        return PLACE.matcher(format)
                .replaceAll(place -> place.group(1).equals("year")
                        ? "（年份）"
                        : "（" + (place.group(2) == null ? "" : place.group(2) + "位") + "流水号）");
    }

    static boolean readable(@Nullable String format) {
        return format == null || NUMBERED.matcher(format).matches();
    }
}
