package db.migration.application;

import cn.qualityaward.award.secrecy.ClosingMigration;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;

/** The passages that applicants declared a secret, which earlier builds left readable. */
public class V13__Passages_closed_at_rest extends ClosingMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        close(context, "application", "form", "jsonb");
        close(context, "application", "draft", "jsonb");
        close(context, "sealed_dossier", "text", "text");
    }
}
