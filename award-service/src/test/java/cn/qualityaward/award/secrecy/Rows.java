package cn.qualityaward.award.secrecy;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever the region whose scope is open keeps, its record and what is yet to be sent included, as it lies there. */
public final class Rows {

    private final JdbcClient db;

    public Rows(JdbcClient db) {
        this.db = db;
    }

    /** The tables in which any row says it. */
    public List<String> saying(String text) {
        return tables().stream()
                .filter(table -> db.sql(
                                "select exists (select from %s r where position(? in r::text) > 0)".formatted(table))
                        .param(text)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private List<String> tables() {
        return db.sql("""
                        select format('%I.%I', n.nspname, c.relname)
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and n.nspname in ('award', 'jobs')
                          and has_table_privilege(c.oid, 'select')""").query(String.class).list();
    }
}
