package db.migration.application;

import cn.qualityaward.award.secrecy.NamingMigration;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;

/** Whom dossiers name that were handed in before this was asked. */
public class V15__Numbers_of_who_is_named extends NamingMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        name(context);
    }
}
