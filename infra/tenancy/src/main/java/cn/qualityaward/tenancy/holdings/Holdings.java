package cn.qualityaward.tenancy.holdings;

import cn.qualityaward.tenancy.holdings.Archive.Item;
import cn.qualityaward.tenancy.record.Chain;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Everything this service keeps of the tenant whose scope is open. Row-level security picks the rows. */
public class Holdings {

    private static final int LINES_AT_ONCE = 200;

    /**
     * What an archive holds of this service.
     *
     * @param at as of which moment
     * @param schemas what a line of each table holds, as a JSON Schema
     * @param verification how the chain of the record is verified
     */
    public record Part(
            String service,
            Instant at,
            List<Item> files,
            Map<String, Map<String, Object>> schemas,
            String verification) {}

    /**
     * How much there is.
     *
     * @param rows of each table
     * @param files that people handed in
     * @param bytes of these files
     */
    public record Size(Map<String, Long> rows, long files, long bytes) {}

    private final String service;
    private final Tables tables;
    private final Chain chain;
    private final JdbcClient db;
    private final JsonMapper json;
    private final List<Outside> outside;
    private final TransactionTemplate snapshot;

    Holdings(
            String service,
            Tables tables,
            Chain chain,
            JdbcClient db,
            JsonMapper json,
            List<Outside> outside,
            PlatformTransactionManager transactions) {
        this.service = service;
        this.tables = tables;
        this.chain = chain;
        this.db = db;
        this.json = json;
        this.outside = outside;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
        this.snapshot.setName("holdings");
    }

    /**
     * A file of lines for each table and the chain, as of one moment; then the files that lie outside, which never
     * change: no snapshot is kept open for them. That one of them is missing is known before anything has left.
     */
    public Part write(Archive archive) {
        var before = archive.items().size();
        var schemas = new LinkedHashMap<String, Map<String, Object>>();
        var files = new ArrayList<Outside.Kept>();
        var at = snapshot.execute(status -> {
            outside.forEach(one -> files.addAll(one.kept()));
            writeRows(archive, schemas);
            return now();
        });
        files.forEach(kept -> archive.content(service + "/" + kept.name(), kept.content()));
        var items = archive.items();
        return new Part(service, at, items.subList(before, items.size()), schemas, Chain.HOW_TO_VERIFY);
    }

    private void writeRows(Archive archive, Map<String, Map<String, Object>> schemas) {
        for (var table : tables.all()) {
            schemas.put(table.name(), table.schema());
            archive.lines(service + "/" + table.name() + ".jsonl", line -> {
                try (var rows =
                        db
                                .sql(table.lines())
                                .withFetchSize(LINES_AT_ONCE)
                                .query((row, n) -> row.getString(1))
                                .stream()) {
                    rows.forEach(line);
                }
            });
            if (table.holdsFiles()) {
                writeFiles(archive, table);
            }
        }
        archive.lines(service + "/record.jsonl", chain::forEach);
    }

    @Transactional(readOnly = true)
    public Size size() {
        var parts = tables.all().stream().map(Table::size).collect(Collectors.joining(" union all "));
        var sizes = db.sql(parts + " order by 1")
                .query((row, n) -> new Size(Map.of(row.getString(1), row.getLong(2)), row.getLong(3), row.getLong(4)))
                .list();
        var rows = new LinkedHashMap<String, Long>();
        sizes.forEach(size -> rows.putAll(size.rows()));
        return new Size(
                rows,
                sizes.stream().mapToLong(Size::files).sum()
                        + outside.stream().mapToLong(Outside::files).sum(),
                sizes.stream().mapToLong(Size::bytes).sum()
                        + outside.stream().mapToLong(Outside::bytes).sum());
    }

    /** Ends the chain where it is; what is recorded from now on would be lost with the rest. */
    public Chain.Tip closeRecord() {
        return chain.close();
    }

    /** For good, all or nothing, as often as one likes; the head of the chain stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Long> erase() {
        forgetJobs();
        var counts = db.sql("select erase_holdings()::text").query(String.class).single();
        return json.readValue(counts, new TypeReference<LinkedHashMap<String, Long>>() {});
    }

    /** After the rows are gone, so that what breaks off in between is asked for again and finds nothing it needs. */
    public void eraseOutside() {
        outside.forEach(Outside::erase);
    }

    /** What is yet to be sent or is waiting for its time; what is just at work ends by itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetJobs() {
        db.sql("""
                        delete from jobs.outbox_record
                        where context::jsonb ->> 'tenant' = current_setting('app.tenant')""").update();
        db.sql("""
                        delete from jobs.scheduled_tasks where not picked and task_data is not null
                          and convert_from(task_data, 'UTF8')::jsonb ->> 'tenant' = current_setting('app.tenant')""").update();
    }

    private void writeFiles(Archive archive, Table table) {
        try (var files = db
                .sql(table.files())
                .withFetchSize(1)
                .query((row, n) -> {
                    archive.file(service + "/" + row.getString(1), row.getBytes(2));
                    return true;
                })
                .stream()) {
            files.forEach(written -> {});
        }
    }

    private Instant now() {
        return db.sql("select now()").query(OffsetDateTime.class).single().toInstant();
    }
}
