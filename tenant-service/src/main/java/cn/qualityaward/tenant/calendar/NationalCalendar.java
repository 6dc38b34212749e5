package cn.qualityaward.tenant.calendar;

import cn.qualityaward.tenant.calendar.SpecialDay.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The State Council's yearly arrangements (国务院办公厅关于部分节假日安排的通知): facts, never derived. */
@Component
class NationalCalendar {

    record Facts(Map<Integer, Year> years) {}

    record Year(Status status, List<Day> offDays, List<Day> workDays) {}

    record Day(LocalDate date, String name) {}

    enum Status {
        /** The notice is out. */
        OFFICIAL,
        /** Statutory days only; make-up days are not known yet. */
        PROVISIONAL
    }

    private final Map<Integer, Status> years;
    private final List<SpecialDay> days;

    NationalCalendar(JsonMapper json, @Value("classpath:calendar/holidays.json") Resource facts) {
        var read = read(json, facts);
        this.years = read.years().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, year -> year.getValue().status()));
        this.days = read.years().values().stream()
                .flatMap(year -> Stream.concat(
                        year.offDays().stream().map(day -> special(day, false)),
                        year.workDays().stream().map(day -> special(day, true))))
                .toList();
    }

    Status status(int year) {
        return years.getOrDefault(year, Status.PROVISIONAL);
    }

    /** The years whose notice is out. */
    Set<Integer> official() {
        return years.keySet().stream()
                .filter(year -> status(year) == Status.OFFICIAL)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<SpecialDay> days() {
        return days;
    }

    private static SpecialDay special(Day day, boolean working) {
        return new SpecialDay(day.date(), working, day.name(), Origin.NATIONAL);
    }

    private static Facts read(JsonMapper json, Resource facts) {
        try (var stream = facts.getInputStream()) {
            return json.readValue(stream, Facts.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
