package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is printed of a check: 一次性告知书 where something is wanting, else the opinion to be signed and sealed. */
final class CheckSheet {

    static final String OPINION = "真实性、完整性审查意见";
    private static final String REGISTERED = "（系统登记的内容，以签字盖章件为准）";

    private CheckSheet() {}

    /** For whoever is not told the rest: what departments said stays with those who decide. */
    static Letter notice(Application application, LocalCheck check, String unit) {
        var defects = check.result().named();
        var lines = new ArrayList<String>();
        lines.add("你方报送的申报材料经真实性、完整性审查（第十三条(一)），需要补正的问题有 " + defects.size() + " 项，现一次性告知如下：");
        for (int i = 0; i < defects.size(); i++) {
            lines.add((i + 1) + "．" + defects.get(i));
        }
        var last = check.result().completeBy();
        lines.add(last == null ? "请补正后重新提交。" : "请于" + ChineseDate.of(last) + "前（含当日）一并补正并重新提交，逾期不再接收。");
        return letter("申报材料补正一次性告知书", application.name(), lines, unit, check);
    }

    static Letter opinion(Application application, LocalCheck check, String unit) {
        return letter(application.name() + OPINION, "", found(check), unit, check);
    }

    private static List<String> found(LocalCheck check) {
        var result = check.result();
        var lines = new ArrayList<String>();
        if (check.corrected()) {
            lines.add("（已更正）");
        }
        if (check.paper() != null) {
            lines.add(CaseOfRecommendation.by(null, check.paper()));
        }
        lines.add("材料真实：" + (result.truthful() ? "是" : "否"));
        lines.add("材料完整：" + (result.complete() ? "是" : "否"));
        if (check.corrected() && !result.checklist().items().isEmpty()) {
            lines.add("更正前的审查清单：");
        }
        lines.addAll(result.checklist().told());
        Objects.requireNonNullElse(result.departments(), List.<LocalCheck.DepartmentOpinion>of())
                .forEach(department -> lines.add(department.name() + "：" + department.opinion()));
        Objects.requireNonNullElse(result.defects(), List.<String>of()).forEach(defect -> lines.add("需要补正：" + defect));
        return lines;
    }

    private static Letter letter(String title, String addressee, List<String> lines, String unit, LocalCheck check) {
        return new Letter(
                "",
                "",
                "",
                title,
                REGISTERED,
                addressee,
                lines,
                List.of(),
                unit,
                ChineseDate.of(check.checkedOn()),
                "",
                "",
                "");
    }
}
