package cn.qualityaward.tenant.calendar;

import cn.qualityaward.tenant.calendar.HolidayNotice.Day;
import cn.qualityaward.tenant.calendar.SpecialDay.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

/** The notices that were out when this was built. */
record ShippedNotices(Map<Integer, Year> years) {

    enum Status {
        /** The notice is out. */
        OFFICIAL,
        /** Statutory days only; make-up days are not known yet. */
        PROVISIONAL
    }

    record Year(Status status, List<Day> offDays, List<Day> workDays) {

        Stream<SpecialDay> days() {
            return Stream.concat(
                    offDays.stream().map(day -> new SpecialDay(day.date(), false, day.name(), Origin.NATIONAL)),
                    workDays.stream().map(day -> new SpecialDay(day.date(), true, day.name(), Origin.NATIONAL)));
        }
    }

    static ShippedNotices read(JsonMapper json, Resource facts) {
        try (var stream = facts.getInputStream()) {
            return json.readValue(stream, ShippedNotices.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What they make of a calendar without any day of a tenant's own. */
    WorkingDays calendar() {
        return new WorkingDays(days().toList(), official());
    }

    Stream<SpecialDay> days() {
        return years.values().stream().flatMap(Year::days);
    }

    Set<Integer> official() {
        return years.entrySet().stream()
                .filter(year -> year.getValue().status() == Status.OFFICIAL)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
