package cn.qualityaward.award.message;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.program.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Three working days before, as the calendar of that autumn counts: 10月10日 is a Saturday that is worked. */
class ReminderDayTests {

    private static final LocalDate MAKE_UP = LocalDate.of(2026, 10, 10);

    @Test
    void countsTheMakeUpSaturdayAsAWorkingDay() {
        assertThat(early(LocalDate.of(2026, 10, 13))).isEqualTo(LocalDate.of(2026, 10, 9));
    }

    @Test
    void stepsOverTheHoliday() {
        assertThat(early(LocalDate.of(2026, 10, 9))).isEqualTo(LocalDate.of(2026, 9, 29));
    }

    @Test
    void fallsOnAWorkingDayWhereTheLastDayIsNone() {
        assertThat(early(LocalDate.of(2026, 10, 18))).isEqualTo(LocalDate.of(2026, 10, 13));
    }

    private static LocalDate early(LocalDate due) {
        var days = LocalDate.of(2026, 9, 1)
                .datesUntil(LocalDate.of(2026, 10, 31))
                .filter(day -> day.equals(MAKE_UP) || weekday(day) && !holiday(day))
                .toList();
        return Reminders.early(new WorkingCalendar(days, Set.of()), due);
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** 10月1日至7日 */
    private static boolean holiday(LocalDate day) {
        return day.getMonthValue() == 10 && day.getDayOfMonth() <= 7;
    }
}
