package cn.qualityaward.tenant.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.tenant.calendar.SpecialDay.Origin;
import cn.qualityaward.tenant.calendar.WorkingDays.LastDay;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

class WorkingDaysTests {

    private final ShippedNotices shipped =
            ShippedNotices.read(JsonMapper.shared(), new ClassPathResource("calendar/holidays.json"));
    private final WorkingDays days = shipped.calendar();

    @ParameterizedTest(name = "published {0}, the 7th working day is {1}")
    @CsvSource({
        "2026-09-16, 2026-09-24",
        "2026-09-28, 2026-10-13",
        "2026-02-11, 2026-02-27",
        "2025-09-26, 2025-10-13",
        "2026-11-23, 2026-12-02"
    })
    void countsSevenWorkingDaysFromTheDayAfterPublication(LocalDate published, LocalDate last) {
        assertThat(days.lastDay(published, 7, DayKind.WORKING, CountRule.EXCLUDE_START))
                .isEqualTo(new LastDay(last, false));
    }

    @Test
    void countsTheMakeUpSaturdayAsAWorkingDay() {
        assertThat(days.isWorking(day("2026-02-14"))).isTrue();
        assertThat(days.isWorking(day("2026-02-28"))).isTrue();
        assertThat(days.isWorking(day("2026-03-07"))).isFalse();
    }

    @Test
    void countsTheDayOfPublicationWhereTheRuleSaysSo() {
        assertThat(days.lastDay(day("2026-11-23"), 7, DayKind.WORKING, CountRule.INCLUDE_START)
                        .last())
                .isEqualTo(day("2026-12-01"));
        assertThat(days.lastDay(day("2026-11-22"), 1, DayKind.WORKING, CountRule.INCLUDE_START)
                        .last())
                .isEqualTo(day("2026-11-23"));
    }

    @Test
    void countsCalendarDaysRightThroughAHoliday() {
        assertThat(days.lastDay(day("2026-09-28"), 7, DayKind.CALENDAR, CountRule.EXCLUDE_START))
                .isEqualTo(new LastDay(day("2026-10-05"), false));
    }

    @Test
    void isProvisionalAsSoonAsOneDayFallsIntoAYearWithoutANotice() {
        assertThat(days.lastDay(day("2026-12-21"), 7, DayKind.WORKING, CountRule.EXCLUDE_START))
                .isEqualTo(new LastDay(day("2026-12-30"), false));
        assertThat(days.lastDay(day("2026-12-24"), 7, DayKind.WORKING, CountRule.EXCLUDE_START)
                        .provisional())
                .isTrue();
        assertThat(days.remaining(day("2026-12-30"), day("2027-01-05")).provisional())
                .isTrue();
        assertThat(days.lastDay(day("2031-05-05"), 1, DayKind.WORKING, CountRule.EXCLUDE_START)
                        .provisional())
                .isTrue();
    }

    @Test
    void anOfficialYearKnowsTheDayThatTheNextNoticeTookFromIt() {
        assertThat(days.isWorking(day("2022-12-31"))).isFalse();
    }

    @ParameterizedTest(name = "on {0}, {1} working days are left until 2026-12-02")
    @CsvSource({"2026-11-23, 7", "2026-11-25, 5", "2026-12-01, 1", "2026-12-02, 0", "2026-12-09, 0"})
    void countsTheWorkingDaysThatAreLeft(LocalDate from, long left) {
        assertThat(days.remaining(from, day("2026-12-02")).workingDays()).isEqualTo(left);
    }

    @Test
    void theTenantsOwnDaysLieOverTheNationalOnes() {
        var festival = new SpecialDay(day("2026-09-17"), false, "那达慕", Origin.LOCAL);
        var ours = new WorkingDays(
                Stream.concat(shipped.days(), Stream.of(festival)).toList(), shipped.official());
        assertThat(ours.lastDay(day("2026-09-16"), 7, DayKind.WORKING, CountRule.EXCLUDE_START)
                        .last())
                .isEqualTo(day("2026-09-28"));
        var worked = new SpecialDay(day("2026-10-01"), true, "值守", Origin.LOCAL);
        assertThat(new WorkingDays(List.of(worked), shipped.official()).isWorking(day("2026-10-01")))
                .isTrue();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
