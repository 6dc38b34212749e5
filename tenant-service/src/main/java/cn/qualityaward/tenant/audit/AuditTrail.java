package cn.qualityaward.tenant.audit;

import cn.qualityaward.tenancy.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/** Writes every {@link Fact} in the transaction it belongs to; outside one there is nothing to record. */
@Component
class AuditTrail {

    private final JdbcClient db;
    private final JsonMapper json;

    AuditTrail(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    void record(Fact fact) {
        db.sql("""
                        insert into audit_entry (tenant_id, id, actor, origin, deed, subject, article, content)
                        values (current_setting('app.tenant')::int, :id, :actor, :origin, :deed, :subject, :article,
                          :content)""")
                .param("id", Ids.next())
                .param("actor", actor())
                .param("origin", origin())
                .param("deed", fact.deed())
                .param("subject", fact.subject())
                .param("article", fact.article())
                .param("content", json.writeValueAsString(fact))
                .update();
    }

    /** The account, or the platform itself where nobody asked. */
    private static String actor() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who == null ? "platform" : who.getName();
    }

    private static @Nullable String origin() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
