package cn.qualityaward.tenancy.record;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chains the entries of the tenant whose scope is open, in the order of their transactions. Only those of transactions
 * older than every one still running are taken: whatever is yet to be committed comes after them.
 */
class Sealer {

    private static final int PAGE = 500;

    /**
     * What one pass came to.
     *
     * @param more whether there may be more to seal at once
     * @param waitingSince when the oldest entry was written that could not be sealed yet
     * @param elsewhere whether another instance was just at it, which need not have seen the latest entries
     */
    record Pass(boolean more, @Nullable Instant waitingSince, boolean elsewhere) {

        Pass(boolean more, @Nullable Instant waitingSince) {
            this(more, waitingSince, false);
        }
    }

    private record Unsealed(Entry entry, String xid) {}

    private final JdbcClient db;
    private final Clock clock;

    Sealer(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** One page; nothing where another instance is just at it. */
    @Transactional
    public Pass seal() {
        return lock().map(this::seal).orElse(new Pass(false, null, true));
    }

    @Transactional(readOnly = true)
    public boolean complete() {
        return db.sql("""
                        select not exists (select from record_entry e where not exists (
                          select from record_seal s where s.tenant_id = e.tenant_id and s.entry_id = e.id))""").query(Boolean.class).single();
    }

    @Transactional(readOnly = true)
    public Chain.Tip tip() {
        return db.sql("select * from record_head")
                .query((row, n) -> Head.of(row))
                .optional()
                .map(head -> new Chain.Tip(head.seq(), HexFormat.of().formatHex(head.hash()), head.epoch()))
                .orElse(new Chain.Tip(0, HexFormat.of().formatHex(Link.BEGINNING), 0));
    }

    private Pass seal(Head head) {
        var here = db.sql("select (pg_control_system()).system_identifier")
                .query(Long.class)
                .single();
        if (head.cluster() == here) {
            return sealFinished(head);
        }
        // what a restore brought along unsealed was committed before anything of this cluster
        var restored = unsealed("e.cluster <> :here", here, head.below(), head.below());
        if (restored.isEmpty()) {
            return sealFinished(head.in(here));
        }
        keep(chain(head, restored));
        return new Pass(true, null);
    }

    private Pass sealFinished(Head head) {
        // read before the entries: what is committed in between is left for the next pass
        var running = db.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .single();
        var page = unsealed(
                "e.cluster = :here and e.xid >= cast(:from as xid8) and e.xid < cast(:to as xid8)",
                head.cluster(),
                head.below(),
                running);
        var full = page.size() == PAGE;
        if (!page.isEmpty()) {
            keep(chain(head, page).below(full ? page.getLast().xid() : running));
        }
        return new Pass(full, full ? null : waitingSince(head.cluster(), running));
    }

    private Optional<Head> lock() {
        db.sql("""
                        insert into record_head (tenant_id) select current_setting('app.tenant')::int
                        where not exists (select 1 from record_head) on conflict do nothing""").update();
        return db.sql("select * from record_head for update skip locked")
                .query((row, n) -> Head.of(row))
                .optional();
    }

    private List<Unsealed> unsealed(String which, long here, String from, String to) {
        return db.sql("select " + Entry.COLUMNS + ", e.xid::text from record_entry e where " + which + """
                         and not exists (select 1 from record_seal s where s.tenant_id = e.tenant_id and s.entry_id = e.id)
                        order by e.cluster, e.xid, e.id limit :page""")
                .param("here", here)
                .param("from", from)
                .param("to", to)
                .param("page", PAGE)
                .query((row, n) -> new Unsealed(Entry.of(row), row.getString("xid")))
                .list();
    }

    private Head chain(Head before, List<Unsealed> page) {
        var tenant = db.sql("select current_setting('app.tenant')::int")
                .query(Integer.class)
                .single();
        var head = before;
        for (var unsealed : page) {
            var link = new Link(tenant, head.seq() + 1, head.epoch(), unsealed.entry());
            head = head.with(link);
            db.sql("""
                            insert into record_seal (tenant_id, seq, entry_id, epoch, hash)
                            values (?, ?, ?, ?, ?)""")
                    .params(tenant, link.seq(), link.entry().id(), link.epoch(), head.hash())
                    .update();
        }
        return head;
    }

    private void keep(Head head) {
        db.sql("""
                        update record_head set seq = ?, hash = ?, epoch = ?, sealed_at = ?, cluster = ?,
                          below = cast(? as xid8)""")
                .params(
                        head.seq(),
                        head.hash(),
                        head.epoch(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        head.cluster(),
                        head.below())
                .update();
    }

    private @Nullable Instant waitingSince(long here, String running) {
        return db.sql("select min(at) from record_entry where cluster = ? and xid >= cast(? as xid8)")
                .params(here, running)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
