package cn.qualityaward.award;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

    /** Past the service, in this region alone: what stands is no more what the record was told. */
    protected final void pastUs(String sql) {
        try (var owner = owner()) {
            owner.createStatement().execute("set app.tenant = " + tenant);
            owner.createStatement()
                    .execute(sql + (sql.contains(" where ") ? " and" : " where") + " tenant_id = " + tenant);
            owner.commit();
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Handed in, checked and recommended by one of its county. */
    protected final UUID recommended(UUID round, Procedure procedure, String name, Decider by) {
        var application = TestApplications.submitted(applications, round, procedure, name);
        application.check(by, clock.now());
        applications.saveAndFlush(application);
        progress.decide(application.id(), StageKind.RECOMMENDATION, Verdict.PASSED, by);
        return application.id();
    }

    protected static Caller seated(String account, String kind, String role) {
        return new Caller(account, "示例" + account, Set.of(new Seat(kind, "main", role)));
    }

    protected static void refused(String slug, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOf(Refusal.class).hasMessage(slug);
    }
}
