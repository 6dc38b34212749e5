package cn.qualityaward.award.application;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A dossier in the hands of its applicant and its collaborators: to anybody else it is not there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OwnDossier {

    private final Applications applications;
    private final Requirements requirements;
    private final Rounds rounds;
    private final ProcedureClock clock;

    OwnDossier(Applications applications, Requirements requirements, Rounds rounds, ProcedureClock clock) {
        this.applications = applications;
        this.requirements = requirements;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Whoever comes in or leaves does so before a step is closed, or after; and never twice at once. */
    public Application locked(UUID id, String account) {
        var round = applications.roundOf(id, account).orElseThrow(() -> Refusal.unknown("not-found"));
        rounds.shared(round);
        var application = applications.locked(id);
        if (!application.actsFor(account)) { // let go while we waited
            throw Refusal.unknown("not-found");
        }
        return application;
    }

    /** For what binds the applicant: of those who work on it only the one who applies may (第五条). */
    public Application ofApplicant(UUID id, String account) {
        var application = locked(id, account);
        if (!application.isApplicant(account)) {
            throw Refusal.forbidden("applicant-only").article("第五条");
        }
        return application;
    }

    /** While it may still be worked on and handed in: the window, its own days beyond it, or those for its completion. */
    public Application open(UUID id, String account) {
        var application = locked(id, account);
        application.requireOpen(clock.now());
        var round = rounds.required(application.roundId());
        round.requireRunning();
        if (application.outcome() == Outcome.DRAFT && !application.mayStillComeIn(clock.now())) {
            round.requireWindow(clock.now());
        }
        return application;
    }

    /** What a piece of evidence may be evidence of: the conditions this applicant is held to. */
    public Set<String> conditions(Application application) {
        return requirements.stated(application, application.written(), null).stream()
                .map(Finding::condition)
                .collect(Collectors.toUnmodifiableSet());
    }
}
