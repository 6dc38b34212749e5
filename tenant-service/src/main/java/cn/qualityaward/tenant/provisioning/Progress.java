package cn.qualityaward.tenant.provisioning;

import cn.qualityaward.tenant.directory.Attempts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far each tenant has come in Keycloak, for the operator to see. */
@Component
class Progress {

    enum State {
        PENDING,
        DONE,
        STUCK
    }

    @Schema(name = "Provisioning")
    record View(
            String code,
            State state,
            int attempts,
            @Nullable String reason,
            Instant changedAt) {}

    private final JdbcClient db;
    private final Attempts attempts;

    Progress(JdbcClient db) {
        this.db = db;
        this.attempts = new Attempts(db, "registry.provisioning", State.PENDING.name());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void pending(int tenant) {
        db.sql("""
                        insert into registry.provisioning (tenant_id, state, attempts) values (:tenant, 'PENDING', 0)
                        on conflict (tenant_id) do update
                          set state = 'PENDING', attempts = 0, reason = null, changed_at = clock_timestamp()""").param("tenant", tenant).update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void trying(int tenant) {
        attempts.trying(tenant);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void done(int tenant) {
        attempts.done(tenant);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(int tenant, String reason) {
        attempts.failed(tenant, reason);
    }

    /** Read outside any tenant's scope: it is the operator's. */
    List<View> all() {
        return db.sql("""
                        select code, state, attempts, reason, changed_at
                        from registry.provisioning join registry.tenant on id = tenant_id order by id""")
                .query((row, number) -> new View(
                        row.getString("code"),
                        State.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        row.getString("reason"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
