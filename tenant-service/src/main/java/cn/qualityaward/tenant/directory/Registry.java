package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.Tenant.Look;
import cn.qualityaward.tenancy.Tenant.Status;
import cn.qualityaward.tenancy.problem.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The operator's list of tenants: read outside any tenant's scope, written within the scope of the one it concerns. */
@Component
public class Registry {

    private final JdbcClient db;
    private final Pools pools;

    Registry(JdbcClient db, Pools pools) {
        this.db = db;
        this.pools = pools;
    }

    /** A number no other tenant will ever have. */
    int nextId() {
        return db.sql("select nextval(pg_get_serial_sequence('registry.tenant', 'id'))")
                .query(Integer.class)
                .single();
    }

    /** All that are there; of an erased one only its line in the list is left. */
    List<Tenant> all() {
        return db.sql("select * from registry.tenant where erased_at is null order by id")
                .query((row, number) -> tenant(row))
                .list();
    }

    public Optional<Tenant> find(String code) {
        return db.sql("select * from registry.tenant where code = :code")
                .param("code", code)
                .query((row, number) -> tenant(row))
                .optional();
    }

    /** One that something can still be done for. */
    public Tenant required(String code) {
        var tenant =
                find(code).orElseThrow(() -> Refusal.unknown("tenant-unknown").with("tenant", code));
        if (db.sql("select erasing_since is not null from registry.tenant where id = :id")
                .param("id", tenant.id())
                .query(Boolean.class)
                .single()) {
            throw Refusal.conflict("tenant-erased").with("tenant", code);
        }
        return tenant;
    }

    /** Nobody else changes this tenant's line until the transaction ends. */
    void lock(int id) {
        db.sql("select 1 from registry.tenant where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    public Optional<Tenant> byId(int id) {
        return db.sql("select * from registry.tenant where id = :id")
                .param("id", id)
                .query((row, number) -> tenant(row))
                .optional();
    }

    Tier tierOf(String code) {
        return db.sql("select tier from registry.tenant where code = :code")
                .param("code", code)
                .query((row, number) -> Tier.valueOf(row.getString("tier")))
                .optional()
                .orElseThrow(() -> Refusal.unknown("tenant-unknown").with("tenant", code));
    }

    /** What the operator sees of every tenant. */
    List<TenantView> views() {
        return db.sql("select * from registry.tenant order by id")
                .query((row, number) -> new TenantView(
                        row.getInt("id"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("mongolian_name"),
                        Status.valueOf(row.getString("status")),
                        row.getString("pool"),
                        pools.address(row.getString("pool")),
                        row.getObject("request_limit", Integer.class),
                        row.getString("host"),
                        row.getString("parent"),
                        Tier.valueOf(row.getString("tier")),
                        row.getObject("founded_at", OffsetDateTime.class).toInstant(),
                        row.getString("closing_reason"),
                        row.getObject("keep_until", LocalDate.class),
                        row.getString("closed_by"),
                        instant(row, "erasing_since"),
                        instant(row, "erased_at")))
                .list();
    }

    /** What of a tenant's branding everybody may see, within the scope of that tenant. */
    public Tenant present(int id, @Nullable String mongolianName, Look look) {
        db.sql("""
                        update registry.tenant set mongolian_name = :name, mongolian_award_name = :awardName,
                          main_colour = :main, accent_colour = :accent
                        where id = :id""")
                .param("name", mongolianName)
                .param("awardName", look.mongolianAwardName())
                .param("main", look.main())
                .param("accent", look.accent())
                .param("id", id)
                .update();
        return byId(id).orElseThrow();
    }

    void host(int id, @Nullable String host) {
        try {
            db.sql("update registry.tenant set host = :host where id = :id")
                    .param("host", host)
                    .param("id", id)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Refusal.conflict("host-taken").with("host", host).field("host");
        }
    }

    void place(int id, String pool) {
        db.sql("update registry.tenant set pool = :pool where id = :id")
                .param("pool", pool)
                .param("id", id)
                .update();
    }

    void limit(int id, @Nullable Integer limit) {
        db.sql("update registry.tenant set request_limit = :limit where id = :id")
                .param("limit", limit, Types.INTEGER)
                .param("id", id)
                .update();
    }

    void add(Tenant tenant, @Nullable String parent, Tier tier) {
        try {
            db.sql("""
                            insert into registry.tenant (id, code, name, status, parent, tier)
                            overriding system value
                            values (:id, :code, :name, :status, :parent, :tier)""")
                    .param("id", tenant.id())
                    .param("code", tenant.code())
                    .param("name", tenant.name())
                    .param("status", tenant.status().name())
                    .param("parent", parent)
                    .param("tier", tier.name())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Refusal.conflict("code-taken").with("code", tenant.code()).field("code");
        }
    }

    /** @return whether it still was what it is thought to have been */
    boolean mark(int id, Status before, Status status) {
        return db.sql("""
                        update registry.tenant
                        set status = :status, closing_reason = null, keep_until = null, closed_by = null
                        where id = :id and status = :before""")
                        .param("status", status.name())
                        .param("before", before.name())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private Tenant tenant(ResultSet row) throws SQLException {
        return new Tenant(
                row.getInt("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("mongolian_name"),
                Status.valueOf(row.getString("status")),
                pools.address(row.getString("pool")),
                row.getObject("request_limit", Integer.class),
                row.getString("host"),
                look(row));
    }

    private static @Nullable Look look(ResultSet row) throws SQLException {
        var main = row.getString("main_colour");
        return main == null
                ? null
                : new Look(main, row.getString("accent_colour"), row.getString("mongolian_award_name"));
    }
}
