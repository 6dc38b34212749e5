package cn.qualityaward.tenancy.wall;

import cn.qualityaward.tenancy.TenantScope;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Every transaction belongs to one tenant: {@code app.tenant} is set for it alone, and row-level security reads it.
 * Only the libraries' own transactions on schema {@code jobs} go without.
 */
public class TenantTransactions implements TransactionExecutionListener {

    /** Names of transactions that libraries begin for their tables in schema {@code jobs} start so. */
    public static final String JOBS = "jobs:";

    private final DataSource data;

    TenantTransactions(DataSource data) {
        this.data = data;
    }

    /** Refused here and not in {@link #afterBegin}: an exception from there would leave the connection bound. */
    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (!transaction.getTransactionName().startsWith(JOBS)) {
            TenantScope.required();
        }
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        var tenant = TenantScope.current();
        if (failure != null || tenant.isEmpty() || !transaction.isNewTransaction()) {
            return;
        }
        var connection = DataSourceUtils.getConnection(data);
        try (var statement = connection.createStatement()) {
            statement.execute("set local app.tenant = '" + tenant.get() + "'");
        } catch (SQLException refused) {
            transaction.setRollbackOnly(); // without the setting the policy refuses whatever comes next
        } finally {
            DataSourceUtils.releaseConnection(connection, data);
        }
    }
}
