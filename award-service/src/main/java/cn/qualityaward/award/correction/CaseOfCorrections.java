package cn.qualityaward.award.correction;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.award.application.Correctable.Kind;
import cn.qualityaward.award.form.Questionnaires;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 更正: a sheet of what each said and says, and the document it rests on. */
@Component
class CaseOfCorrections implements CasePart {

    private final CorrectionViews views;
    private final Corrections corrections;
    private final Questionnaires questionnaires;
    private final SignedPages pages;

    CaseOfCorrections(
            CorrectionViews views, Corrections corrections, Questionnaires questionnaires, SignedPages pages) {
        this.views = views;
        this.corrections = corrections;
        this.questionnaires = questionnaires;
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
                .flatMap(one -> items(
                        application, one, one.kind() == Kind.FORM ? application.name() : unitName.apply(one.unit())))
                .toList();
    }

    private Stream<CaseItem> items(Application application, CorrectionViews.View one, String unit) {
        var on = ProcedureClock.local(Objects.requireNonNull(one.settledAt())).toLocalDate();
        var labels =
                questionnaires.of(application.roundId(), application.track()).labels();
        var sheet = new CorrectionSheet(one, labels, unit, on).roll();
        var scan = corrections.required(one.application(), one.id()).document().sha256();
        return Stream.of(
                item("更正单", unit, on, "pdf", () -> new ByteArrayInputStream(RollPdf.print(sheet))),
                item("更正依据（" + one.documentNumber() + "）", unit, on, pages.ending(scan), () -> pages.content(scan)));
    }

    private static CaseItem item(String title, String unit, LocalDate on, String ending, CaseItem.Content content) {
        return new CaseItem(title, unit, on, RecordKind.DECISION, ending, true, content);
    }
}
