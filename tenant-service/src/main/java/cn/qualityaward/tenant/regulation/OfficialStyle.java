package cn.qualityaward.tenant.regulation;

import cn.qualityaward.official.ChineseDate;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Figures, sums, dates, titles and enumerations as official documents write them. */
public final class OfficialStyle {

    static final Map<String, TemplateMethodModelEx> METHODS = Map.of(
            "numeral", method(given -> numeral(((Number) given.getFirst()).intValue())),
            "yuan", method(given -> yuan(new BigDecimal(given.getFirst().toString()))),
            "date",
                    method(given ->
                            ChineseDate.of(LocalDate.parse(given.getFirst().toString()))),
            "titled", method(given -> titled(given.getFirst().toString())),
            "joined",
                    method(given -> joined((List<?>) given.get(0), given.get(1).toString())));

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private OfficialStyle() {}

    /** 一 to 九十九 */
    static String numeral(int number) {
        var tens = number / 10;
        return (tens == 0 ? "" : (tens == 1 ? "" : DIGITS[tens]) + "十") + DIGITS[number % 10];
    }

    /** 500000 is 50万元, 12345 is 1.2345万元, 800 is 800元. */
    public static String yuan(BigDecimal sum) {
        return sum.compareTo(WAN) < 0
                ? sum.stripTrailingZeros().toPlainString() + "元"
                : sum.divide(WAN).stripTrailingZeros().toPlainString() + "万元";
    }

    /** A title within a title has the simple marks. */
    public static String titled(String title) {
        return "《" + title.replace('《', '〈').replace('》', '〉') + "》";
    }

    /** 甲、乙和丙 */
    static String joined(List<?> words, String last) {
        if (words.size() < 2) {
            return words.isEmpty() ? "" : words.getFirst().toString();
        }
        var all = words.stream().map(Object::toString).toList();
        return String.join("、", all.subList(0, all.size() - 1)) + last + all.getLast();
    }

    private static TemplateMethodModelEx method(Function<List<?>, String> style) {
        return given -> new SimpleScalar(style.apply(unwrapped(given)));
    }

    private static List<?> unwrapped(List<?> given) throws TemplateModelException {
        var values = new ArrayList<Object>();
        for (Object one : given) {
            values.add(DeepUnwrap.unwrap((TemplateModel) one));
        }
        return values;
    }
}
