package cn.qualityaward.award.application;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** 办理经过: what was decided in each step, by whom, why and under which article. */
@Component
class CaseOfHistory implements CasePart {

    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 7),
            new Column("日期", 15),
            new Column("结果", 14),
            new Column("决定单位", 16),
            new Column("依据", 14),
            new Column("理由、文件", 34));

    private final Programs programs;

    CaseOfHistory(Programs programs) {
        this.programs = programs;
    }

    @Override
    public Step step() {
        return Step.HISTORY;
    }

    @Override
    public List<CaseItem> of(Application application, Caller caller, UnaryOperator<String> unitName) {
        var rows = new ArrayList<List<String>>();
        for (var passage : application.history()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    ChineseDate.of(ProcedureClock.local(passage.at()).toLocalDate()),
                    Names.of(passage.status()),
                    unitName.apply(passage.by()),
                    passage.article(),
                    Objects.requireNonNullElse(passage.reason(), "")
                            + (passage.paper() == null ? "" : "（" + passage.paper() + "）")));
        }
        var roll = new Roll(application.name() + "申报办理经过", "", "", COLUMNS, rows, List.of());
        var office = programs.policy(application.roundId()).terms().office();
        return List.of(new CaseItem(
                "申报办理经过",
                office,
                null,
                RecordKind.DECISION,
                "pdf",
                true,
                () -> new ByteArrayInputStream(RollPdf.print(roll))));
    }
}
