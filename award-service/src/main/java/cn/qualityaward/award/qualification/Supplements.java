package cn.qualityaward.award.qualification;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationSupplemented;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** 补充材料: only on request; the step waits, and goes on with what is sealed anew. */
@Component
class Supplements {

    interface Stored extends Repository<Supplement, UUID> {
        List<Supplement> findByApplicationIdOrderById(UUID application);

        Supplement save(Supplement supplement);
    }

    private final Stored stored;
    private final Qualification.FormalReviews reviews;
    private final Applications applications;
    private final Rounds rounds;
    private final ProcedureClock clock;

    Supplements(
            Stored stored,
            Qualification.FormalReviews reviews,
            Applications applications,
            Rounds rounds,
            ProcedureClock clock) {
        this.stored = stored;
        this.reviews = reviews;
        this.applications = applications;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** By whoever may decide in the step: in the re-check another than who reviewed. */
    void ask(UUID id, Supplement.Wanted wanted, Decider by) {
        var application = applications.required(id);
        rounds.shared(application.roundId())
                .orElseThrow(() -> Refusal.unknown("not-found"))
                .requireRunning();
        if (application.stage() == StageKind.RECHECK) {
            reviews.findById(id).orElseThrow().requireAnother(by);
        }
        application.askForMore(wanted.told(), wanted.completeBy(), by, clock.now());
        applications.saveAndFlush(application);
        stored.save(new Supplement(application, wanted, by, clock.now()));
    }

    @EventListener
    void handedIn(ApplicationSupplemented fact) {
        stored.findByApplicationIdOrderById(fact.subject()).stream()
                .filter(asked -> asked.submission() == null)
                .forEach(asked -> {
                    asked.answered(fact.submission(), clock.now());
                    stored.save(asked);
                });
    }

    List<Supplement> of(Application application) {
        return stored.findByApplicationIdOrderById(application.id());
    }
}
