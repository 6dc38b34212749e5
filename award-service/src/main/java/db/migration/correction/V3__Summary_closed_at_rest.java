package db.migration.correction;

import cn.qualityaward.award.secrecy.ClosingMigration;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;

/** Self-assessments that were corrected: whether they are a secret stands elsewhere. */
public class V3__Summary_closed_at_rest extends ClosingMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        close(context, "correction", "original", "jsonb");
        close(context, "correction", "corrected", "jsonb");
    }
}
