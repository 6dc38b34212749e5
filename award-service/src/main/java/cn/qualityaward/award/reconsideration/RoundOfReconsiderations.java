package cn.qualityaward.award.reconsideration;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 撤销原决定: what was decided and holds no more, and the document by which it was taken back. */
@Component
class RoundOfReconsiderations implements RoundPart {

    private final ReconsiderationViews views;
    private final Reconsiderations reconsiderations;
    private final SignedPages pages;
    private final Programs programs;

    RoundOfReconsiderations(
            ReconsiderationViews views, Reconsiderations reconsiderations, SignedPages pages, Programs programs) {
        this.views = views;
        this.reconsiderations = reconsiderations;
        this.pages = pages;
        this.programs = programs;
    }

    @Override
    public Step step() {
        return Step.DECISION;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        var office = programs.policy(round.id()).terms().office();
        return reconsiderations.findByRoundIdOrderById(round.id()).stream()
                .filter(one -> one.state() == Reconsideration.State.CONFIRMED && views.readable(one, caller))
                .flatMap(one -> items(one, round.title(), office))
                .toList();
    }

    private Stream<CaseItem> items(Reconsideration one, String title, String office) {
        var on = ProcedureClock.local(Objects.requireNonNull(one.settledAt())).toLocalDate();
        var sheet = ReconsiderationSheet.of(one, title, on);
        var scan = one.document().sha256();
        return Stream.of(
                CaseItem.printed(sheet.title(), office, on, RecordKind.DECISION, () -> RollPdf.print(sheet)),
                new CaseItem(
                        "撤销原决定依据（" + one.documentNumber() + "）",
                        office,
                        one.documentDate(),
                        RecordKind.DECISION,
                        pages.ending(scan),
                        true,
                        () -> pages.content(scan)));
    }
}
