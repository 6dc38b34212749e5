package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.CalendarChanged;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.publicnotice.PublicNotice.State;
import cn.qualityaward.award.round.RoundCancelled;
import cn.qualityaward.award.round.StandingStill;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to the days of a notice when its round stands still, or when a year's holidays become known or are corrected. */
@Component
class NoticeDays implements StandingStill {

    private final Notices notices;
    private final ProcedureClock clock;
    private final Deadlines deadlines;

    NoticeDays(Notices notices, ProcedureClock clock, Deadlines deadlines) {
        this.notices = notices;
        this.clock = clock;
        this.deadlines = deadlines;
    }

    @Override
    public void suspended(UUID round, WorkingCalendar calendar) {
        notices.findByRoundIdAndState(round, State.OPEN).forEach(notice -> {
            var last = Objects.requireNonNull(notice.lastDay());
            notice.pause(calendar.left(clock.today(), last, notice.period().kind()), clock.now());
            notices.save(notice);
        });
        notices.findByRoundIdAndState(round, State.AWAITING).forEach(notice -> {
            notice.pauseAwaiting(clock.now());
            notices.save(notice);
        });
    }

    @Override
    public void resumed(UUID round, LocalDate stoppedOn, WorkingCalendar calendar) {
        var still = Stream.of(State.AWAITING, State.PAUSED, State.ENDED)
                .flatMap(state -> notices.findByRoundIdAndState(round, state).stream())
                .toList();
        still.forEach(notice -> {
            notice.stoodStill(stoppedOn, clock.today());
            if (notice.state() == State.ENDED) {
                notices.save(notice);
                return;
            }
            if (notice.awaits()) {
                notice.waitOn(clock.today(), clock.now());
            } else {
                var rest = notice.rest(clock.today());
                notice.goOn(rest, calendar.last(rest), clock.now());
            }
            setTimer(notice);
        });
    }

    @EventListener
    void cancelled(RoundCancelled fact) {
        Stream.of(State.AWAITING, State.OPEN, State.PAUSED)
                .flatMap(state -> notices.findByRoundIdAndState(fact.subject(), state).stream())
                .forEach(notice -> {
                    notice.end(clock.now());
                    notices.save(notice);
                });
    }

    @EventListener
    void calendarChanged(CalendarChanged change) {
        notices.findByState(State.OPEN).stream()
                .filter(notice -> change.touches(notice.period(), Objects.requireNonNull(notice.lastDay())))
                .forEach(notice -> {
                    notice.recount(change.calendar().last(notice.period()), clock.now());
                    setTimer(notice);
                });
    }

    private void setTimer(PublicNotice notice) {
        notices.save(notice);
        notice.ends().ifPresent(end -> deadlines.set(Noticing.END, notice.id(), end));
    }
}
