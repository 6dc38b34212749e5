package db.migration.correction;

import cn.qualityaward.award.secrecy.ClosingMigration;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;

/** What was corrected of it. */
public class V2__Closed_at_rest extends ClosingMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        close(context, "correction", "original", "jsonb");
        close(context, "correction", "corrected", "jsonb");
    }
}
