package cn.qualityaward.tenant.export;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of the tenant whose scope is open, in every table behind the wall: the catalog names the tables, so none can
 * be forgotten, and row-level security picks the rows.
 */
@Component
class OwnRows {

    private final JdbcClient db;

    OwnRows(JdbcClient db) {
        this.db = db;
    }

    List<String> tables() {
        return db.sql("""
                        select relname from pg_class
                        where relnamespace = current_schema()::regnamespace and relkind = 'r' and relrowsecurity
                        order by relname""").query((row, number) -> row.getString(1)).list();
    }

    /** Each row as one line of JSON. */
    long forEach(String table, Consumer<String> line) {
        try (var rows = db
                .sql("select row_to_json(t)::text from " + quoted(table) + " t")
                .query((row, number) -> row.getString(1))
                .stream()) {
            return rows.peek(line).count();
        }
    }

    long count(String table) {
        return db.sql("select count(*) from " + quoted(table)).query(Long.class).single();
    }

    long bytes() {
        return tables().stream()
                .mapToLong(table -> db.sql("select coalesce(sum(pg_column_size(t.*)), 0) from " + quoted(table) + " t")
                        .query(Long.class)
                        .single())
                .sum();
    }

    /** From the catalog, never from a request; quoted all the same. */
    private static String quoted(String table) {
        return '"' + table.replace("\"", "\"\"") + '"';
    }
}
