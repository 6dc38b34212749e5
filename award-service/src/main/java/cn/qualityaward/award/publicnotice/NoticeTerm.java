package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.Policy.CountRule;
import cn.qualityaward.award.program.Policy.NoticeRule;
import cn.qualityaward.award.program.PolicySource.LastDay;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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
     * All of its days where they begin no earlier than that; else what is left, and what had counted before that day.
     *
     * @param begun the day its days were first counted from, whatever stood still since
     */
    Period countedFrom(LocalDate day, LocalDate begun, NoticeRule rule, WorkingCalendar calendar) {
        if (day.isAfter(period.from())) {
            return new Period(day, rule.days(), rule.dayKind(), rule.countRule());
        }
        var before = rule.countRule() == CountRule.EXCLUDE_START ? 0 : 1;
        var untrue = calendar.left(begun.minusDays(before), day.minusDays(before), rule.dayKind());
        return new Period(period.from(), Math.min(rule.days(), period.days() + untrue), period.kind(), period.rule());
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
}
