package cn.qualityaward.tenant.calendar;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.access.InternalClients;
import cn.qualityaward.tenancy.wall.TenantTransactions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has every region's deadlines counted anew after a notice came out. Who was told stands beside the notices: whoever is
 * missing there is told, again and again, until it answers; counting twice changes nothing.
 */
@Component
class Recount {

    private static final Logger log = LoggerFactory.getLogger(Recount.class);

    private record Untold(int tenant, int year, int edition) {}

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final TenantDirectory directory;
    private final InternalClients clients;

    Recount(
            JdbcClient db,
            PlatformTransactionManager transactions,
            TenantDirectory directory,
            InternalClients clients) {
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setName(TenantTransactions.JOBS + "recount");
        this.directory = directory;
        this.clients = clients;
    }

    /** At once, beside the request that asked for it. */
    void soon() {
        Thread.ofVirtual().name("recount").start(this::tellAll);
    }

    @Scheduled(fixedDelay = 15_000, initialDelay = 15_000)
    void tellAll() {
        untold().forEach(this::tell);
    }

    private List<Untold> untold() {
        return db.sql("""
                        select t.id, n.year, n.edition from registry.tenant t cross join registry.calendar_in_force n
                        where (n.edition > 1 or n.imported_by <> 'shipped') and not exists (
                          select from registry.calendar_told d
                          where d.tenant_id = t.id and d.year = n.year and d.edition = n.edition)
                        order by t.id, n.year""")
                .query((row, number) -> new Untold(row.getInt(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    private void tell(Untold untold) {
        Optional<Tenant> tenant = directory.byId(untold.tenant());
        if (tenant.isEmpty()) {
            return;
        }
        try {
            clients.to(tenant.get().award().toString())
                    .post()
                    .uri("/internal/{tenant}/calendar-changes", tenant.get().code())
                    .body(Map.of("year", untold.year()))
                    .retrieve()
                    .toBodilessEntity();
            transaction.executeWithoutResult(tx -> db.sql("""
                            insert into registry.calendar_told (tenant_id, year, edition) values (?, ?, ?)
                            on conflict do nothing""")
                    .params(untold.tenant(), untold.year(), untold.edition())
                    .update());
        } catch (RuntimeException notNow) {
            log.warn(
                    "{} will be told later to count by the notice of {}: {}",
                    tenant.get().code(),
                    untold.year(),
                    notNow.getMessage());
        }
    }
}
