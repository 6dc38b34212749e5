package cn.qualityaward.award.qualification;

import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.CalendarChanged;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.Policy.DayKind;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.award.round.StandingStill;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to the days a letter gives when its round stands still, or when holidays become known or are corrected. */
@Component
class LetterDays implements StandingStill {

    private final Consultations consultations;
    private final Rounds rounds;
    private final ProcedureClock clock;
    private final Deadlines deadlines;

    LetterDays(Consultations consultations, Rounds rounds, ProcedureClock clock, Deadlines deadlines) {
        this.consultations = consultations;
        this.rounds = rounds;
        this.clock = clock;
        this.deadlines = deadlines;
    }

    /** What was left when the round was stopped is given again from today; who was silent by then stays so. */
    @Override
    public void resumed(UUID round, LocalDate stoppedOn, WorkingCalendar calendar) {
        consultations.findByRoundIdAndEndedFalse(round).stream()
                .filter(letter -> !letter.due().isBefore(stoppedOn))
                .forEach(letter -> {
                    var left = calendar.left(stoppedOn, letter.due(), DayKind.WORKING);
                    count(letter, Period.workingDays(clock.today(), left), calendar);
                });
    }

    @EventListener
    void calendarChanged(CalendarChanged change) {
        for (var letter : consultations.findByEndedFalse()) {
            var period = letter.period();
            var running = rounds.required(letter.roundId()).state() == Round.State.ANNOUNCED;
            if (running && period != null && change.touches(period, letter.due())) {
                count(letter, period, change.calendar());
            }
        }
    }

    private void count(Consultation letter, Period period, WorkingCalendar calendar) {
        letter.countAnew(period, calendar.last(period).last(), clock.today());
        consultations.save(letter);
        deadlines.set(Qualification.CONSULTATION_DUE, letter.id(), ProcedureClock.endOf(letter.due()));
    }
}
