package cn.qualityaward.award.program;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The working days (工作日) of a stretch of the tenant's calendar, for laying out plans; deadlines that bind are counted by
 * tenant-service itself.
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

    /** Working days from one day to another, both included; none when the second is before the first. */
    public int count(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? 0 : working.subSet(from, true, to, true).size();
    }

    /** Whether a day lies in a year whose official notice is not out yet. */
    public boolean isProvisional(LocalDate day) {
        return provisional.contains(day.getYear());
    }
}
