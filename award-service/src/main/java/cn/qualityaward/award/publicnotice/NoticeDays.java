package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.CalendarChanged;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.publicnotice.PublicNotice.State;
import cn.qualityaward.award.round.RoundCancelled;
import cn.qualityaward.award.round.RoundResumed;
import cn.qualityaward.award.round.RoundSuspended;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to the days of a notice when its round stands still, or when a year's holidays become known or are corrected. */
@Component
class NoticeDays {

    private final Notices notices;
    private final PolicySource calendar;
    private final ProcedureClock clock;
    private final Deadlines deadlines;

    NoticeDays(Notices notices, PolicySource calendar, ProcedureClock clock, Deadlines deadlines) {
        this.notices = notices;
        this.calendar = calendar;
        this.clock = clock;
        this.deadlines = deadlines;
    }

    @EventListener
    void suspended(RoundSuspended fact) {
        notices.findByRoundIdAndState(fact.subject(), State.OPEN).forEach(notice -> {
            notice.pause(calendar.daysLeft(clock.today(), notice.lastDay(), notice.period()));
            notices.save(notice);
        });
    }

    @EventListener
    void resumed(RoundResumed fact) {
        notices.findByRoundIdAndState(fact.subject(), State.PAUSED).forEach(notice -> {
            var rest = notice.rest(clock.today());
            notice.goOn(rest, calendar.lastDay(rest));
            setTimer(notice);
        });
    }

    @EventListener
    void cancelled(RoundCancelled fact) {
        Stream.of(State.OPEN, State.PAUSED)
                .flatMap(state -> notices.findByRoundIdAndState(fact.subject(), state).stream())
                .forEach(notice -> {
                    notice.end();
                    notices.save(notice);
                });
    }

    @EventListener
    void calendarChanged(CalendarChanged change) {
        notices.findByState(State.OPEN).stream()
                .filter(notice -> change.touches(notice.period(), notice.lastDay()))
                .forEach(notice -> {
                    notice.recount(calendar.lastDay(notice.period()), clock.today());
                    setTimer(notice);
                });
    }

    private void setTimer(PublicNotice notice) {
        notices.save(notice);
        deadlines.set(Noticing.END, notice.id(), ProcedureClock.endOf(notice.lastDay()));
    }
}
