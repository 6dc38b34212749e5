package cn.qualityaward.tenant.calendar;

import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * 国务院办公厅关于某年部分节假日安排的通知: the days off, weekends within a holiday included, and the weekends worked for them.
 * A day of the year before may belong to it (元旦).
 */
record HolidayNotice(
        @NotEmpty @Size(max = 60) List<@Valid @NotNull Day> offDays,
        @NotNull @Size(max = 60) List<@Valid @NotNull Day> workDays) {

    record Day(
            @NotNull LocalDate date,
            @NotBlank @Size(max = 40) String name) {}

    /** What no notice ever says is a mistake of whoever typed it. */
    HolidayNotice checked(int year) {
        var seen = new HashSet<LocalDate>();
        Stream.concat(offDays.stream(), workDays.stream()).forEach(day -> {
            if (!within(year, day.date())) {
                throw refused("notice-day-of-other-year", day).with("year", year);
            }
            if (!seen.add(day.date())) {
                throw refused("notice-day-twice", day);
            }
        });
        workDays.stream().filter(day -> !weekend(day.date())).findFirst().ifPresent(day -> {
            throw refused("notice-workday-no-weekend", day);
        });
        return this;
    }

    private static boolean within(int year, LocalDate date) {
        return date.getYear() == year || date.getYear() == year - 1 && date.getMonthValue() == 12;
    }

    static boolean weekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Refusal refused(String slug, Day day) {
        return Refusal.invalid(slug).with("date", day.date()).with("name", day.name());
    }
}
