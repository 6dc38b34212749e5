package cn.qualityaward.award.matter;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.Terms;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** 重大事项研究决定单: what was asked, and what was decided; where it is not yet, to be filled in by hand. */
final class MatterSheet {

    private static final List<Column> COLUMNS = List.of(new Column("项目", 16), new Column("内容", 84));

    private static final String BLANK = "　　　　　　　";

    private MatterSheet() {}

    static Roll of(Matter matter, String round, Terms terms, List<Application> about) {
        var text = matter.text();
        var putter = matter.putter();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("事项", text.title()));
        rows.add(List.of(
                "提请",
                "%s　%s　%s"
                        .formatted(
                                putter.unit().equals("office") ? terms.office() : "领导小组",
                                putter.name(),
                                ChineseDate.of(ProcedureClock.local(putter.at()).toLocalDate()))));
        rows.add(List.of("请示内容", text.question()));
        rows.add(List.of("背景情况", Objects.requireNonNullElse(text.background(), "")));
        if (!about.isEmpty()) {
            rows.add(List.of("涉及的申报者", about.stream().map(Application::name).collect(Collectors.joining("、"))));
        }
        if (!matter.attachments().isEmpty()) {
            rows.add(List.of("附件", "扫描件%d份".formatted(matter.attachments().size())));
        }
        var withdrawal = matter.withdrawal();
        if (withdrawal == null) {
            decided(matter, rows);
        } else {
            rows.add(List.of("撤回", withdrawal.reason()));
        }
        return new Roll(
                "重大事项研究决定单", "", round, COLUMNS, rows, List.of("主持人（签名）：" + BLANK + "记录人（签名）：" + BLANK + "日期："));
    }

    private static void decided(Matter matter, List<List<String>> rows) {
        var decided = matter.decided();
        if (decided == null) {
            List.of("研究决定", "理由和依据", "决定日期", "会议纪要文号", "是否公开").forEach(blank -> rows.add(List.of(blank, "")));
            return;
        }
        var decision = decided.decision();
        rows.add(List.of("研究决定", decision.decision()));
        rows.add(List.of("理由和依据", Objects.requireNonNullElse(decision.reason(), "")));
        rows.add(List.of("决定日期", ChineseDate.of(decision.date())));
        rows.add(List.of("会议纪要文号", decision.minutesNumber()));
        rows.add(List.of("是否公开", decision.published() ? "公开" : "不公开"));
        var paper = decided.paper();
        if (paper != null) {
            rows.add(List.of("代录依据", paper));
        }
    }
}
