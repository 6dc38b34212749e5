package db.migration.publicnotice;

import cn.qualityaward.award.secrecy.ClosingMigration;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;

/** Who objected. */
public class V6__Objector_closed extends ClosingMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        closeWhole(context, "objection", "name");
        closeWhole(context, "objection", "contact");
    }
}
