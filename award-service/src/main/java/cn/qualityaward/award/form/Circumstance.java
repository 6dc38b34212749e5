package cn.qualityaward.award.form;

import cn.qualityaward.award.program.Form;
import cn.qualityaward.award.program.Form.Condition;
import cn.qualityaward.award.program.Form.Option;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 填写情形: when a part of a form is asked, said as whoever fills it in on paper has to know it. */
final class Circumstance {

    private static final Map<String, String> FACTS = Map.of(
            "business", "从事生产、服务经营活动",
            "lossFree", "规定年限内未发生经营性亏损",
            "clean", "规定年限内无相关违法失信记录",
            "topManager", "为单位最高管理者",
            "employerConsents", "任职单位同意申报",
            "publicFunded", "为财政供养单位",
            "accident", "规定年限内的事故");

    private static final Map<String, String> ANSWERS = Map.of(
            "true", "是",
            "false", "否",
            "NONE", "未发生事故",
            "UNGRADED", "发生事故，尚无等级认定",
            "ORDINARY", "一般事故",
            "LARGER", "较大事故",
            "MAJOR", "重大事故",
            "EXTRAORDINARY", "特别重大事故");

    private Circumstance() {}

    static @Nullable String of(Form form, @Nullable Condition condition) {
        if (condition == null) {
            return null;
        }
        var question = form.questions()
                .filter(asked -> asked.code().equals(condition.of()))
                .findFirst();
        var options = question.map(Form.Question::options).orElse(List.of());
        var label =
                question.map(Form.Question::label).orElseGet(() -> FACTS.getOrDefault(condition.of(), condition.of()));
        return condition.is().stream()
                .map(answer -> answer(answer, options))
                .collect(Collectors.joining("”或者“", "“" + label + "”为“", "”的填写"));
    }

    private static String answer(String code, List<Option> options) {
        return options.stream()
                .filter(option -> option.code().equals(code))
                .map(Option::label)
                .findFirst()
                .orElseGet(() -> ANSWERS.getOrDefault(code, code));
    }
}
