package cn.qualityaward.award.secrecy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Closes in the rows of earlier builds what is withheld; all of a table in one transaction, so that it is done or not. */
public abstract class ClosingMigration extends BaseJavaMigration {

    record Row(int tenant, UUID id, String kept) {}

    /** How one row is closed. */
    private interface Closing {
        String of(AtRest atRest, Row row);
    }

    /** @param type of the column */
    protected static void close(Context context, String table, String column, String type) throws SQLException {
        close(
                context,
                table,
                column,
                type,
                (atRest, row) -> Withheld.maybe(row.kept()) ? atRest.closeKept(row.kept(), row::tenant) : row.kept());
    }

    /** A column of texts that are closed whatever they say. */
    protected static void closeWhole(Context context, String table, String column) throws SQLException {
        close(context, table, column, "text", (atRest, row) -> atRest.closeWholeKept(row.kept(), row::tenant));
    }

    private static void close(Context context, String table, String column, String type, Closing closing)
            throws SQLException {
        var atRest = new AtRest(Objects.requireNonNull(
                context.getConfiguration().getPlaceholders().get("attachmentKey")));
        var connection = context.getConnection();
        beyondTheWall(connection, table, "no force");
        var closed = rows(connection, table, column, row -> closing.of(atRest, row));
        try (var update = connection.prepareStatement(
                "update %s set %s = ?::%s where tenant_id = ? and id = ?".formatted(table, column, type))) {
            for (var row : closed) {
                update.setString(1, row.kept());
                update.setInt(2, row.tenant());
                update.setObject(3, row.id());
                update.addBatch();
            }
            update.executeBatch();
        }
        beyondTheWall(connection, table, "force");
    }

    /** As they are to be kept, those alone that are kept otherwise. */
    private static List<Row> rows(Connection connection, String table, String column, Function<Row, String> closing)
            throws SQLException {
        var rows = new ArrayList<Row>();
        try (var select = connection.createStatement();
                var found = select.executeQuery(
                        "select tenant_id, id, %2$s::text from %1$s where %2$s is not null".formatted(table, column))) {
            while (found.next()) {
                var row = new Row(found.getInt(1), found.getObject(2, UUID.class), found.getString(3));
                var closed = closing.apply(row);
                if (!closed.equals(row.kept())) {
                    rows.add(new Row(row.tenant(), row.id(), closed));
                }
            }
        }
        return rows;
    }

    /** The owner of the tables is behind it, too. */
    protected static void beyondTheWall(Connection connection, String table, String force) throws SQLException {
        try (var alter = connection.createStatement()) {
            alter.execute("alter table %s %s row level security".formatted(table, force));
        }
    }
}
