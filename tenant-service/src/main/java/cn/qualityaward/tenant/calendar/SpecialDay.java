package cn.qualityaward.tenant.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * A day that differs from the plain week.
 *
 * @param working a weekend worked as make-up (调休上班), or else a day off (放假)
 */
record SpecialDay(LocalDate date, boolean working, String name, Origin origin) {

    enum Origin {
        /** 国务院办公厅通知 */
        NATIONAL,
        /** 本地规定 */
        LOCAL
    }

    static SpecialDay read(ResultSet row, int number) throws SQLException {
        return new SpecialDay(
                row.getObject("date", LocalDate.class),
                row.getBoolean("working"),
                row.getString("name"),
                Origin.valueOf(row.getString("origin")));
    }
}
