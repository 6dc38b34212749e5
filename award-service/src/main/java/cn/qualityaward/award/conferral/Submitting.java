package cn.qualityaward.award.conferral;

import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Authority;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** 提报 (第七条(三)): a request goes through the policy's chain before it is approved, body by body. */
@Component
class Submitting implements OwnWork {

    private final Approvals approvals;
    private final Conferring conferring;
    private final Impartiality impartiality;
    private final Programs programs;
    private final Rounds rounds;
    private final Progress progress;
    private final ProcedureClock clock;

    Submitting(
            Approvals approvals,
            Conferring conferring,
            Impartiality impartiality,
            Programs programs,
            Rounds rounds,
            Progress progress,
            ProcedureClock clock) {
        this.approvals = approvals;
        this.conferring = conferring;
        this.impartiality = impartiality;
        this.programs = programs;
        this.rounds = rounds;
        this.progress = progress;
        this.clock = clock;
    }

    @Bean
    PaperDecision<Submission> submissionOnPaper() {
        return new PaperDecision<>("approval-submission", Submission.class, this::submit);
    }

    /** The body whose turn it is, of the request that is under way. */
    Authority submitter(UUID round) {
        var policy = programs.policy(round);
        var body = pending(round).turn(policy);
        if (body == policy.approver()) {
            throw Refusal.conflict("approval-submitted").article(Submission.ARTICLE);
        }
        return body;
    }

    /** By nobody who steps back from one it asks for, or has not said so of each (第十八条), as it is approved. */
    void submit(UUID round, Submission submission, Decider by) {
        rounds.locked(round).orElseThrow(() -> Refusal.unknown("not-found")).requireRunning();
        var body = submitter(round);
        body.require(by);
        if (submission.date().isAfter(clock.today())) {
            throw Refusal.invalid("date-in-the-future").field("date").article(Submission.ARTICLE);
        }
        var approval = pending(round);
        impartiality.requireStated(by, conferring.asked(round, approval));
        approval.submit(submission, body, by);
        approvals.save(approval);
    }

    private Approval pending(UUID round) {
        return approvals
                .findFirstByRoundIdOrderByIdDesc(round)
                .filter(asked -> !asked.decided())
                .orElseThrow(() -> Refusal.conflict("approval-not-requested").article(Submission.ARTICLE));
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> rounds) {
        return rounds.stream()
                .flatMap(round -> approvals.findFirstByRoundIdOrderByIdDesc(round).stream()
                        .filter(asked -> !asked.decided())
                        .filter(asked -> waitsFor(caller, round, asked))
                        .flatMap(asked -> waiting(round, asked)))
                .toList();
    }

    private boolean waitsFor(Caller caller, UUID round, Approval asked) {
        var policy = programs.policy(round);
        var body = asked.turn(policy);
        return body != policy.approver() && caller.holds(body.kind(), body.role());
    }

    /** One request is of all its tracks: it stands in the list once. */
    private Stream<Waiting> waiting(UUID round, Approval asked) {
        return progress.tracksWith(round, StageKind.APPROVAL).stream()
                .limit(1)
                .flatMap(track -> Procedure.of(programs.policy(round), track).steps().stream()
                        .filter(step -> step.kind() == StageKind.APPROVAL)
                        .map(Step::ordinal)
                        .map(ordinal -> new Waiting(
                                "submit-approval",
                                round,
                                track,
                                ordinal,
                                StageKind.APPROVAL,
                                null,
                                asked.names().size())));
    }

    @Override
    public String article(Waiting waiting) {
        return Submission.ARTICLE;
    }
}
