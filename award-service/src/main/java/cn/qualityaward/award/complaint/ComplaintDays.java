package cn.qualityaward.award.complaint;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.CalendarChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to the day by which a complaint is to be answered when a year's holidays become known or are corrected. */
@Component
class ComplaintDays {

    private final Complaints complaints;
    private final ProcedureClock clock;

    ComplaintDays(Complaints complaints, ProcedureClock clock) {
        this.complaints = complaints;
        this.clock = clock;
    }

    @EventListener
    void calendarChanged(CalendarChanged change) {
        for (var complaint : complaints.running()) {
            var term = complaint.term();
            if (term == null) {
                continue;
            }
            var period = term.period();
            if (period != null && change.touches(period, term.answerBy())) {
                complaint.recount(change.calendar().last(period), clock.today());
                complaints.save(complaint);
            }
        }
    }
}
