package cn.qualityaward.award.program;

import cn.qualityaward.award.program.Policy.CountRule;
import cn.qualityaward.award.program.Policy.DayKind;
import cn.qualityaward.award.program.PolicySource.LastDay;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The working days (工作日) of a stretch of the tenant's calendar. It is fetched before a transaction begins and counted
 * by inside it, so that nothing that is locked waits for tenant-service.
 */
public final class WorkingCalendar {

    private final NavigableSet<LocalDate> working;
    private final Set<Integer> provisional;

    /** @param provisionalYears whose official notice is not out yet */
    @JsonCreator
    public WorkingCalendar(List<LocalDate> workingDays, Set<Integer> provisionalYears) {
        this.working = new TreeSet<>(workingDays);
        this.provisional = Set.copyOf(provisionalYears);
    }

    public boolean isWorking(LocalDate day) {
        return working.contains(day);
    }

    /** The first working day after that one. */
    public LocalDate next(LocalDate day) {
        var next = working.higher(day);
        if (next == null) {
            throw new IllegalArgumentException("the calendar ends before " + day);
        }
        return next;
    }

    /** The last of so many working days, the first of which is that day or the next working one. */
    public LocalDate last(LocalDate from, int days) {
        return working.tailSet(from).stream()
                .skip(days - 1L)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the calendar ends before " + days + " from " + from));
    }

    /** The last day of a period; provisional where it touches a year whose official notice is not out yet. */
    public LastDay last(Period period) {
        if (period.days() == 0) {
            return new LastDay(period.from(), false);
        }
        var first = period.rule() == CountRule.EXCLUDE_START ? period.from().plusDays(1) : period.from();
        if (period.kind() == DayKind.CALENDAR) {
            return new LastDay(first.plusDays(period.days() - 1L), false);
        }
        var last = last(first, period.days());
        return new LastDay(
                last, IntStream.rangeClosed(first.getYear(), last.getYear()).anyMatch(provisional::contains));
    }

    /** How many days of a kind are left after one day, the last one included. */
    public int left(LocalDate today, LocalDate last, DayKind kind) {
        return kind == DayKind.CALENDAR
                ? (int) Math.max(0, ChronoUnit.DAYS.between(today, last))
                : count(today.plusDays(1), last);
    }

    /** Working days from one day to another, both included; none when the second is before the first. */
    public int count(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? 0 : working.subSet(from, true, to, true).size();
    }

    /** Whether a day lies in a year whose official notice is not out yet. */
    public boolean isProvisional(LocalDate day) {
        return provisional.contains(day.getYear());
    }
}
