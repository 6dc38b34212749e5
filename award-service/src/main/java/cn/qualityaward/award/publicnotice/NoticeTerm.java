package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.Policy.NoticeRule;
import cn.qualityaward.award.program.PolicySource.LastDay;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 公示期: the days of a notice, as they were counted and to which last day they came. */
@Embeddable
class NoticeTerm {

    private @Nullable LocalDate lastDay;
    private boolean provisional;

    @JdbcTypeCode(SqlTypes.JSON)
    private Period period;

    private @Nullable Integer daysLeft;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Standstill> standstills = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected NoticeTerm() {}

    /** @param last none where its days wait for an official website */
    NoticeTerm(Period period, @Nullable LastDay last) {
        this.period = period;
        if (last != null) {
            ends(last);
        }
    }

    private void ends(LastDay last) {
        this.lastDay = last.last();
        this.provisional = last.provisional();
    }

    /** None of its days counts yet. */
    boolean awaits() {
        return lastDay == null;
    }

    void requireCounted() {
        if (awaits()) {
            throw Refusal.conflict("notice-not-carried")
                    .article(Carriage.ARTICLE)
                    .setting("publicNotices");
        }
    }

    boolean hasPassed(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }

    boolean isOver(Instant now) {
        return end().filter(end -> !now.isBefore(end)).isPresent();
    }

    Optional<Instant> end() {
        return Optional.ofNullable(lastDay).map(ProcedureClock::endOf);
    }

    /** As it would be counted from that day, were it later than the day it begins. */
    Period notBefore(LocalDate day) {
        return period.notBefore(day);
    }

    /**
     * As it is counted from that day, but for the days on which its round stood still.
     *
     * @param lost what counts for none of its days besides
     */
    Period countedFrom(LocalDate day, NoticeRule rule, List<Standstill> lost, WorkingCalendar calendar) {
        return counted(rule.from(day), lost, calendar);
    }

    /** Days but for those on which its round stood still; they begin when it went on, had they begun on one of those. */
    Period withoutStandstills(Period days, WorkingCalendar calendar) {
        return counted(days, List.of(), calendar);
    }

    private Period counted(Period days, List<Standstill> lost, WorkingCalendar calendar) {
        var stills = Standstill.merged(Stream.concat(standstills.stream(), lost.stream()));
        var wentOn = Standstill.over(standstills, days.from());
        var counted = days.notBefore(wentOn);
        if (lost.stream().anyMatch(one -> one.holds(wentOn))) {
            counted = days.restAfter(Standstill.over(stills, wentOn), days.days());
        }
        var begun = counted.from();
        for (var still : stills) {
            var last = calendar.last(counted).last();
            if (!still.stoppedOn().isBefore(begun) && last.isAfter(still.stoppedOn())) {
                counted = counted.restAfter(still.wentOn(), calendar.left(still.stoppedOn(), last, counted.kind()));
            }
        }
        return counted;
    }

    /** The days since it was over, on which nobody objected. */
    Stream<Standstill> closedUntil(LocalDate today) {
        return Stream.ofNullable(lastDay).filter(last -> last.isBefore(today)).map(last -> new Standstill(last, today));
    }

    void stoodStill(Standstill still) {
        this.standstills = Stream.concat(standstills.stream(), Stream.of(still)).toList();
    }

    /** @return whether it ends later by that; it never ends earlier */
    boolean extend(Period counted, LastDay last) {
        if (lastDay != null && !last.last().isAfter(lastDay)) {
            return false;
        }
        this.period = counted;
        ends(last);
        return true;
    }

    void stop(int left) {
        this.daysLeft = left;
    }

    /** Days that have not begun begin no earlier. */
    void waitUntil(LocalDate day) {
        this.daysLeft = null;
        this.period = period.notBefore(day);
    }

    /** What is left of its days, going on after a day. */
    Period rest(LocalDate day) {
        return period.restAfter(day, daysLeft == null ? 0 : daysLeft);
    }

    void goOn(Period rest, LastDay last) {
        this.period = rest;
        this.daysLeft = null;
        ends(last);
    }

    /**
     * What is already over is not given again, and no day that has begun is taken away.
     *
     * @return whether it is told anew
     */
    boolean recount(LastDay counted, LocalDate today) {
        if (lastDay == null || lastDay.isBefore(today) || counted.equals(new LastDay(lastDay, provisional))) {
            return false;
        }
        ends(counted.last().isBefore(today) ? new LastDay(today, counted.provisional()) : counted);
        return true;
    }

    /** None while its days wait for an official website. */
    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    boolean provisional() {
        return provisional;
    }

    Period period() {
        return period;
    }

    List<Standstill> standstills() {
        return standstills;
    }
}
