package cn.qualityaward.tenancy.holdings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables behind the wall, as the catalog names them: one that comes later is among them by itself. */
class Tables {

    private record Row(String table, List<String> key, Table.Column column) {}

    private final JdbcClient db;

    Tables(JdbcClient db) {
        this.db = db;
    }

    List<Table> all() {
        var tables = new LinkedHashMap<String, Table>();
        for (var row : rows()) {
            tables.computeIfAbsent(row.table(), name -> new Table(name, row.key(), new ArrayList<>()))
                    .columns()
                    .add(row.column());
        }
        return List.copyOf(tables.values());
    }

    private List<Row> rows() {
        return db.sql("""
                        select t.relname, c.attname, format_type(c.atttypid, c.atttypmod), c.attnotnull,
                          (select array_agg(k.attname::text order by array_position(i.indkey::int2[], k.attnum))
                           from pg_index i join pg_attribute k on k.attrelid = t.oid and k.attnum = any (i.indkey)
                           where i.indrelid = t.oid and i.indisprimary)
                        from pg_class t join pg_attribute c on c.attrelid = t.oid and c.attnum > 0 and not c.attisdropped
                        where t.relnamespace = current_schema()::regnamespace and t.relkind = 'r' and t.relrowsecurity
                        order by t.relname, c.attnum""")
                .query((row, n) -> new Row(
                        row.getString(1),
                        List.of((String[]) row.getArray(5).getArray()),
                        new Table.Column(row.getString(2), row.getString(3), row.getBoolean(4))))
                .list();
    }
}
