package db.migration.application;

import cn.qualityaward.award.application.AffiliatesMigration;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.Context;

/** Whom dossiers name that were handed in before this was kept. */
public class V18__Affiliates_of_who_applied extends AffiliatesMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        affiliate(context);
    }
}
