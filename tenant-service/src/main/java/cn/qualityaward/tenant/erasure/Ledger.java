package cn.qualityaward.tenant.erasure;

import cn.qualityaward.tenancy.holdings.Holdings;
import cn.qualityaward.tenancy.record.Chain;
import cn.qualityaward.tenant.directory.Attempts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The operator's account of what was erased: numbers, and the heads of the records, never what they were about. */
@Component
class Ledger {

    enum State {
        RUNNING,
        STUCK,
        DONE
    }

    /**
     * @param counted rows of each table, files and their bytes, per service, before anything was erased
     * @param heads where the record of each service ended
     */
    @Schema(name = "Erasure")
    record View(
            String code,
            State state,
            int attempts,
            @Nullable String reason,
            Instant begunAt,
            Instant changedAt,
            Map<String, Holdings.Size> counted,
            Map<String, Chain.Tip> heads) {}

    private final JdbcClient db;
    private final JsonMapper json;
    private final Attempts attempts;

    Ledger(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
        this.attempts = new Attempts(db, "registry.erasure", State.RUNNING.name());
    }

    /** @return whether this is the first time */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean begin(int tenant) {
        var first = db.sql("""
                        insert into registry.erasure (tenant_id, state) values (:tenant, 'RUNNING')
                        on conflict do nothing""").param("tenant", tenant).update() == 1;
        attempts.trying(tenant);
        return first;
    }

    @Transactional(readOnly = true)
    public boolean counted(int tenant) {
        return db.sql("select counted is not null from registry.erasure where tenant_id = :tenant")
                .param("tenant", tenant)
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void count(int tenant, Map<String, Holdings.Size> sizes) {
        db.sql("""
                        update registry.erasure set counted = cast(:sizes as jsonb)
                        where tenant_id = :tenant and counted is null""")
                .param("tenant", tenant)
                .param("sizes", json.writeValueAsString(sizes))
                .update();
    }

    @Transactional
    public void head(int tenant, String service, Chain.Tip tip) {
        db.sql("""
                        update registry.erasure
                        set heads = heads || jsonb_build_object(:service::text, cast(:tip as jsonb))
                        where tenant_id = :tenant""")
                .param("tenant", tenant)
                .param("service", service)
                .param("tip", json.writeValueAsString(tip))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
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
                        select e.*, t.code from registry.erasure e join registry.tenant t on t.id = e.tenant_id
                        order by e.begun_at""")
                .query((row, number) -> new View(
                        row.getString("code"),
                        State.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        row.getString("reason"),
                        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("counted") == null
                                ? Map.of()
                                : json.readValue(row.getString("counted"), new TypeReference<>() {}),
                        json.readValue(row.getString("heads"), new TypeReference<>() {})))
                .list();
    }
}
