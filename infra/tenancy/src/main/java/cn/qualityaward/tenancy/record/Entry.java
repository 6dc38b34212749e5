package cn.qualityaward.tenancy.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One deed as it stands on the record.
 *
 * @param at when it was written, by the database's clock
 * @param procedureTime when it happened, by the time of the service
 * @param commitment to its values, hexadecimal
 */
record Entry(
        UUID id,
        Instant at,
        Instant procedureTime,
        String actor,
        @Nullable String origin,
        String deed,
        String subject,
        String article,
        @Nullable String paper,
        String commitment) {

    static final String COLUMNS =
            "e.id, e.at, e.procedure_time, e.actor, e.origin, e.deed, e.subject, e.article, e.paper, e.commitment";

    static Entry of(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                instant(row, "at"),
                instant(row, "procedure_time"),
                row.getString("actor"),
                row.getString("origin"),
                row.getString("deed"),
                row.getString("subject"),
                row.getString("article"),
                row.getString("paper"),
                HexFormat.of().formatHex(row.getBytes("commitment")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
