package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.paper.Scans;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.official.Letter;
import cn.qualityaward.official.LetterPdf;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** 评审报告: written and issued by the leader of whoever reviewed the applicant, or by the office. */
@Component
class ReportDesk {

    private final ReviewReports reports;
    private final ReportPapers papers;
    private final Standings standings;
    private final Rounds rounds;
    private final Scans scans;
    private final ProcedureClock clock;

    ReportDesk(
            ReviewReports reports,
            ReportPapers papers,
            Standings standings,
            Rounds rounds,
            Scans scans,
            ProcedureClock clock) {
        this.reports = reports;
        this.papers = papers;
        this.standings = standings;
        this.rounds = rounds;
        this.scans = scans;
        this.clock = clock;
    }

    /** To whoever reviews the applicant, and to the office whatever it has not stepped back from. */
    Reviewed seen(Desk desk, UUID application, Caller caller) {
        if (caller.sitsIn("office")) {
            return standings.of(desk, application, caller.id());
        }
        desk.panel().requireSitting(caller.id());
        var reviewed = standings.of(desk, application);
        desk.requireAmong(caller.id(), reviewed.application());
        return reviewed;
    }

    /**
     * Whether the caller writes it: while the step is open, who presides over those who reviewed the applicant; where nobody does,
     * and once the step is closed, the office, which has it made (第十三条(三)、(四)).
     */
    boolean writes(Desk desk, Application application, Caller caller) {
        var leader = isClosed(desk) ? Optional.<Member>empty() : desk.panel().leaderOf(application);
        return leader.map(one -> one.account().equals(caller.id())).orElseGet(() -> caller.sitsIn("office"));
    }

    /** A draft has everybody's marks in it: nobody else sees it. */
    void requireInsight(Desk desk, Reviewed reviewed, Caller caller) {
        if (!caller.sitsIn("office")) {
            requireWriter(desk, reviewed, caller);
        }
        reviewed.standing().requireComplete(desk);
    }

    /**
     * What was issued tells everybody's marks: nobody reads it who may still have to mark, because a sheet was reopened or
     * somebody stands in.
     */
    boolean isReadable(Reviewed reviewed, Caller caller) {
        return caller.sitsIn("office") || reviewed.standing().complete();
    }

    Optional<ReviewReport> begun(Desk desk, Reviewed reviewed) {
        return reports.findByRoundIdAndTrackAndOrdinalAndApplicationId(
                desk.round(),
                desk.track(),
                desk.step().ordinal(),
                reviewed.application().id());
    }

    /** What is written so far; where nobody began, what the sheets say. */
    ReviewReport of(Desk desk, Reviewed reviewed) {
        return begun(desk, reviewed)
                .orElseGet(() -> new ReviewReport(
                        desk, reviewed.application().id(), ReportText.from(standings.collation(desk, reviewed))));
    }

    ReviewReport write(Desk desk, Reviewed reviewed, ReportText text, Caller caller) {
        requireRunning(desk);
        requireWriter(desk, reviewed, caller);
        reviewed.standing().requireComplete(desk);
        var report = of(desk, reviewed);
        report.write(text, desk.rubric());
        return stored(report);
    }

    /** @param reason why anew, where one was issued before */
    ReviewReport issue(Desk desk, Reviewed reviewed, String reason, Caller caller) {
        requireRunning(desk);
        requireWriter(desk, reviewed, caller);
        requireReady(desk, reviewed);
        var report = of(desk, reviewed);
        var number = report.editions().size() + 1;
        var now = clock.now();
        report.issue(
                new Edition(
                        number,
                        now,
                        caller.name(),
                        papers.issuer(desk, reviewed.application()),
                        report.text(),
                        reviewed.basis(),
                        kept(papers.issued(desk, reviewed, report.text(), caller, number, now)),
                        reason,
                        List.of()),
                caller.id());
        return stored(report);
    }

    private String kept(Letter letter) {
        try {
            return scans.keep(LetterPdf.print(letter));
        } catch (IOException unprinted) {
            throw new UncheckedIOException(unprinted);
        }
    }

    ReviewReport keep(Desk desk, Reviewed reviewed, SignedPage page, Caller caller) {
        if (!caller.sitsIn("office")) {
            requireWriter(desk, reviewed, caller);
        }
        var report = of(desk, reviewed);
        report.keep(page);
        return stored(report);
    }

    private ReviewReport stored(ReviewReport report) {
        try {
            return reports.saveAndFlush(report);
        } catch (DataIntegrityViolationException stored) { // by another window, at this very moment
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "stale");
        }
    }

    /** 第十三条(三)、第十四条: who goes on is proposed by the reports, so a step is not closed before they are issued. */
    void requireIssued(Desk desk, List<Reviewed> all) {
        if (!desk.isReported()) {
            return;
        }
        outstanding(desk, all).ifPresent(reviewed -> {
            throw Refusal.conflict("reports-outstanding")
                    .article(desk.step().kind().article())
                    .with("name", reviewed.application().name());
        });
    }

    /** The first whose report is not issued, or on other marks. */
    Optional<Reviewed> outstanding(Desk desk, List<Reviewed> all) {
        var known = of(desk);
        return all.stream()
                .filter(reviewed ->
                        state(desk, reviewed, known.get(reviewed.application().id())) != ReportState.ISSUED)
                .findFirst();
    }

    /** By their applicants. */
    Map<UUID, ReviewReport> of(Desk desk) {
        return reports
                .findByRoundIdAndTrackAndOrdinal(
                        desk.round(), desk.track(), desk.step().ordinal())
                .stream()
                .collect(Collectors.toMap(ReviewReport::applicationId, Function.identity()));
    }

    ReportState state(Desk desk, Reviewed reviewed, @Nullable ReviewReport report) {
        var last = report == null ? Optional.<Edition>empty() : report.issued();
        return last.map(edition -> edition.basis().equals(reviewed.basis()) ? ReportState.ISSUED : ReportState.OUTDATED)
                .orElseGet(() -> isReady(desk, reviewed) ? ReportState.DRAFT : ReportState.WAITING);
    }

    /** Once a step is closed nothing more is agreed on. */
    boolean isReady(Desk desk, Reviewed reviewed) {
        return reviewed.standing().complete()
                && (isClosed(desk) || reviewed.agreement().done());
    }

    private void requireReady(Desk desk, Reviewed reviewed) {
        if (isClosed(desk)) {
            reviewed.standing().requireComplete(desk);
        } else {
            reviewed.requireDone(desk);
        }
    }

    boolean isClosed(Desk desk) {
        return papers.closedOn(desk).isPresent();
    }

    /** Also against the step's being closed at this very moment: from then on somebody else writes. */
    private void requireRunning(Desk desk) {
        rounds.shared(desk.round())
                .orElseThrow(() -> Refusal.unknown("not-found"))
                .requireRunning();
    }

    private void requireWriter(Desk desk, Reviewed reviewed, Caller caller) {
        if (!writes(desk, reviewed.application(), caller)) {
            throw Refusal.forbidden("report-not-yours")
                    .article(desk.step().kind().article());
        }
    }
}
