package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.ClosingCondition;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.expert.Commissions;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.SeatedExperts;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The scored stages: reviewers fill their sheets alone, and the office closes the stage when all are in. */
@Component
class Reviews {

    private final Sheets sheets;
    private final Standings standings;
    private final ConsensusDesk consensus;
    private final ReportDesk reports;
    private final Panels panels;
    private final SeatedExperts seated;
    private final Applications applications;
    private final Rounds rounds;
    private final Programs programs;
    private final Progress progress;
    private final List<ClosingCondition> conditions;
    private final ChosenLists chosen;
    private final Commissions commissions;
    private final ProcedureClock clock;

    Reviews(
            Sheets sheets,
            Standings standings,
            ConsensusDesk consensus,
            ReportDesk reports,
            Panels panels,
            SeatedExperts seated,
            Applications applications,
            Rounds rounds,
            Programs programs,
            Progress progress,
            List<ClosingCondition> conditions,
            ChosenLists chosen,
            Commissions commissions,
            ProcedureClock clock) {
        this.sheets = sheets;
        this.standings = standings;
        this.consensus = consensus;
        this.reports = reports;
        this.panels = panels;
        this.seated = seated;
        this.applications = applications;
        this.rounds = rounds;
        this.programs = programs;
        this.progress = progress;
        this.conditions = conditions;
        this.chosen = chosen;
        this.commissions = commissions;
        this.clock = clock;
    }

    /** For whoever asks: an expert who works on the award, too, comes to none before that is found on (第十八条). */
    Desk desk(UUID round, ApplicantKind track, int ordinal, Caller caller) {
        seated.requireNotAmong(caller);
        return desk(round, track, ordinal);
    }

    Desk desk(UUID round, ApplicantKind track, int ordinal) {
        return new Desk(
                round,
                track,
                step(round, track, ordinal),
                panels.required(round, track, ordinal),
                programs.rules(round));
    }

    private Step step(UUID round, ApplicantKind track, int ordinal) {
        return progress.procedure(round, track).scored().stream()
                .filter(scored -> scored.ordinal() == ordinal && scored.kind().byPanel())
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }

    /** The reviewer's own sheet, new or begun; refused to whoever may not review this applicant now. */
    Sheet own(Desk desk, UUID applicationId, String reviewer) {
        desk.panel().requireSitting(reviewer);
        var application = applications.required(applicationId);
        if (!application.roundId().equals(desk.round()) || application.track() != desk.track()) {
            throw Refusal.unknown("not-found");
        }
        desk.panel().requireReviewer(reviewer, application);
        if (application.ordinal() == desk.step().ordinal()) {
            commissions.requireOpen(application);
        }
        return sheets.one(desk.round(), desk.track(), desk.step().ordinal(), applicationId, reviewer)
                .orElseGet(() -> {
                    if (!desk.panel().marksLate(reviewer, application)) {
                        application.requireAt(desk.step(), Outcome.OPEN);
                    }
                    return new Sheet(desk, applicationId, reviewer);
                });
    }

    /** What it says of that which must be met before anything is scored; stored with the rest. */
    Sheet answered(Desk desk, Sheet sheet, Map<String, GateMark> gates) {
        sheet.answer(gates, desk.rubric());
        return sheet;
    }

    /** @param reasons why items are marked otherwise than the material review did, where that is taken up */
    Sheet fill(
            Desk desk,
            Sheet sheet,
            Map<String, Integer> marks,
            Map<String, Note> notes,
            Map<String, String> reasons,
            String comment) {
        requireOpen(desk, sheet);
        sheet.fill(marks, notes, comment, desk.rubric());
        sheet.explain(reasons, desk.rubric());
        try {
            return sheets.saveAndFlush(sheet);
        } catch (DataIntegrityViolationException stored) { // by another window, at this very moment
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "stale");
        }
    }

    Sheet submit(Desk desk, Sheet sheet) {
        requireOpen(desk, sheet);
        sheet.requireReasons(standings.takenUp(desk, sheet.applicationId()));
        sheet.submit(desk.rubric(), clock.now());
        return sheets.saveAndFlush(sheet);
    }

    /** What the office finds where reviewers of an applicant said that a requirement is not met. */
    void gatesFound(Desk desk, UUID applicationId, boolean met, String reason, Caller caller) {
        applications.required(applicationId).requireUnbiased(caller.id());
        var doubted = sheets.gateDoubted(List.of(desk.round())).stream()
                .filter(sheet -> sheet.applicationId().equals(applicationId)
                        && sheet.ordinal() == desk.step().ordinal())
                .toList();
        if (doubted.isEmpty()) {
            throw Refusal.conflict("no-gate-doubt").article(Rubric.ARTICLE);
        }
        doubted.forEach(sheet -> sheet.gateFound(new GateAnswer(met, reason, caller.name(), clock.now())));
        sheets.saveAllAndFlush(doubted);
    }

    /** 退回重评 of one reviewer's sheet before the stage is closed; what was agreed on it holds no more. */
    void reopen(Desk desk, UUID applicationId, UUID expert, String reason, Decider by) {
        requireOpen(desk);
        applications
                .required(applicationId)
                .requireAt(desk.step(), Outcome.OPEN)
                .requireUnbiased(by.account());
        var sheet = desk.panel().members().stream()
                .filter(member -> member.expert().equals(expert))
                .flatMap(
                        member -> sheets
                                .one(desk.round(), desk.track(), desk.step().ordinal(), applicationId, member.account())
                                .stream())
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("sheet-not-submitted")
                        .article(desk.step().kind().article()));
        sheet.reopen(reason, by.account(), clock.now());
        sheets.saveAndFlush(sheet);
        consensus.sheetGone(desk, applicationId, reason);
    }

    /** Whoever marks late (补评) does so once the step is closed, and while the round runs. */
    private void requireOpen(Desk desk, Sheet sheet) {
        if (desk.panel().marksLate(sheet.reviewer(), applications.required(sheet.applicationId()))) {
            var round = rounds.shared(desk.round()).orElseThrow(() -> Refusal.unknown("not-found"));
            if (round.closedAt(desk.track(), desk.step().ordinal()).isPresent()) {
                round.requireRunning();
                return;
            }
        }
        requireOpen(desk);
    }

    /** And stays so until this is done: nothing comes in behind the closing. */
    private void requireOpen(Desk desk) {
        rounds.shared(desk.round())
                .orElseThrow(() -> Refusal.unknown("not-found"))
                .requireOpen(desk.track(), desk.step(), progress.procedure(desk.round(), desk.track()));
    }

    /** Closes the stage: all sheets must be in and all reports issued, and whoever does not go on is told why. */
    void close(UUID round, ApplicantKind track, int ordinal, Selection selection, Decider by) {
        var gathering = progress.gather(round, track, step(round, track, ordinal));
        var desk = desk(round, track, ordinal); // the panel as it is now that nobody can change it
        progress.requireThere(gathering.there(), selection.named(), "selected");
        desk.panel().requireAnswered(gathering.there());
        var reviewed = standings.of(desk, gathering.there());
        reviewed.forEach(one -> one.requireDone(desk));
        reports.requireIssued(desk, reviewed);
        conditions.forEach(
                condition -> gathering.there().forEach(application -> condition.require(desk.step(), application)));
        selection.check(desk, reviewed.stream().map(Reviewed::standing).toList());
        var counted = reviewed.stream().flatMap(one -> one.counted().stream()).toList();
        counted.forEach(Sheet::count);
        sheets.saveAllAndFlush(counted);
        var reason = selection.reason();
        if (reason != null && Shortlisting.byHand(desk)) {
            chosen.saveAndFlush(new ChosenByHand(desk, reason, selection.selected()));
        }
        progress.close(gathering, application -> selection.verdict(desk, application), by);
    }
}
