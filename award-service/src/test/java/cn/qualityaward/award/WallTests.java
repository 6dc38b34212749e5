package cn.qualityaward.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.tenancy.TenantScope;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** The second wall, tried from inside: what a forgotten filter would meet. */
@SpringBootTest
@ContextConfiguration(initializers = RealServers.class)
class WallTests {

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aNativeQueryWithoutAFilterReturnsNoForeignRow() {
        store(1);
        store(1);
        store(2);
        assertThat(count(1)).isEqualTo(2);
        assertThat(count(2)).isEqualTo(1);
        assertThat(count(3)).isZero();
    }

    @Test
    void aForeignRowCannotBeWritten() {
        assertThatThrownBy(() -> TenantScope.run(1, () -> transaction.executeWithoutResult(tx -> insert(2))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void withoutATenantNothingBegins() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(tx -> {})).isInstanceOf(TenantScope.NoTenant.class);
        assertThatThrownBy(() -> db.sql("insert into award.program values (1)").update())
                .hasStackTraceContaining("ERROR");
    }

    @Test
    void oneScopeCannotBeOpenedInsideAnother() {
        assertThatThrownBy(() -> TenantScope.run(1, () -> TenantScope.run(2, () -> {})))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Every table but the libraries' is walled: owner included, no exception by name. */
    @Test
    void everyTableOutsideTheJobsIsBehindTheWall() {
        List<String> open = TenantScope.call(
                1,
                () -> transaction.execute(tx -> db.sql("""
                                select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where n.nspname = 'award' and c.relkind = 'r' and not starts_with(c.relname, 'flyway')
                                  and not (c.relrowsecurity and c.relforcerowsecurity)""").query(String.class).list()));
        assertThat(open).isEmpty();
    }

    @Test
    void theRecordCannotBeChanged() {
        assertThatThrownBy(() -> TenantScope.run(
                        1,
                        () -> transaction.executeWithoutResult(tx -> db.sql("update award.record_entry set deed = 'x'")
                                .update())))
                .hasStackTraceContaining("permission denied");
    }

    private void store(int tenant) {
        TenantScope.run(tenant, () -> transaction.executeWithoutResult(tx -> insert(tenant)));
    }

    private void insert(int tenant) {
        db.sql("insert into award.publication (tenant_id, kind, key, version) values (?, 'HONOUR', ?, 1)")
                .params(tenant, UUID.randomUUID())
                .update();
    }

    private long count(int tenant) {
        return TenantScope.call(
                tenant,
                () -> transaction.execute(tx -> db.sql("select count(*) from award.publication")
                        .query(Long.class)
                        .single()));
    }
}
