package cn.qualityaward.tenancy.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AwardService;
import cn.qualityaward.award.RealServers;
import cn.qualityaward.embedded.Servers;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.record.Verification.Breach;
import cn.qualityaward.tenancy.record.Verification.Broken;
import cn.qualityaward.tenancy.record.Verification.Published;
import cn.qualityaward.tenancy.record.Verification.Report;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** 审计记录 on a real database, with somebody who may do everything there. */
@SpringBootTest(classes = AwardService.class)
@ContextConfiguration(initializers = RealServers.class)
class RecordTests {

    private static final AtomicInteger TENANTS = new AtomicInteger(9000);

    record Deed(UUID subject, String opinion, boolean anonymous) implements Fact {
        @Override
        public String article() {
            return "第十三条";
        }
    }

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Chain chain;

    @Autowired
    private Verification verification;

    @Autowired
    private Entries entries;

    @Autowired
    private TenantDirectory directory;

    @Autowired
    private Clock clock;

    private int tenant;

    @BeforeEach
    void anotherTenant() {
        tenant = TENANTS.incrementAndGet();
    }

    @Test
    void sealsWhatWasRecordedJustAfterwards() {
        record(5);
        eventually(() -> head().seq() == 5);
        assertThat(head().epoch()).isEqualTo(1);
        assertThat(verify()).isEqualTo(new Report(true, 5, 0, null));
        assertThat(head(tenant + 1000).seq()).isZero();
    }

    @Test
    void recordsNothingOfWhatWasRolledBack() {
        TenantScope.run(
                tenant,
                () -> transaction.executeWithoutResult(tx -> {
                    events.publishEvent(deed());
                    tx.setRollbackOnly();
                }));
        record(1);
        eventually(() -> head().seq() == 1);
        assertThat(inScope(() -> entries.before(null, null, 10))).hasSize(1);
    }

    @Test
    void recordsNothingOutsideATransaction() {
        assertThatThrownBy(() -> TenantScope.run(tenant, () -> events.publishEvent(deed())))
                .isInstanceOf(org.springframework.transaction.IllegalTransactionStateException.class);
    }

    /** Otherwise what commits later would have to stand before what is sealed already. */
    @Test
    void waitsForAnOlderTransactionAndSoundsTheAlarmMeanwhile() throws SQLException {
        var sealing = new Sealing(sealer, directory, clock, Duration.ofMillis(50));
        try (var forgotten = superuser()) {
            forgotten.setAutoCommit(false);
            forgotten.createStatement().execute("select pg_current_xact_id()");
            record(1);
            sealing.note(tenant);
            sealing.start();
            eventually(sealing::isLate);
            assertThat(head().seq()).isZero();
            assertThat(sealing.behind()).isPositive();
            assertThatThrownBy(() -> inScope(chain::close)).hasMessage("record-unsealed");
            forgotten.rollback();
            assertThat(inScope(chain::close).count()).isOne();
            eventually(() -> head().seq() == 1 && !sealing.isLate());
        } finally {
            sealing.stop();
        }
        assertThat(verify().intact()).isTrue();
    }

    @Test
    void chainsEverythingOnceWhileManyWriteAndSeveralSeal() throws InterruptedException {
        var written = new Semaphore(0);
        var ended = new AtomicBoolean();
        try (var writers = Executors.newFixedThreadPool(6);
                var sealers = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++) {
                sealers.submit(() -> {
                    while (!ended.get()) {
                        TenantScope.call(tenant, sealer::seal);
                    }
                });
            }
            for (int i = 0; i < 300; i++) {
                writers.submit(() -> {
                    record(2);
                    written.release(2);
                });
            }
            written.acquire(600);
            ended.set(true);
        }
        eventually(() -> head().seq() == 600);
        assertThat(verify()).isEqualTo(new Report(true, 600, 0, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENTRY_CHANGED | 3 | update award.record_entry set actor = 'somebody else' where tenant_id = %1$d and id = %2$s
            ENTRY_CHANGED | 3 | update award.record_entry set at = at + interval '1 microsecond' where tenant_id = %1$d and id = %2$s
            ENTRY_CHANGED | 3 | update award.record_seal set hash = sha256('') where tenant_id = %1$d and seq = 3
            ENTRY_MISSING | 3 | delete from award.record_entry where tenant_id = %1$d and id = %2$s
            SEAL_MISSING  | 3 | delete from award.record_seal where tenant_id = %1$d and seq = 3
            VALUE_CHANGED | 3 | update award.record_value set content = replace(content, '同意', '不同意') where tenant_id = %1$d and entry_id = %2$s
            TAIL_CUT      | 5 | delete from award.record_seal where tenant_id = %1$d and seq = 5
            TAIL_CUT      | 6 | delete from award.record_head where tenant_id = %1$d
            ENTRY_INSERTED | 6 | insert into award.record_entry select tenant_id, gen_random_uuid(), cluster, xid, at, procedure_time, actor, origin, deed, subject, article, paper, commitment from award.record_entry where tenant_id = %1$d and id = %2$s
            """)
    void findsAndNamesWhatASuperuserChanged(Breach breach, long place, String change) throws SQLException {
        record(5);
        eventually(() -> head().seq() == 5);
        try (var superuser = superuser()) {
            var third = "(select entry_id from award.record_seal where tenant_id = %d and seq = 3)".formatted(tenant);
            assertThat(superuser.createStatement().executeUpdate(change.formatted(tenant, third)))
                    .isEqualTo(1);
        }
        var report = verify();
        assertThat(report.intact()).isFalse();
        assertThat(report.broken()).extracting(Broken::seq, Broken::breach).containsExactly(place, breach);
    }

    /** Whoever cuts the tail and sets the head back as well is found by those who kept a published head. */
    @Test
    void contradictsAPublishedHeadWhenHeadAndTailWereSetBackTogether() throws SQLException {
        record(5);
        eventually(() -> head().seq() == 5);
        var published = new Published(5, HexFormat.of().formatHex(head().hash()));
        assertThat(verify(published).intact()).isTrue();
        assertThat(verify(new Published(3, published.hash())).broken())
                .extracting(Broken::seq, Broken::breach)
                .containsExactly(3L, Breach.PUBLISHED_HEAD_CONTRADICTED);
        try (var superuser = superuser()) {
            for (var change : new String[] {
                "delete from award.record_entry where tenant_id = %1$d and id in (select entry_id from award.record_seal where tenant_id = %1$d and seq > 3)",
                "delete from award.record_seal where tenant_id = %1$d and seq > 3",
                "update award.record_head h set seq = 3, hash = s.hash from award.record_seal s where s.tenant_id = h.tenant_id and s.seq = 3 and h.tenant_id = %1$d"
            }) {
                superuser.createStatement().execute(change.formatted(tenant));
            }
        }
        assertThat(verify().intact()).isTrue();
        assertThat(verify(published).broken())
                .extracting(Broken::seq, Broken::breach)
                .containsExactly(4L, Breach.PUBLISHED_HEAD_CONTRADICTED);
    }

    @Test
    void staysWholeWhenValuesAreErased() {
        record(3);
        eventually(() -> head().seq() == 3);
        TenantScope.run(
                tenant, () -> transaction.executeWithoutResult(tx -> db.sql("""
                        delete from record_value where entry_id = (select entry_id from record_seal where seq = 2)""").update()));
        assertThat(verify()).isEqualTo(new Report(true, 3, 1, null));
    }

    /** Another cluster counts its transactions from the start, and what came along unsealed belongs before its own. */
    @Test
    void goesOnInANewEpochAfterARestoreIntoAnotherCluster() throws SQLException {
        record(3);
        eventually(() -> head().seq() == 3);
        try (var superuser = superuser()) {
            superuser.createStatement().execute("""
                            update award.record_head set cluster = 1, below = '900000000' where tenant_id = %1$d;
                            update award.record_entry set cluster = 1 where tenant_id = %1$d;
                            insert into award.record_entry
                            select tenant_id, gen_random_uuid(), 1, '900000000', at, procedure_time, actor, origin, 'Restored',
                              subject, article, paper, commitment from award.record_entry where tenant_id = %1$d limit 1
                            """.formatted(tenant));
        }
        record(2);
        eventually(() -> head().seq() == 6);
        assertThat(head().epoch()).isEqualTo(2);
        assertThat(verify().intact()).isTrue();
        var fourth = inScope(() -> entries.before(null, null, 10)).stream()
                .filter(row -> row.deed().equals("Restored"))
                .findFirst()
                .orElseThrow();
        assertThat(fourth.seq()).isEqualTo(4);
    }

    @Test
    void keepsNeitherAccountNorAddressOfWhoActsWithoutAName() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("somebody", null));
        try {
            record(new Deed(Ids.next(), "", true), new Deed(Ids.next(), "", false));
        } finally {
            SecurityContextHolder.clearContext();
            RequestContextHolder.resetRequestAttributes();
        }
        var rows = inScope(() -> entries.before(null, null, 10));
        assertThat(rows.get(1))
                .extracting(RecordController.EntryRow::actor, RecordController.EntryRow::origin)
                .containsExactly("anonymous", null);
        assertThat(rows.get(0))
                .extracting(RecordController.EntryRow::actor, RecordController.EntryRow::origin)
                .containsExactly("somebody", "127.0.0.1");
    }

    @Test
    void readsOnFromWhereThePageEnded() {
        var subject = Ids.next();
        record(new Deed(subject, "", false), deed(), new Deed(subject, "", false), deed());
        var first = inScope(() -> entries.before(null, null, 3));
        var second = inScope(() -> entries.before(first.getLast().id(), null, 3));
        assertThat(first).hasSize(3);
        assertThat(second).hasSize(1);
        assertThat(inScope(() -> entries.before(null, subject.toString(), 3))).hasSize(2);
    }

    private void record(int deeds) {
        var facts = new Fact[deeds];
        java.util.Arrays.setAll(facts, i -> deed());
        record(facts);
    }

    private void record(Fact... facts) {
        TenantScope.run(
                tenant,
                () -> transaction.executeWithoutResult(tx -> {
                    for (var fact : facts) {
                        events.publishEvent(fact);
                    }
                }));
    }

    private static Deed deed() {
        return new Deed(Ids.next(), "同意推荐", false);
    }

    private Head head() {
        return head(tenant);
    }

    private Head head(int of) {
        return TenantScope.call(of, entries::head);
    }

    private Report verify() {
        return TenantScope.call(tenant, () -> verification.verify(null));
    }

    private Report verify(Published published) {
        return TenantScope.call(tenant, () -> verification.verify(published));
    }

    private <T> T inScope(ScopedValue.CallableOp<T, RuntimeException> read) {
        return TenantScope.call(tenant, read);
    }

    private Connection superuser() throws SQLException {
        var url = Optional.ofNullable(inScope(() -> transaction.execute(tx ->
                        db.sql("select current_database()").query(String.class).single())))
                .map(Servers.shared()::postgresUrl)
                .orElseThrow();
        return DriverManager.getConnection(
                url, "postgres", Servers.shared().credentials().superuser());
    }

    private static void eventually(BooleanSupplier condition) {
        Awaitility.await().atMost(Duration.ofSeconds(40)).until(condition::getAsBoolean);
    }
}
