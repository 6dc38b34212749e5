package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.Tenant.Status;
import cn.qualityaward.tenancy.problem.Refusal;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    Registry(JdbcClient db) {
        this.db = db;
    }

    /** A number no other tenant will ever have. */
    int nextId() {
        return db.sql("select nextval(pg_get_serial_sequence('registry.tenant', 'id'))")
                .query(Integer.class)
                .single();
    }

    List<Tenant> all() {
        return db.sql("select * from registry.tenant order by id")
                .query((row, number) -> tenant(row))
                .list();
    }

    Optional<Tenant> find(String code) {
        return db.sql("select * from registry.tenant where code = :code")
                .param("code", code)
                .query((row, number) -> tenant(row))
                .optional();
    }

    public Optional<Tenant> byId(int id) {
        return db.sql("select * from registry.tenant where id = :id")
                .param("id", id)
                .query((row, number) -> tenant(row))
                .optional();
    }

    void add(Tenant tenant, @Nullable String parent) {
        try {
            db.sql("""
                            insert into registry.tenant (id, code, name, mongolian_name, status, award, parent)
                            overriding system value
                            values (:id, :code, :name, :mongolianName, :status, :award, :parent)""")
                    .param("id", tenant.id())
                    .param("code", tenant.code())
                    .param("name", tenant.name())
                    .param("mongolianName", tenant.mongolianName())
                    .param("status", tenant.status().name())
                    .param("award", tenant.award().toString())
                    .param("parent", parent)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Refusal.conflict("code-taken").with("code", tenant.code()).field("code");
        }
    }

    void mark(int id, Status status) {
        db.sql("update registry.tenant set status = :status where id = :id")
                .param("status", status.name())
                .param("id", id)
                .update();
    }

    private static Tenant tenant(ResultSet row) throws SQLException {
        return new Tenant(
                row.getInt("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("mongolian_name"),
                Status.valueOf(row.getString("status")),
                URI.create(row.getString("award")));
    }
}
