package cn.qualityaward.award.application;

import cn.qualityaward.award.application.Retractable.Retracted;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 撤销原决定: how a closed joint step comes to be open again, with those who stood at it when it was decided. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Reopening {

    private final Applications applications;
    private final Progress progress;
    private final Rounds rounds;
    private final ProcedureClock clock;

    Reopening(Applications applications, Progress progress, Rounds rounds, ProcedureClock clock) {
        this.applications = applications;
        this.progress = progress;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * Who stands at that step again once it is open: whoever went on from it and is on the way, and whom a decision that is
     * taken back ended. Whoever left in another way stays where they are.
     */
    public List<Application> returning(UUID round, ApplicantKind track, Step step, Set<UUID> turnedDown) {
        return applications.submitted(round, track).stream()
                .filter(application -> application.ordinal() > step.ordinal() && !application.ended()
                        || turnedDown.contains(application.id())
                                && application.outcome() == Outcome.FAILED
                                && application.ordinal() >= step.ordinal())
                .toList();
    }

    /** Opens it; each decision behind it has been taken back by whoever keeps it. */
    public void reopen(UUID round, ApplicantKind track, Step step, Set<UUID> turnedDown, Retracted why) {
        var reopened = rounds.locked(round).orElseThrow(() -> Refusal.unknown("not-found"));
        var resolved = progress.procedure(round, track).steps().stream()
                .anyMatch(one -> one.kind() == StageKind.DELIBERATION && one.ordinal() >= step.ordinal());
        for (var application : returning(round, track, step, turnedDown)) {
            application.standAgain(step, resolved, why, clock.now());
            applications.saveAndFlush(application);
        }
        reopened.reopen(track, step, why.reason(), why.by());
        rounds.saveAndFlush(reopened);
    }
}
