package cn.qualityaward.tenant.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts days on one tenant's calendar; what rests on a year without an official notice is said to be provisional. */
final class WorkingDays {

    /** The last day of a period; it ends at 24:00 of that date, Asia/Shanghai. */
    record LastDay(LocalDate last, boolean provisional) {}

    /** Working days that are left after one day, up to and with another. */
    record Remaining(long workingDays, boolean provisional) {}

    private final Map<LocalDate, SpecialDay> special;
    private final Set<Integer> official;

    /** Where the tenant's own days (本地规定) and the national ones meet, the later in {@code days} wins. */
    WorkingDays(Collection<SpecialDay> days, Set<Integer> official) {
        this.special = days.stream()
                .collect(Collectors.toUnmodifiableMap(SpecialDay::date, day -> day, (first, last) -> last));
        this.official = official;
    }

    boolean isWorking(LocalDate date) {
        var known = special.get(date);
        return known != null
                ? known.working()
                : date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    boolean isOfficial(int year) {
        return official.contains(year);
    }

    LastDay lastDay(LocalDate published, int days, DayKind kind, CountRule rule) {
        Predicate<LocalDate> counts = kind == DayKind.WORKING ? this::isWorking : date -> true;
        var first = rule == CountRule.EXCLUDE_START ? published.plusDays(1) : published;
        var last = Stream.iterate(first, date -> date.plusDays(1))
                .filter(counts)
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
        return new LastDay(last, kind == DayKind.WORKING && provisional(first, last));
    }

    Remaining remaining(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return new Remaining(0, false);
        }
        var first = from.plusDays(1);
        return new Remaining(
                first.datesUntil(to.plusDays(1)).filter(this::isWorking).count(), provisional(first, to));
    }

    private boolean provisional(LocalDate first, LocalDate last) {
        return !Stream.iterate(first.getYear(), year -> year <= last.getYear(), year -> year + 1)
                .allMatch(official::contains);
    }
}
