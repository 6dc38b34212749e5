package cn.qualityaward.award.audit;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.Ids;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes every {@link Fact} in the transaction it belongs to. The row carries only a salted commitment to the values;
 * the values themselves lie beside it and can be erased without breaking the chain.
 */
@Component
class AuditTrail {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final ProcedureClock clock;
    private final JsonMapper json;

    AuditTrail(JdbcClient db, ProcedureClock clock, JsonMapper json) {
        this.db = db;
        this.clock = clock;
        this.json = json;
    }

    @EventListener
    void record(Fact fact) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        var values = json.writeValueAsString(fact);
        var id = Ids.next();
        db.sql("""
                        with value as (
                          insert into audit_value (tenant_id, entry_id, salt, content)
                          values (current_setting('app.tenant')::int, :id, :salt, :values))
                        insert into audit_entry
                          (tenant_id, id, procedure_time, actor, origin, deed, subject, article, paper, commitment)
                        values (current_setting('app.tenant')::int, :id, :time, :actor, :origin, :deed, :subject,
                          :article, :paper, sha256(:salt || convert_to(:values, 'UTF8')))""")
                .param("id", id)
                .param("salt", salt)
                .param("values", values)
                .param("time", clock.now().atOffset(ZoneOffset.UTC))
                .param("actor", actor())
                .param("origin", origin())
                .param("deed", fact.deed())
                .param("subject", fact.subject())
                .param("article", fact.article())
                .param("paper", fact.paper())
                .update();
    }

    /** The account, or the procedure itself where a deadline passed. */
    private static String actor() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who == null ? "procedure" : who.getName();
    }

    private static @Nullable String origin() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
