package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 逾期: what does not come in time must not hold up everybody else. The head of the office gives one application more
 * time, or ends it once its last day is over; each with a reason that the applicant reads.
 */
@Component
@Transactional
class Overdue {

    private final Applications applications;
    private final Rounds rounds;
    private final Progress progress;
    private final List<Awaiting> stages;
    private final ProcedureClock clock;

    Overdue(Applications applications, Rounds rounds, Progress progress, List<Awaiting> stages, ProcedureClock clock) {
        this.applications = applications;
        this.rounds = rounds;
        this.progress = progress;
        this.stages = stages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<LocalDate> lastDay(Application application) {
        return switch (application.outcome()) {
            case RETURNED -> Optional.ofNullable(application.completeBy());
            case DRAFT ->
                Optional.ofNullable(application.extendedTo())
                        .or(() -> rounds.required(application.roundId()).windowTo());
            default ->
                stages.stream()
                        .flatMap(stage -> stage.lastDay(application).stream())
                        .findFirst();
        };
    }

    Application extend(UUID id, LocalDate to, String reason, Decider by) {
        var application = running(id);
        if (application.outcome() == Outcome.DRAFT) {
            progress.requireNoListClosed(application);
        }
        application.extend(to, lastDay(application).orElse(null), reason, by, clock.now());
        return applications.saveAndFlush(application);
    }

    /** While the round stands still no day passes that could be too late. */
    private Application running(UUID id) {
        var application = applications.required(id);
        rounds.shared(application.roundId())
                .orElseThrow(() -> Refusal.unknown("not-found"))
                .requireRunning();
        return application;
    }

    Application end(UUID id, String reason, Decider by) {
        var application = running(id);
        var lastDay = lastDay(application)
                .orElseThrow(() ->
                        Refusal.conflict("nothing-awaited").article("第十三条").with("status", application.status()));
        application.end(lastDay, reason, by, clock.now());
        return applications.saveAndFlush(application);
    }
}
