package cn.qualityaward.tenancy.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Joins the business transaction where there is one, else commits by itself. With the pool's auto-commit off, the timer
 * library would otherwise silently lose what it writes outside a transaction.
 */
class JobsDataSource extends TransactionAwareDataSourceProxy {

    JobsDataSource(DataSource data) {
        super(data);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var data = obtainTargetDataSource();
        if (TransactionSynchronizationManager.hasResource(data)) {
            return super.getConnection();
        }
        var connection = data.getConnection();
        connection.setAutoCommit(true);
        return connection;
    }
}
