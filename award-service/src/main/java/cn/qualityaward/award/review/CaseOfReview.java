package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.LetterPdf;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Of each review that an application has behind it: the sheets that count, what was agreed on them, and the report. */
@Component
class CaseOfReview implements CasePart {

    private final Reviews reviews;
    private final Standings standings;
    private final Reports reports;
    private final ReviewPapers papers;
    private final Progress progress;
    private final ProcedureClock clock;

    CaseOfReview(
            Reviews reviews,
            Standings standings,
            Reports reports,
            ReviewPapers papers,
            Progress progress,
            ProcedureClock clock) {
        this.reviews = reviews;
        this.standings = standings;
        this.reports = reports;
        this.papers = papers;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public Step step() {
        return Step.REVIEW;
    }

    @Override
    public List<CaseItem> of(Application application, Caller caller, UnaryOperator<String> unitName) {
        return progress.procedure(application.roundId(), application.track()).scored().stream()
                .filter(step -> step.kind().byPanel() && isBehind(application, step))
                .flatMap(step -> of(application, step, caller))
                .toList();
    }

    /** Closed with this application there: what it failed in is behind it too. */
    private static boolean isBehind(Application application, Procedure.Step step) {
        return application.ordinal() > step.ordinal()
                || application.ordinal() == step.ordinal() && application.outcome() == Outcome.FAILED;
    }

    private Stream<CaseItem> of(Application application, Procedure.Step step, Caller caller) {
        var desk = reviews.desk(application.roundId(), application.track(), step.ordinal());
        var reviewed = standings.of(desk, application.id());
        var stage = Names.of(step.kind()) + Names.again(step.turn());
        return Stream.of(
                        reviewed.counted().stream().map(sheet -> sheet(desk, sheet, application, stage, caller)),
                        papers.consensus(desk, reviewed).stream()
                                .map(roll -> item(stage + "合议记录", "评审专家组", clock.today(), () -> RollPdf.print(roll))),
                        Stream.of(report(desk, application, caller)))
                .flatMap(Function.identity());
    }

    private CaseItem sheet(Desk desk, Sheet sheet, Application application, String stage, Caller caller) {
        var roll = papers.sheet(desk, sheet, application.name(), caller);
        var by = SheetPaper.name(desk, sheet.reviewer());
        var on = ProcedureClock.local(sheet.lockedAt()).toLocalDate();
        return item("%s评分表（%s）".formatted(stage, by), by, on, () -> RollPdf.print(roll));
    }

    private CaseItem report(Desk desk, Application application, Caller caller) {
        var report = reports.of(desk, application, standings.collation(desk, application.id()), caller);
        return item(
                ReviewReport.title(desk.step()),
                reports.issuer(desk, application),
                clock.today(),
                () -> LetterPdf.print(report));
    }

    private static CaseItem item(String title, String by, LocalDate on, CaseItem.Printed paper) {
        return CaseItem.printed(title, by, on, RecordKind.REVIEW, paper);
    }
}
