package cn.qualityaward.award.program;

import cn.qualityaward.award.program.Policy.CountRule;
import cn.qualityaward.award.program.Policy.DayKind;
import java.time.LocalDate;

/**
 * A period as it is counted (期限): from a day, so many days of a kind. Kept beside the last day it came to, so that it can be
 * counted anew when a year's holidays become known.
 */
public record Period(LocalDate from, int days, DayKind kind, CountRule rule) {

    public static Period workingDays(LocalDate from, int days) {
        return new Period(from, days, DayKind.WORKING, CountRule.EXCLUDE_START);
    }

    /** The same from that day, where it would begin earlier. */
    public Period notBefore(LocalDate day) {
        return from.isBefore(day) ? new Period(day, days, kind, rule) : this;
    }

    /** What is left of it goes on after that day. */
    public Period restAfter(LocalDate day, int left) {
        return new Period(day, left, kind, CountRule.EXCLUDE_START);
    }
}
