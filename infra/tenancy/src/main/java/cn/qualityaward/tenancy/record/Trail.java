package cn.qualityaward.tenancy.record;

import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.TenantScope;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes every {@link Fact} in the transaction it belongs to; outside one there is nothing to record. The entry carries
 * only a salted commitment to the values; these lie beside it and can be erased without breaking the chain.
 */
class Trail {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final RecordTime time;
    private final JsonMapper json;
    private final Sealing sealing;

    Trail(JdbcClient db, RecordTime time, JsonMapper json, Sealing sealing) {
        this.db = db;
        this.time = time;
        this.json = json;
        this.sealing = sealing;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Fact fact) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        var doer = Doer.of(fact);
        db.sql("""
                        with value as (
                          insert into record_value (tenant_id, entry_id, salt, content)
                          values (current_setting('app.tenant')::int, :id, :salt, :values))
                        insert into record_entry
                          (tenant_id, id, procedure_time, actor, origin, deed, subject, article, paper, commitment)
                        values (current_setting('app.tenant')::int, :id, :time, :actor, :origin, :deed, :subject,
                          :article, :paper, sha256(:salt || convert_to(:values, 'UTF8')))""")
                .param("id", Ids.next())
                .param("salt", salt)
                .param("values", json.writeValueAsString(fact))
                .param("time", time.now().atOffset(ZoneOffset.UTC))
                .param("actor", doer.actor())
                .param("origin", doer.origin())
                .param("deed", fact.deed())
                .param("subject", fact.subject().toString())
                .param("article", fact.article())
                .param("paper", fact.paper())
                .update();
        sealOnceCommitted(TenantScope.required());
    }

    private void sealOnceCommitted(int tenant) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sealing.note(tenant);
            }
        });
    }
}
