package db.migration.application;

import cn.qualityaward.award.secrecy.ClosingMigration;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;

/** What applicants wrote and handed in. */
public class V9__Closed_at_rest extends ClosingMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        close(context, "application", "form", "jsonb");
        close(context, "application", "draft", "jsonb");
        close(context, "sealed_dossier", "text", "text");
    }
}
