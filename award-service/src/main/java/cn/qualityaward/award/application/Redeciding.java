package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How corrected decisions move applications, back as well as on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Redeciding {

    /** What a corrected decision makes of an application in the step of that decision. */
    public enum Redecided {
        PASSED,
        FAILED,
        /** To be decided anew. */
        OPEN
    }

    private final Applications applications;
    private final Progress progress;
    private final Rounds rounds;
    private final ProcedureClock clock;

    Redeciding(Applications applications, Progress progress, Rounds rounds, ProcedureClock clock) {
        this.applications = applications;
        this.progress = progress;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * 更正 of a decision that was taken in a step. Whoever should have failed there did; whoever should have passed goes on
     * from there, or is decided upon there anew.
     */
    public void decide(Application application, StageKind stage, Redecided decided, String reason, Decider by) {
        decide(application, stage, decided, reason, stage.article(), by);
    }

    /** @param article what it rests on that it failed there */
    public void decide(
            Application application, StageKind stage, Redecided decided, String reason, String article, Decider by) {
        var step = lastOf(application, stage)
                .orElseThrow(() -> Refusal.conflict("application-not-there")
                        .article(stage.article())
                        .with("status", application.status())
                        .with("expected", stage));
        decide(application, step, decided, reason, article, by);
    }

    /** Whether it stands at such a step or behind one: whoever was put back before it is not decided there. */
    public boolean cameTo(Application application, StageKind stage) {
        return lastOf(application, stage).isPresent();
    }

    private Optional<Step> lastOf(Application application, StageKind stage) {
        return progress.procedure(application.roundId(), application.track()).steps().stream()
                .filter(one -> one.kind() == stage && one.ordinal() <= application.ordinal())
                .reduce((earlier, later) -> later);
    }

    /** The same of one step: of several of its kind (重复环节), that one. */
    public void decide(Application application, Step step, Redecided decided, String reason, Decider by) {
        decide(application, step, decided, reason, step.kind().article(), by);
    }

    private void decide(
            Application application, Step step, Redecided decided, String reason, String article, Decider by) {
        var procedure = progress.procedure(application.roundId(), application.track());
        switch (decided) {
            case FAILED -> application.stand(step, Outcome.FAILED, reason, article, by, clock.now());
            case OPEN -> {
                requireStillOpen(application, procedure, step);
                application.stand(step, Outcome.OPEN, reason, step.kind().article(), by, clock.now());
            }
            case PASSED -> {
                requireStillOpen(application, procedure, step);
                application.requireAt(step, Outcome.FAILED).pass(procedure, by, reason, clock.now());
            }
        }
        applications.saveAndFlush(application);
    }

    /** A list that was closed takes nobody in. */
    private void requireStillOpen(Application application, Procedure procedure, Step step) {
        if (!isStillOpen(application.roundId(), application.track(), procedure, step)) {
            throw Refusal.conflict("correction-after-list").article("第十三条(二)");
        }
    }

    /** Whether nothing was closed behind that step: who went on from it may be decided anew. */
    public boolean isStillOpen(UUID round, ApplicantKind track, Procedure procedure, Step step) {
        var first = procedure.steps().stream()
                .filter(one -> one.kind().joint() && one.ordinal() > step.ordinal())
                .findFirst();
        return rounds.required(round).open(track, procedure).equals(first);
    }
}
