package cn.qualityaward.award.correction;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.RecordKind;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 更正: a sheet of what each said and says, and the document it rests on. */
@Component
class CaseOfCorrections implements CasePart {

    private static final List<Column> COLUMNS =
            List.of(new Column("项目", 20), new Column("原记载", 40), new Column("更正后", 40));

    private final CorrectionViews views;
    private final Corrections corrections;
    private final SignedPages pages;

    CaseOfCorrections(CorrectionViews views, Corrections corrections, SignedPages pages) {
        this.views = views;
        this.corrections = corrections;
        this.pages = pages;
    }

    @Override
    public Step step() {
        return Step.CORRECTIONS;
    }

    @Override
    public List<CaseItem> of(Application application, Caller caller, UnaryOperator<String> unitName) {
        return views.all(application.id(), caller).stream()
                .filter(one -> one.state() == Correction.State.CONFIRMED)
                .flatMap(one -> items(one, unitName.apply(one.unit())))
                .toList();
    }

    private Stream<CaseItem> items(CorrectionViews.View one, String unit) {
        var on = ProcedureClock.local(Objects.requireNonNull(one.settledAt())).toLocalDate();
        var rows = new ArrayList<List<String>>();
        one.corrected().keySet().stream()
                .sorted()
                .forEach(field -> rows.add(List.of(
                        field,
                        told(one.original().get(field)),
                        told(one.corrected().get(field)))));
        one.withheld().stream().sorted().forEach(field -> rows.add(List.of(field, "（不公开）", "（不公开）")));
        var sheet = new Roll(
                one.name() + "更正单",
                "（" + one.documentNumber() + "，" + ChineseDate.of(one.documentDate()) + "）",
                "所更正记载的作出单位：" + unit,
                COLUMNS,
                rows,
                List.of(
                        "更正理由：" + one.reason(),
                        "提出人：" + one.proposedBy() + "　　确认人：" + one.settledBy() + "　　确认日期：" + ChineseDate.of(on)));
        var scan = corrections.required(one.application(), one.id()).document().sha256();
        return Stream.of(
                item("更正单", unit, on, "pdf", () -> new ByteArrayInputStream(RollPdf.print(sheet))),
                item("更正依据（" + one.documentNumber() + "）", unit, on, pages.ending(scan), () -> pages.content(scan)));
    }

    private static CaseItem item(
            String title, String unit, java.time.LocalDate on, String ending, CaseItem.Content content) {
        return new CaseItem(title, unit, on, RecordKind.DECISION, ending, true, content);
    }

    private static String told(@Nullable Object value) {
        return switch (value) {
            case null -> "（空）";
            case Boolean yes -> yes ? "是" : "否";
            default -> value.toString();
        };
    }
}
