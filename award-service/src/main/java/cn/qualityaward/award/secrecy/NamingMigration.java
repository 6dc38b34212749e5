package cn.qualityaward.award.secrecy;

import cn.qualityaward.award.secrecy.ClosingMigration.Row;
import cn.qualityaward.tenancy.TenantScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import tools.jackson.databind.json.JsonMapper;

/** Finds whom dossiers that earlier builds sealed name by a number, as sealing finds it from now on. */
public abstract class NamingMigration extends BaseJavaMigration {

    private static final String TABLE = "application";

    protected static void name(Context context) throws SQLException {
        var atRest = new AtRest(Objects.requireNonNull(
                context.getConfiguration().getPlaceholders().get("attachmentKey")));
        var connection = context.getConnection();
        ClosingMigration.beyondTheWall(connection, TABLE, "no force");
        try (var update =
                connection.prepareStatement("update application set numbers = ? where tenant_id = ? and id = ?")) {
            for (var row : sealed(connection)) {
                var named = named(atRest, row);
                if (!named.isEmpty()) {
                    update.setArray(1, connection.createArrayOf("varchar", named.toArray()));
                    update.setInt(2, row.tenant());
                    update.setObject(3, row.id());
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
        ClosingMigration.beyondTheWall(connection, TABLE, "force");
    }

    private static List<String> named(AtRest atRest, Row row) {
        return TenantScope.call(
                row.tenant(),
                () -> new NumberPrints(atRest).named(JsonMapper.shared().readTree(atRest.open(row.kept()))));
    }

    private static List<Row> sealed(Connection connection) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var select = connection.createStatement();
                var found = select.executeQuery(
                        "select tenant_id, id, form::text from application where sha256 is not null")) {
            while (found.next()) {
                rows.add(new Row(found.getInt(1), found.getObject(2, UUID.class), found.getString(3)));
            }
        }
        return rows;
    }
}
