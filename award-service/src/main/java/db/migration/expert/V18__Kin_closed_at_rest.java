package db.migration.expert;

import cn.qualityaward.award.secrecy.ClosingMigration;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;

/** Where next of kin of experts work, kept under the name by which it is closed. */
public class V18__Kin_closed_at_rest extends ClosingMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        beyondTheWall(context.getConnection(), "expert", "no force");
        try (var named = context.getConnection().createStatement()) {
            named.execute("alter table expert alter column kin_work_at set default '{\"kinWorkAt\": []}'");
            named.execute("""
                    update expert set kin_work_at = jsonb_build_object('kinWorkAt', kin_work_at)
                    where jsonb_typeof(kin_work_at) = 'array'""");
        }
        close(context, "expert", "kin_work_at", "jsonb");
        close(context, "panel", "members", "jsonb");
    }
}
