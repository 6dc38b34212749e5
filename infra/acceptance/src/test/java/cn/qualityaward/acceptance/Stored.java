package cn.qualityaward.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the services keep, read past every wall as only the databases' owner can. */
record Stored(Map<String, String> databases) {

    static Stored by(WholePlatform whole) {
        return new Stored(Map.of(
                "tenant", whole.installation.tenantDatabase(),
                "award", whole.installation.awardDatabase()));
    }

    /** Every table whose rows say whose they are, but the operator's and the libraries'. */
    Set<String> tables(String service) {
        var tables = new LinkedHashSet<String>();
        ask(service, """
                select c.table_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.column_name = 'tenant_id' and t.table_type = 'BASE TABLE'
                  and c.table_schema not in ('registry', 'jobs') order by 1""", row -> tables.add(row.getString(1)));
        return tables;
    }

    /** Rows of each tenant in each table of a service, as {@code unit of 3}. */
    Map<String, Long> rows(String service) {
        var rows = new TreeMap<String, Long>();
        for (var table : tables(service)) {
            ask(
                    service,
                    "select tenant_id, count(*) from " + service + "." + table + " group by 1",
                    row -> rows.put(table + " of " + row.getInt(1), row.getLong(2)));
        }
        return rows;
    }

    /** What is yet to be sent or is waiting for its time. */
    long jobs(String service, int tenant) {
        var count = new long[1];
        ask(service, """
                select (select count(*) from jobs.outbox_record where context::jsonb ->> 'tenant' = '%1$s')
                  + (select count(*) from jobs.scheduled_tasks
                     where convert_from(task_data, 'UTF8')::jsonb ->> 'tenant' = '%1$s')""".formatted(tenant), row -> count[0] = row.getLong(1));
        return count[0];
    }

    @Nullable
    String one(String service, String question) {
        var answer = new @Nullable String[1];
        ask(service, question, row -> answer[0] = row.getString(1));
        return answer[0];
    }

    /** How the database would answer in a table large enough for an index to pay. */
    String plan(String service, String question) {
        var plan = new StringBuilder();
        try (var own = connect(service)) {
            own.createStatement().execute("set enable_seqscan = off; set enable_bitmapscan = off");
            try (var rows = own.createStatement().executeQuery("explain " + question)) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
        } catch (SQLException failed) {
            throw new AssertionError(question, failed);
        }
        return plan.toString();
    }

    void change(String service, String statement) {
        try (var own = connect(service)) {
            own.createStatement().execute(statement);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private interface Each {
        void row(java.sql.ResultSet row) throws SQLException;
    }

    private void ask(String service, String question, Each each) {
        try (var own = connect(service);
                var rows = own.createStatement().executeQuery(question)) {
            while (rows.next()) {
                each.row(rows);
            }
        } catch (SQLException failed) {
            throw new AssertionError(question, failed);
        }
    }

    private Connection connect(String service) throws SQLException {
        return DriverManager.getConnection(String.valueOf(databases.get(service)), "own", "own");
    }
}
