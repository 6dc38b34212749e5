package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.LetterPdf;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Of each review that an application has behind it: the sheets that count, what was agreed on them, and every edition of the report. */
@Component
class CaseOfReview implements CasePart {

    private final Reviews reviews;
    private final Standings standings;
    private final ReportDesk reports;
    private final ReportPapers drafts;
    private final ReviewPapers papers;
    private final Progress progress;
    private final SignedPages pages;

    CaseOfReview(
            Reviews reviews,
            Standings standings,
            ReportDesk reports,
            ReportPapers drafts,
            ReviewPapers papers,
            Progress progress,
            SignedPages pages) {
        this.reviews = reviews;
        this.standings = standings;
        this.reports = reports;
        this.drafts = drafts;
        this.papers = papers;
        this.progress = progress;
        this.pages = pages;
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
                        consensus(desk, reviewed, stage),
                        reports(desk, reviewed, caller))
                .flatMap(Function.identity());
    }

    private Stream<CaseItem> consensus(Desk desk, Reviewed reviewed, String stage) {
        return papers.consensus(desk, reviewed).stream()
                .map(roll -> item(
                        stage + "合议记录",
                        "评审专家组",
                        day(Objects.requireNonNull(reviewed.consensus()).confirmedAt()),
                        () -> RollPdf.print(roll)));
    }

    /** Every edition, as it was issued and as it was signed. What nobody issued, as that of a defense, is of the day of closing. */
    private Stream<CaseItem> reports(Desk desk, Reviewed reviewed, Caller caller) {
        var title = ReportPaper.title(desk.step());
        var editions = reports.begun(desk, reviewed).map(ReviewReport::editions).orElse(List.of());
        if (editions.isEmpty() && !reviewed.standing().complete()) {
            return Stream.empty();
        }
        if (editions.isEmpty()) {
            var paper = drafts.draft(desk, reviewed, reports.of(desk, reviewed).text(), caller);
            return Stream.of(item(
                    desk.isReported() ? title + "（草稿）" : title,
                    drafts.issuer(desk, reviewed.application()),
                    drafts.closedOn(desk).orElseThrow(),
                    () -> LetterPdf.print(paper)));
        }
        return editions.stream()
                .flatMap(one -> edition(editions.size() == 1 ? title : "%s（第%d版）".formatted(title, one.number()), one));
    }

    private Stream<CaseItem> edition(String title, Edition edition) {
        return Stream.concat(
                Stream.of(kept(title, edition, edition.paper())),
                edition.pages().stream().map(page -> kept(title + "签字盖章页", edition, page.sha256())));
    }

    private CaseItem kept(String title, Edition edition, String sha256) {
        return new CaseItem(
                title,
                edition.issuer(),
                day(edition.at()),
                RecordKind.REVIEW,
                pages.ending(sha256),
                true,
                () -> pages.content(sha256));
    }

    private CaseItem sheet(Desk desk, Sheet sheet, Application application, String stage, Caller caller) {
        var roll = papers.sheet(desk, sheet, application.name(), caller);
        var by = SheetPaper.name(desk, sheet.reviewer());
        return item("%s评分表（%s）".formatted(stage, by), by, day(sheet.lockedAt()), () -> RollPdf.print(roll));
    }

    private static LocalDate day(Instant at) {
        return ProcedureClock.local(at).toLocalDate();
    }

    private static CaseItem item(String title, String by, LocalDate on, CaseItem.Printed paper) {
        return CaseItem.printed(title, by, on, RecordKind.REVIEW, paper);
    }
}
