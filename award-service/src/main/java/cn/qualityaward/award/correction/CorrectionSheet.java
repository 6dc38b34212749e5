package cn.qualityaward.award.correction;

import cn.qualityaward.award.application.Correctable.Kind;
import cn.qualityaward.award.correction.CorrectionViews.View;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 更正单, as it is filed.
 *
 * @param labels what the form of the round calls its questions, by their codes
 * @param unit whose it was, as it is called
 */
record CorrectionSheet(View correction, Map<String, String> labels, String unit, LocalDate on) {

    private static final ResourceBundle NAMES = ResourceBundle.getBundle("problems", Locale.ROOT);

    private static final List<Column> COLUMNS =
            List.of(new Column("项目", 20), new Column("原记载", 40), new Column("更正后", 40));

    Roll roll() {
        var rows = new ArrayList<List<String>>();
        correction.corrected().keySet().stream()
                .sorted()
                .forEach(field -> rows.add(List.of(
                        named(field),
                        told(correction.original().get(field)),
                        told(correction.corrected().get(field)))));
        correction.withheld().stream().sorted().forEach(field -> rows.add(List.of(named(field), "（不公开）", "（不公开）")));
        return new Roll(
                correction.name() + "更正单",
                "（" + correction.documentNumber() + "，" + ChineseDate.of(correction.documentDate()) + "）",
                "原记载的作出单位：" + unit,
                COLUMNS,
                rows,
                List.of("更正理由：" + correction.reason(), signed()));
    }

    private String signed() {
        return correction.proposedBy() == null
                ? "确认日期：" + ChineseDate.of(on)
                : "提出人：%s　　确认人：%s　　确认日期：%s"
                        .formatted(correction.proposedBy(), correction.settledBy(), ChineseDate.of(on));
    }

    private String named(String field) {
        var code = field.substring(field.indexOf('.') + 1);
        if (correction.kind() == Kind.SHEET && !field.equals(code)) {
            return word("Field", "marks") + " " + code;
        }
        return field.equals(code) ? word("Field", field) : labels.getOrDefault(code, code);
    }

    private static String told(@Nullable Object value) {
        return switch (value) {
            case null -> "（空）";
            case Boolean yes -> yes ? "是" : "否";
            case String said -> word("Value", said);
            case List<?> many -> many.stream().map(CorrectionSheet::told).collect(Collectors.joining("；"));
            case Map<?, ?> row ->
                row.containsKey("opinion")
                        ? row.get("name") + "：" + row.get("opinion")
                        : row.entrySet().stream()
                                .map(cell -> cell.getKey() + "：" + told(cell.getValue()))
                                .collect(Collectors.joining("，"));
            default -> value.toString();
        };
    }

    private static String word(String kind, String name) {
        try {
            return NAMES.getString("name." + kind + "." + name);
        } catch (MissingResourceException itself) {
            return name;
        }
    }
}
