package cn.qualityaward.award.program;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.program.Policy.CountRule;
import cn.qualityaward.award.program.Policy.DayKind;
import cn.qualityaward.award.program.PolicySource.LastDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-09-25 and 10-01 to 07 off, Sunday 09-20 and Saturday 10-10 worked; what comes after 2026 is not announced. */
class WorkingCalendarTests {

    private final WorkingCalendar calendar = new WorkingCalendar(
            day("2026-08-01")
                    .datesUntil(day("2027-03-01"))
                    .filter(WorkingCalendarTests::works)
                    .toList(),
            Set.of(2027));

    @ParameterizedTest
    @CsvSource({
        "2026-09-16, 7, WORKING, EXCLUDE_START, 2026-09-24",
        "2026-09-28, 7, WORKING, EXCLUDE_START, 2026-10-13",
        "2026-09-28, 7, WORKING, INCLUDE_START, 2026-10-12",
        "2026-10-03, 1, WORKING, INCLUDE_START, 2026-10-08",
        "2026-11-23, 7, WORKING, EXCLUDE_START, 2026-12-02",
        "2026-09-28, 7, CALENDAR, EXCLUDE_START, 2026-10-05",
        "2026-09-28, 7, CALENDAR, INCLUDE_START, 2026-10-04"
    })
    void countsAPeriodToItsLastDay(LocalDate from, int days, DayKind kind, CountRule rule, LocalDate last) {
        assertThat(calendar.last(new Period(from, days, kind, rule))).isEqualTo(new LastDay(last, false));
    }

    @Test
    void saysWhatRestsOnAYearNobodyHasAnnounced() {
        assertThat(calendar.last(Period.workingDays(day("2026-12-28"), 7)).provisional())
                .isTrue();
    }

    @Test
    void whatIsLeftComesToTheSameDay() {
        var last = day("2026-10-13");
        for (var today = day("2026-09-28"); !today.isAfter(last); today = today.plusDays(1)) {
            var left = calendar.left(today, last, DayKind.WORKING);
            if (left > 0) {
                assertThat(calendar.last(Period.workingDays(today, left)).last())
                        .isEqualTo(last);
            }
        }
        assertThat(calendar.left(last, last, DayKind.WORKING)).isZero();
        assertThat(calendar.left(day("2026-10-20"), last, DayKind.WORKING)).isZero();
        assertThat(calendar.left(day("2026-10-20"), last, DayKind.CALENDAR)).isZero();
        assertThat(calendar.left(day("2026-09-28"), last, DayKind.CALENDAR)).isEqualTo(15);
    }

    private static boolean works(LocalDate day) {
        var off = !day.isBefore(day("2026-10-01")) && !day.isAfter(day("2026-10-07"));
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        var worked = day.equals(day("2026-09-20")) || day.equals(day("2026-10-10"));
        return worked || !off && !weekend && !day.equals(day("2026-09-25"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
