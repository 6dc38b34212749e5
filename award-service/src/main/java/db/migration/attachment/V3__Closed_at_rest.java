package db.migration.attachment;

import cn.qualityaward.award.secrecy.ClosingMigration;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;

/** What the files of secrets are called. */
public class V3__Closed_at_rest extends ClosingMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        close(context, "attachment", "called", "jsonb");
    }
}
