package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.CalendarChanged;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.Policy.DayKind;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.round.StandingStill;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to the day by which an objection is to be answered, as to the days of its notice. */
@Component
class ObjectionDays implements StandingStill {

    private final Objections objections;
    private final ProcedureClock clock;

    ObjectionDays(Objections objections, ProcedureClock clock) {
        this.objections = objections;
        this.clock = clock;
    }

    @Override
    public void suspended(UUID round, WorkingCalendar calendar) {
        var today = clock.today();
        objections.withoutPaper(List.of(round)).stream()
                .filter(objection ->
                        objection.awaitsAnswer() && !objection.answerBy().isBefore(today))
                .forEach(objection -> {
                    objection.pause(calendar.left(today, objection.answerBy(), DayKind.WORKING));
                    objections.save(objection);
                });
    }

    @Override
    public void resumed(UUID round, LocalDate stoppedOn, WorkingCalendar calendar) {
        objections.withoutPaper(List.of(round)).forEach(objection -> {
            var left = objection.daysLeft();
            if (left != null) {
                var rest = Period.workingDays(clock.today(), left);
                objection.goOn(rest, calendar.last(rest));
                objections.save(objection);
            }
        });
    }

    @EventListener
    void calendarChanged(CalendarChanged change) {
        for (var objection : objections.running()) {
            var period = objection.period();
            if (period != null && objection.awaitsAnswer() && change.touches(period, objection.answerBy())) {
                objection.recount(change.calendar().last(period), clock.today());
                objections.save(objection);
            }
        }
    }
}
