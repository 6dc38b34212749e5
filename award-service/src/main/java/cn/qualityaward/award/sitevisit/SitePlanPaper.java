package cn.qualityaward.award.sitevisit;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.sitevisit.Release.Visitor;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 现场评审实施方案 as it was released, on paper. */
final class SitePlanPaper {

    static final String TITLE = "现场评审实施方案";

    private SitePlanPaper() {}

    static Letter of(String applicant, Release release, String office) {
        var plan = release.plan();
        var lines = new ArrayList<String>();
        lines.add("一、时间和地点");
        lines.add(when(plan) + "，" + plan.place() + "。");
        lines.add("二、评审组");
        lines.add("组长：" + release.leader() + "。");
        lines.add("成员：" + others(release) + "。");
        lines.add("观察员：" + listed(plan.observers()) + "。");
        lines.add("三、核查内容");
        for (int i = 0; i < plan.items().size(); i++) {
            lines.add((i + 1) + "." + plan.items().get(i));
        }
        lines.add("四、会议");
        lines.add("现场评审以首次会议开始、末次会议结束，双方参加人员均应当签到。");
        if (!plan.notes().isBlank()) {
            lines.add("五、其他事项");
            plan.notes().lines().filter(line -> !line.isBlank()).forEach(lines::add);
        }
        return new Letter(
                "",
                "",
                "",
                applicant + TITLE,
                release.reason() == null ? "" : "（第%d次发布，调整理由：%s）".formatted(release.number(), release.reason()),
                "",
                lines,
                List.of(),
                office,
                ChineseDate.of(ProcedureClock.local(release.at()).toLocalDate()),
                "",
                "",
                "");
    }

    static String when(SitePlan plan) {
        return plan.from().equals(plan.to())
                ? ChineseDate.of(plan.from())
                : ChineseDate.of(plan.from()) + "至" + ChineseDate.of(plan.to());
    }

    static String others(Release release) {
        return listed(release.team().stream()
                .filter(visitor -> !visitor.expert().equals(release.plan().leader()))
                .map(Visitor::name)
                .toList());
    }

    static String listed(List<String> names) {
        return names.isEmpty() ? "无" : names.stream().collect(Collectors.joining("、"));
    }
}
