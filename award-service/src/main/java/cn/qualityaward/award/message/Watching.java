package cn.qualityaward.award.message;

import cn.qualityaward.award.application.ApplicationFacts.ApplicationExtended;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationMoved;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.expert.PanelFacts.PanelFormed;
import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.Due;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.CalendarChanged;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.publicnotice.ObjectionRaised;
import cn.qualityaward.award.qualification.ConsultationFacts.ConsultationExtended;
import cn.qualityaward.award.qualification.ConsultationFacts.ConsultationRecounted;
import cn.qualityaward.award.qualification.ConsultationFacts.ConsultationSent;
import cn.qualityaward.award.round.RoundFacts.RoundAnnounced;
import cn.qualityaward.award.round.RoundFacts.RoundPostponed;
import cn.qualityaward.award.round.RoundResumed;
import cn.qualityaward.award.round.Rounds;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins to watch a last day when it is set, and looks anew whenever it may have moved. */
@Component
class Watching {

    static final TaskDescriptor<Due> COUNT = Deadlines.named("reminder-counted");

    private final Watches watches;
    private final Rounds rounds;
    private final Applications applications;
    private final Deadlines deadlines;
    private final ProcedureClock clock;

    Watching(Watches watches, Rounds rounds, Applications applications, Deadlines deadlines, ProcedureClock clock) {
        this.watches = watches;
        this.rounds = rounds;
        this.applications = applications;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @EventListener
    void announced(RoundAnnounced fact) {
        watch(fact.subject(), Awaited.WINDOW, fact.subject(), null, fact.to());
        for (var track : rounds.required(fact.subject()).kinds()) {
            watch(fact.subject(), Awaited.RECOMMENDATION, fact.subject(), track, null);
        }
    }

    @EventListener
    void returned(ApplicationMoved fact) {
        if (fact.to() == Status.RETURNED) {
            watch(fact.round(), Awaited.COMPLETION, fact.subject(), null, null);
        } else if (fact.to() == Status.SUPPLEMENTING) {
            watch(fact.round(), Awaited.SUPPLEMENT, fact.subject(), null, null);
        }
    }

    @EventListener
    void sent(ConsultationSent fact) {
        watch(fact.round(), Awaited.LETTER, fact.subject(), null, fact.due());
    }

    @EventListener
    void formed(PanelFormed fact) {
        watch(fact.round(), Awaited.SHEETS, fact.subject(), null, null);
    }

    @EventListener
    void objected(ObjectionRaised fact) {
        watch(fact.round(), Awaited.OBJECTION, fact.subject(), null, fact.answerBy());
    }

    /** A letter that is extended after its last day is watched again. */
    @EventListener
    void extended(ConsultationExtended fact) {
        watch(fact.round(), Awaited.LETTER, fact.subject(), null, fact.due());
    }

    @EventListener
    void recounted(ConsultationRecounted fact) {
        look(fact.round());
    }

    @EventListener
    void extended(ApplicationExtended fact) {
        var application = applications.required(fact.subject());
        if (application.status() == Status.DRAFT) {
            watch(fact.round(), Awaited.SUBMISSION, fact.subject(), application.track(), fact.to());
        } else if (application.stage() == StageKind.RECOMMENDATION && application.status() != Status.RETURNED) {
            watch(fact.round(), Awaited.RECOMMENDATION, fact.subject(), application.track(), fact.to());
        }
        look(fact.round());
    }

    @EventListener
    void postponed(RoundPostponed fact) {
        look(fact.subject());
    }

    @EventListener
    void resumed(RoundResumed fact) {
        look(fact.subject());
    }

    @EventListener
    void calendarChanged(CalendarChanged change) {
        watches.findByOverFalse().forEach(this::look);
    }

    private void look(UUID round) {
        watches.findByRoundIdAndOverFalseOrderByDueAscIdAsc(round).forEach(this::look);
    }

    /** What is watched already is looked at anew. */
    private void watch(UUID round, Awaited kind, UUID about, @Nullable ApplicantKind track, @Nullable LocalDate due) {
        look(watches.findByKindAndAboutIdAndOverFalse(kind, about).stream()
                .filter(watch -> watch.track() == track)
                .findFirst()
                .orElseGet(() -> watches.saveAndFlush(new Watch(round, kind, about, track, due))));
    }

    /** At once after this transaction: its days are counted then, outside of it. */
    private void look(Watch watch) {
        deadlines.set(COUNT, watch.id(), clock.now());
    }
}
