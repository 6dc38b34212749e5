package cn.qualityaward.award.conferral;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Authority;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 报请批准: a request goes from the office through the policy's chain to whoever approves, and waits for one of them at a time. */
@Component
class ApprovalWork implements OwnWork {

    private static final String REQUEST = "request-approval", SUBMIT = "submit-approval", APPROVE = "approve";

    private final Approvals approvals;
    private final Applications applications;
    private final Programs programs;
    private final Rounds rounds;
    private final Progress progress;

    ApprovalWork(Approvals approvals, Applications applications, Programs programs, Rounds rounds, Progress progress) {
        this.approvals = approvals;
        this.applications = applications;
        this.programs = programs;
        this.rounds = rounds;
        this.progress = progress;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> rounds) {
        return rounds.stream().flatMap(round -> of(caller, round)).toList();
    }

    private Stream<Waiting> of(Caller caller, UUID round) {
        var chain = programs.policy(round).approvalChain();
        if (!caller.holds("office", "head") && chain.stream().noneMatch(body -> holds(caller, body))) {
            return Stream.empty();
        }
        return approvals
                .findFirstByRoundIdOrderByIdDesc(round)
                .filter(asked -> !asked.decided())
                .map(asked -> pending(caller, round, asked))
                .orElseGet(() -> caller.holds("office", "head") ? toRequest(round) : Stream.empty());
    }

    private static boolean holds(Caller caller, Authority body) {
        return caller.holds(body.kind(), body.role());
    }

    /** One request is of all its tracks: it stands in the list once. */
    private Stream<Waiting> pending(Caller caller, UUID round, Approval asked) {
        var policy = programs.policy(round);
        var body = asked.turn(policy);
        return !holds(caller, body)
                ? Stream.empty()
                : progress.tracksWith(round, StageKind.APPROVAL).stream()
                        .limit(1)
                        .flatMap(track -> step(round, track).stream()
                                .map(step -> waiting(
                                        body == policy.approver() ? APPROVE : SUBMIT,
                                        round,
                                        track,
                                        step,
                                        asked.names().size())));
    }

    /** For those who have come to it, and once more for whoever an objection held back. */
    private Stream<Waiting> toRequest(UUID round) {
        return progress.tracksWith(round, StageKind.APPROVAL).stream()
                .flatMap(track -> step(round, track)
                        .filter(step -> isReached(round, track, step))
                        .map(step -> waiting(REQUEST, round, track, step, there(round, track, step)))
                        .filter(waiting -> waiting.count() > 0)
                        .stream());
    }

    private boolean isReached(UUID round, ApplicantKind track, Step step) {
        return rounds.required(round)
                .open(track, progress.procedure(round, track))
                .filter(open -> open.ordinal() < step.ordinal())
                .isEmpty();
    }

    private long there(UUID round, ApplicantKind track, Step step) {
        return applications.at(round, track, step.ordinal()).stream()
                .filter(application -> application.outcome() == Outcome.OPEN)
                .count();
    }

    private Optional<Step> step(UUID round, ApplicantKind track) {
        return progress.procedure(round, track).steps().stream()
                .filter(step -> step.kind() == StageKind.APPROVAL)
                .findFirst();
    }

    private static Waiting waiting(String action, UUID round, ApplicantKind track, Step step, long count) {
        return new Waiting(action, round, track, step.ordinal(), step.kind(), null, count);
    }

    @Override
    public String article(Waiting waiting) {
        return waiting.action().equals(SUBMIT)
                ? Submission.ARTICLE
                : waiting.stage().article();
    }
}
