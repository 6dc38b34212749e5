package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.official.LetterPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The report on each review that an application has behind it. */
@Component
class CaseOfReview implements CasePart {

    private final Reviews reviews;
    private final Standings standings;
    private final Reports reports;
    private final Programs programs;
    private final Progress progress;
    private final ProcedureClock clock;

    CaseOfReview(
            Reviews reviews,
            Standings standings,
            Reports reports,
            Programs programs,
            Progress progress,
            ProcedureClock clock) {
        this.reviews = reviews;
        this.standings = standings;
        this.reports = reports;
        this.programs = programs;
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
                .map(step -> report(application, step, caller))
                .toList();
    }

    /** Closed with this application there: what it failed in is behind it too. */
    private static boolean isBehind(Application application, Procedure.Step step) {
        return application.ordinal() > step.ordinal()
                || application.ordinal() == step.ordinal() && application.outcome() == Outcome.FAILED;
    }

    private CaseItem report(Application application, Procedure.Step step, Caller caller) {
        var desk = reviews.desk(application.roundId(), application.track(), step.ordinal());
        var office = programs.policy(application.roundId()).terms().office();
        var report = reports.of(desk, application, standings.collation(desk, application.id()), caller);
        return new CaseItem(
                ReviewReport.title(step),
                office,
                clock.today(),
                RecordKind.REVIEW,
                "pdf",
                true,
                () -> new ByteArrayInputStream(LetterPdf.print(report)));
    }
}
