package cn.qualityaward.award.form;

import cn.qualityaward.award.form.Questionnaire.Asked;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Form;
import cn.qualityaward.award.program.Form.Question;
import cn.qualityaward.award.program.Form.Section;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 申报表, empty: a line for whatever is asked, in the order of the form; who applies writes on it and signs. */
final class BlankForm {

    private static final List<Column> COLUMNS =
            List.of(new Column("填写项目", 30), new Column("填写要求", 25), new Column("填写内容", 45));

    private static final List<String> ORGANIZATION = List.of("单位名称", "统一社会信用代码", "所在地", "所属行业", "成立日期", "联系人", "联系电话"),
            INDIVIDUAL = List.of("姓名", "工作所在地", "任职单位", "从事质量工作起始日期", "是否单位最高管理者", "联系人", "联系电话");

    private BlankForm() {}

    static Roll of(String round, ApplicantKind track, Asked asked) {
        var rows = new ArrayList<List<String>>();
        (track == ApplicantKind.INDIVIDUAL ? INDIVIDUAL : ORGANIZATION).forEach(line -> rows.add(row(line, "必填")));
        asked.form().sections().forEach(section -> add(asked.form(), section, rows));
        asked.rubric().stream()
                .flatMap(category -> category.items().stream())
                .forEach(item -> rows.add(row("自评 " + item.code() + " " + item.name(), words(asked))));
        rows.add(row("自评报告", "必填"));
        Stream.ofNullable(asked.form().proofs())
                .flatMap(List::stream)
                .forEach(proof -> rows.add(row("证明材料：" + proof.text(), "随表附送，在右栏写明份数")));
        return new Roll(
                round + "申报表（" + Names.of(track) + "）",
                "本表可以编辑，续行续页填写；申报不收取任何费用。严禁填写国家秘密。",
                "",
                COLUMNS,
                rows,
                List.of(
                        "本申报人承诺以上内容和所附材料真实、完整，对其真实性负责。涉及商业秘密、技术秘密的内容逐处注明。",
                        track == ApplicantKind.INDIVIDUAL
                                ? "申报人（签字）：　　　　　　　　　　日期：　　　　年　　月　　日"
                                : "申报单位（盖章）：　　　　　　　　　法定代表人（签字）：　　　　　　　　　日期：　　　　年　　月　　日"));
    }

    private static void add(Form form, Section section, List<List<String>> rows) {
        rows.add(row("【" + section.title() + "】", joined(Circumstance.of(form, section.when()), section.help())));
        section.questions().forEach(question -> rows.add(row(question.label(), wanted(form, question))));
    }

    private static String wanted(Form form, Question question) {
        var options = question.options() == null
                ? null
                : question.options().stream()
                        .map(option -> "□" + option.label())
                        .collect(Collectors.joining(" "));
        var columns = question.columns() == null
                ? null
                : question.columns().stream()
                        .map(column -> column.label())
                        .collect(Collectors.joining("、", "逐行填写：", ""));
        return joined(
                question.required() ? "必填" : "选填",
                Circumstance.of(form, question.when()),
                question.limit() == null || columns != null ? null : "不超过" + question.limit() + "字",
                question.unit() == null ? null : "单位：" + question.unit(),
                options,
                columns,
                question.help());
    }

    private static String joined(@Nullable String... said) {
        return Stream.of(said).filter(one -> one != null && !one.isBlank()).collect(Collectors.joining("；"));
    }

    private static String words(Asked asked) {
        var assessment = asked.form().selfAssessment();
        return assessment == null ? "" : "不超过" + assessment.words() + "字";
    }

    private static List<String> row(String what, String how) {
        return List.of(what, how, "");
    }
}
