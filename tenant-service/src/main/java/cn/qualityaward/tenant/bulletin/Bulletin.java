package cn.qualityaward.tenant.bulletin;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.wall.TenantTransactions;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who was told of what stands beside the matters: whoever is missing there is told, each time this is asked, until the
 * telling succeeds. It may be told twice, so hearing it twice must change nothing.
 */
@Component
public class Bulletin {

    private static final Logger log = LoggerFactory.getLogger(Bulletin.class);

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final TenantDirectory directory;

    Bulletin(JdbcClient db, PlatformTransactionManager transactions, TenantDirectory directory) {
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setName(TenantTransactions.JOBS + "bulletin");
        this.directory = directory;
    }

    /** @param matter its one name, e.g. {@code calendar/2027/2} */
    public void tell(String matter, Consumer<Tenant> telling) {
        untold(matter).forEach(id -> directory.byId(id).ifPresent(tenant -> tell(matter, tenant, telling)));
    }

    /** How many regions have heard. */
    public int told(String matter) {
        return db.sql("select count(*) from registry.told where matter = ?")
                .param(matter)
                .query(Integer.class)
                .single();
    }

    private List<Integer> untold(String matter) {
        return db.sql("""
                        select t.id from registry.tenant t
                        where not exists (
                          select from registry.told d where d.tenant_id = t.id and d.matter = ?)
                        order by t.id""").param(matter).query((row, number) -> row.getInt(1)).list();
    }

    private void tell(String matter, Tenant tenant, Consumer<Tenant> telling) {
        try {
            telling.accept(tenant);
            transaction.executeWithoutResult(
                    tx -> db.sql("insert into registry.told (tenant_id, matter) values (?, ?) on conflict do nothing")
                            .params(tenant.id(), matter)
                            .update());
        } catch (RuntimeException notNow) {
            log.warn("{} will be told later of {}: {}", tenant.code(), matter, notNow.getMessage());
        }
    }
}
