package cn.qualityaward.award.secrecy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Closes in the rows of earlier builds what is withheld; all of a table in one transaction, so that it is done or not. */
public abstract class ClosingMigration extends BaseJavaMigration {

    private record Row(int tenant, UUID id, String json) {}

    /** @param type of the column */
    protected static void close(Context context, String table, String column, String type) throws SQLException {
        var atRest = new AtRest(Objects.requireNonNull(
                context.getConfiguration().getPlaceholders().get("attachmentKey")));
        var connection = context.getConnection();
        beyondTheWall(connection, table, "no force");
        try (var update = connection.prepareStatement(
                "update %s set %s = ?::%s where tenant_id = ? and id = ?".formatted(table, column, type))) {
            for (var row : rows(connection, table, column)) {
                var closed = atRest.closeKept(row.json(), row::tenant);
                if (!closed.equals(row.json())) {
                    update.setString(1, closed);
                    update.setInt(2, row.tenant());
                    update.setObject(3, row.id());
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
        beyondTheWall(connection, table, "force");
    }

    private static List<Row> rows(Connection connection, String table, String column) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var select = connection.createStatement();
                var found = select.executeQuery(
                        "select tenant_id, id, %2$s::text from %1$s where %2$s is not null".formatted(table, column))) {
            while (found.next()) {
                var json = found.getString(3);
                if (Withheld.maybe(json)) {
                    rows.add(new Row(found.getInt(1), found.getObject(2, UUID.class), json));
                }
            }
        }
        return rows;
    }

    /** The owner of the tables is behind it, too. */
    private static void beyondTheWall(Connection connection, String table, String force) throws SQLException {
        try (var alter = connection.createStatement()) {
            alter.execute("alter table %s %s row level security".formatted(table, force));
        }
    }
}
