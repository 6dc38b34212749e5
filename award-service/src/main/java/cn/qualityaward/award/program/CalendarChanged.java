package cn.qualityaward.award.program;

import java.time.LocalDate;

/** The official holidays of a year have become known, or were corrected. */
public record CalendarChanged(int year) {

    /** Whether a period has days in that year. */
    public boolean touches(Period period, LocalDate last) {
        return period.from().getYear() <= year && year <= last.getYear();
    }
}
