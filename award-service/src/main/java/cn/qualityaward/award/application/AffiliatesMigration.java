package cn.qualityaward.award.application;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.secrecy.AtRest;
import cn.qualityaward.award.secrecy.ClosingMigration;
import cn.qualityaward.tenancy.TenantScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Finds the 关联单位 of dossiers that earlier builds sealed: what they say by now was there from the first. */
public abstract class AffiliatesMigration extends ClosingMigration {

    private record Sealed(int tenant, UUID id, ApplicantKind track, String form) {

        private @Nullable String affiliates(AtRest atRest) {
            return TenantScope.call(tenant, () -> {
                var stated = JsonMapper.shared().readValue(atRest.open(form), ApplicationForm.class);
                return new ClosedAffiliates(atRest)
                        .convertToDatabaseColumn(Affiliate.of(stated, track).toList());
            });
        }
    }

    private static final String TABLE = "application";

    protected static void affiliate(Context context) throws SQLException {
        var atRest = new AtRest(Objects.requireNonNull(
                context.getConfiguration().getPlaceholders().get("attachmentKey")));
        var connection = context.getConnection();
        beyondTheWall(connection, TABLE, "no force");
        try (var update =
                connection.prepareStatement("update application set affiliates = ? where tenant_id = ? and id = ?")) {
            for (var sealed : sealed(connection)) {
                update.setString(1, sealed.affiliates(atRest));
                update.setInt(2, sealed.tenant());
                update.setObject(3, sealed.id());
                update.addBatch();
            }
            update.executeBatch();
        }
        beyondTheWall(connection, TABLE, "force");
    }

    private static List<Sealed> sealed(Connection connection) throws SQLException {
        var rows = new ArrayList<Sealed>();
        try (var select = connection.createStatement();
                var found = select.executeQuery("""
                        select tenant_id, id, track, form::text from application
                        where sha256 is not null and affiliates is null""")) {
            while (found.next()) {
                rows.add(new Sealed(
                        found.getInt(1),
                        found.getObject(2, UUID.class),
                        ApplicantKind.valueOf(found.getString(3)),
                        found.getString(4)));
            }
        }
        return rows;
    }
}
