package cn.qualityaward.award.program;

import java.time.LocalDate;

/**
 * The official holidays of a year have become known, or were corrected.
 *
 * @param calendar as it is now
 */
public record CalendarChanged(int year, WorkingCalendar calendar) {

    /** Whether a period has days that the year's notice may speak of: it may begin in December of the year before (元旦). */
    public boolean touches(Period period, LocalDate last) {
        return period.from().getYear() <= year && !last.isBefore(LocalDate.of(year - 1, 12, 1));
    }
}
