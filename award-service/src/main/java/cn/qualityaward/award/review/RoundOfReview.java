package cn.qualityaward.award.review;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.ClosedSteps;
import cn.qualityaward.award.application.ClosedSteps.Closed;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Of every review that is closed: 评分总表 of a defense, and who went on from it (进入现场评审名单) and who did not. */
@Component
class RoundOfReview implements RoundPart {

    private final Reviews reviews;
    private final PanelTables tables;
    private final Shortlisting shortlisting;
    private final ClosedSteps closed;
    private final Programs programs;

    RoundOfReview(
            Reviews reviews, PanelTables tables, Shortlisting shortlisting, ClosedSteps closed, Programs programs) {
        this.reviews = reviews;
        this.tables = tables;
        this.shortlisting = shortlisting;
        this.closed = closed;
        this.programs = programs;
    }

    @Override
    public Step step() {
        return Step.REVIEW;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        var office = programs.policy(round.id()).terms().office();
        return closed.of(round)
                .filter(over -> over.step().kind().byPanel())
                .flatMap(over -> papers(round, over, caller)
                        .map(roll -> CaseItem.printed(
                                roll.title(), office, over.on(), RecordKind.REVIEW, () -> RollPdf.print(roll))))
                .toList();
    }

    private Stream<Roll> papers(Round round, Closed over, Caller caller) {
        var desk = reviews.desk(round.id(), over.track(), over.ordinal());
        return Stream.concat(table(round, desk, caller), list(round, desk));
    }

    private Stream<Roll> table(Round round, Desk desk, Caller caller) {
        return Stream.of(desk)
                .filter(seen -> seen.step().kind() == StageKind.DEFENSE)
                .map(seen -> tables.of(seen, caller))
                .filter(PanelTable::over)
                .map(table -> PanelTablePaper.of(table, round.title(), desk.track()));
    }

    private Stream<Roll> list(Round round, Desk desk) {
        return desk.step().eliminating()
                ? Stream.of(ShortlistPaper.of(
                        round.title(),
                        desk.track(),
                        shortlisting.title(desk),
                        shortlisting.basis(desk),
                        shortlisting.rows(desk)))
                : Stream.empty();
    }
}
