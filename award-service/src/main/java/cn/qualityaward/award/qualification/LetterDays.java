package cn.qualityaward.award.qualification;

import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.CalendarChanged;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.RoundResumed;
import cn.qualityaward.award.round.Rounds;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to the days a letter gives when its round stands still, or when holidays become known or are corrected. */
@Component
class LetterDays {

    private final Consultations consultations;
    private final Rounds rounds;
    private final PolicySource calendar;
    private final ProcedureClock clock;
    private final Deadlines deadlines;

    LetterDays(
            Consultations consultations,
            Rounds rounds,
            PolicySource calendar,
            ProcedureClock clock,
            Deadlines deadlines) {
        this.consultations = consultations;
        this.rounds = rounds;
        this.calendar = calendar;
        this.clock = clock;
        this.deadlines = deadlines;
    }

    /** What was left when the round was stopped is given again from today; who was silent by then stays so. */
    @EventListener
    void resumed(RoundResumed fact) {
        consultations.findByRoundIdAndEndedFalse(fact.subject()).stream()
                .filter(letter -> !letter.due().isBefore(fact.stoppedOn()))
                .forEach(letter -> {
                    var given = Period.workingDays(fact.stoppedOn(), 0);
                    var left = calendar.daysLeft(fact.stoppedOn(), letter.due(), given);
                    count(letter, given.restAfter(clock.today(), left));
                });
    }

    @EventListener
    void calendarChanged(CalendarChanged change) {
        for (var letter : consultations.findByEndedFalse()) {
            var period = letter.period();
            var running = rounds.required(letter.roundId()).state() == Round.State.ANNOUNCED;
            if (running && period != null && change.touches(period, letter.due())) {
                count(letter, period);
            }
        }
    }

    private void count(Consultation letter, Period period) {
        letter.countAnew(period, calendar.lastDay(period).last(), clock.today());
        consultations.save(letter);
        deadlines.set(Qualification.CONSULTATION_DUE, letter.id(), ProcedureClock.endOf(letter.due()));
    }
}
