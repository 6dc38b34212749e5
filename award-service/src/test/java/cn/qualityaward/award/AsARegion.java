package cn.qualityaward.award;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.TenantScope;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole service on real servers, each test as a region of its own. */
@SpringBootTest
@ContextConfiguration(initializers = RealServers.class)
public abstract class AsARegion {

    private static final AtomicInteger REGIONS = new AtomicInteger(1_000);

    protected final int tenant = another();

    @Autowired
    protected Applications applications;

    @Autowired
    protected Progress progress;

    @Autowired
    protected Rounds rounds;

    @Autowired
    protected ProcedureClock clock;

    @Autowired
    protected JdbcClient db;

    @Autowired
    protected Environment environment;

    @Autowired
    private TransactionTemplate transaction;

    /** A region nobody else has. */
    protected static int another() {
        return REGIONS.incrementAndGet();
    }

    protected final <T> T in(Supplier<T> work) {
        return in(tenant, work);
    }

    protected final <T> T in(int other, Supplier<T> work) {
        return TenantScope.call(other, () -> transaction.execute(status -> work.get()));
    }

    protected final void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    /** As whoever may do everything in the database, without a scope. Not committed by itself. */
    protected final Connection owner() throws SQLException {
        var owner = DriverManager.getConnection(environment.getRequiredProperty("spring.datasource.url"), "own", "own");
        owner.setSchema("award");
        owner.setAutoCommit(false);
        return owner;
    }
}
