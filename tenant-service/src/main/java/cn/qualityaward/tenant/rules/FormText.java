package cn.qualityaward.tenant.rules;

import cn.qualityaward.tenant.rules.Form.Column;
import cn.qualityaward.tenant.rules.Form.Condition;
import cn.qualityaward.tenant.rules.Form.Kind;
import cn.qualityaward.tenant.rules.Form.Option;
import cn.qualityaward.tenant.rules.Form.Proof;
import cn.qualityaward.tenant.rules.Form.Question;
import cn.qualityaward.tenant.rules.Form.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A form as a text tells it: a line for each of its parts. */
final class FormText {

    private static final Map<String, String> FACTS = Map.of(
            "business", "从事生产、服务经营活动",
            "lossFree", "规定年限内未发生经营性亏损",
            "clean", "规定年限内无相关违法失信记录",
            "topManager", "为单位最高管理者",
            "employerConsents", "任职单位同意申报",
            "publicFunded", "为财政供养单位",
            "accident", "规定年限内的事故");

    private static final Map<String, String> ACCIDENTS = Map.of(
            "NONE", "未发生",
            "UNGRADED", "尚无等级认定",
            "ORDINARY", "一般事故",
            "LARGER", "较大事故",
            "MAJOR", "重大事故",
            "EXTRAORDINARY", "特别重大事故");

    private final Form form;
    private final Map<String, Question> known = new HashMap<>();
    private int number;

    private FormText(Form form) {
        this.form = form;
        form.questions().forEach(question -> known.put(question.code(), question));
    }

    static List<String> lines(Form form) {
        return new FormText(form).all();
    }

    private List<String> all() {
        var lines = new ArrayList<String>();
        form.sections().forEach(section -> lines.add(line(section)));
        if (form.selfAssessment() != null) {
            lines.add("自评：按评分标准逐项自评，每项不超过" + form.selfAssessment().words() + "字");
        }
        if (form.proofs() != null && !form.proofs().isEmpty()) {
            lines.add(form.proofs().stream().map(Proof::text).collect(Collectors.joining("；", "证明材料：", "")));
        }
        return lines;
    }

    private String line(Section section) {
        return section.title()
                + joined("（", List.of(article(section.article()), when(section.when())), "，", "）")
                + "："
                + section.questions().stream().map(this::asked).collect(Collectors.joining("；"));
    }

    private String asked(Question question) {
        var said = new ArrayList<String>();
        said.add(answer(question));
        said.add(question.required() ? "必填" : "选填");
        said.add(article(question.article()));
        said.add(when(question.when()));
        return ++number + ". " + question.label() + joined("（", said, "，", "）");
    }

    private String answer(Question question) {
        return switch (question.kind()) {
            case TEXT -> "";
            case LONG_TEXT -> question.limit() == null ? "" : "不超过" + question.limit() + "字";
            case INTEGER, NUMBER -> number(question.least(), question.most(), question.unit());
            case DATE -> "日期";
            case YES_NO -> "是或者否";
            case CHOICE -> "选择：" + options(question);
            case CHOICES -> "可以多选：" + options(question);
            case TABLE -> "逐项列明：" + columns(question);
            case YEARS ->
                "申报年度前" + (question.limit() == null ? 3 : question.limit()) + "个已结束会计年度逐年填写：" + columns(question);
            case CREDIT_CODE -> "统一社会信用代码";
            case IDENTITY_NUMBER -> "公民身份号码";
        };
    }

    private static String options(Question question) {
        return question.options() == null
                ? ""
                : question.options().stream().map(Option::label).collect(Collectors.joining("、"));
    }

    private static String columns(Question question) {
        return question.columns() == null
                ? ""
                : question.columns().stream().map(FormText::column).collect(Collectors.joining("、"));
    }

    private static String column(Column column) {
        var measure = column.kind() == Kind.INTEGER || column.kind() == Kind.NUMBER
                ? number(column.least(), column.most(), column.unit())
                : "";
        return column.label() + (measure.isEmpty() ? "" : "（" + measure + "）");
    }

    private static String number(@Nullable BigDecimal least, @Nullable BigDecimal most, @Nullable String unit) {
        return joined(
                "",
                List.of(
                        unit == null ? "" : unit,
                        least == null ? "" : "不小于" + plain(least),
                        most == null ? "" : "不大于" + plain(most)),
                "，",
                "");
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }

    private static String article(@Nullable String article) {
        return article == null ? "" : article;
    }

    private String when(@Nullable Condition when) {
        if (when == null) {
            return "";
        }
        var fact = FACTS.get(when.of());
        var question = known.get(when.of());
        var name = fact != null ? fact : question == null ? when.of() : question.label();
        return "“" + name + "”为"
                + when.is().stream().map(value -> value(question, value)).collect(Collectors.joining("或者"))
                + "的填写";
    }

    private static String value(@Nullable Question question, String value) {
        if (value.equals("true") || value.equals("false")) {
            return value.equals("true") ? "是" : "否";
        }
        return question == null || question.options() == null
                ? ACCIDENTS.getOrDefault(value, value)
                : question.options().stream()
                        .filter(option -> option.code().equals(value))
                        .map(Option::label)
                        .findFirst()
                        .orElse(value);
    }

    private static String joined(String open, List<String> parts, String between, String close) {
        var said = parts.stream().filter(part -> !part.isEmpty()).toList();
        return said.isEmpty() ? "" : open + String.join(between, said) + close;
    }
}
