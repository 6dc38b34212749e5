package cn.qualityaward.tenancy.record;

import cn.qualityaward.tenancy.Canonical;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole chain of the tenant whose scope is open, and finds the first place at which it is broken. */
class Verification {

    private static final int PAGE = 1000;

    /** What can be wrong at a place of the chain. */
    enum Breach {
        /** A link was taken out, or its number changed. */
        SEAL_MISSING,
        /** The deed itself is gone. */
        ENTRY_MISSING,
        /** The deed, its place or its hash does not read as it was sealed. */
        ENTRY_CHANGED,
        /** The values are not those that were committed to. */
        VALUE_CHANGED,
        /** The chain does not end where its head says: its tail was cut off, or the head was changed. */
        TAIL_CUT,
        /** The chain does not pass through the head that was published. */
        PUBLISHED_HEAD_CONTRADICTED,
        /** A deed was put in among those that had long been sealed. */
        ENTRY_INSERTED
    }

    /** The first broken place. */
    record Broken(long seq, @Nullable UUID entry, Breach breach) {}

    /**
     * @param read how many links were read, to the end or to the first broken one
     * @param erased how many of them have lost their values, which is allowed
     */
    record Report(
            boolean intact,
            long read,
            long erased,
            @Nullable Broken broken) {}

    /** A head as it was published earlier. */
    record Published(long count, String hash) {}

    private record Row(
            int tenant,
            long seq,
            int epoch,
            byte[] hash,
            UUID entryId,
            @Nullable Entry entry,
            byte @Nullable [] salt,
            @Nullable String content) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getInt("tenant_id"),
                    row.getLong("seq"),
                    row.getInt("epoch"),
                    row.getBytes("hash"),
                    row.getObject("entry_id", UUID.class),
                    row.getObject("id") == null ? null : Entry.of(row),
                    row.getBytes("salt"),
                    row.getString("content"));
        }

        Optional<Breach> after(long seqBefore, byte[] hashBefore) {
            if (seq != seqBefore + 1) {
                return Optional.of(Breach.SEAL_MISSING);
            }
            if (entry == null) {
                return Optional.of(Breach.ENTRY_MISSING);
            }
            if (!Arrays.equals(hash, new Link(tenant, seq, epoch, entry).hash(hashBefore))) {
                return Optional.of(Breach.ENTRY_CHANGED);
            }
            return valueHolds(entry) ? Optional.empty() : Optional.of(Breach.VALUE_CHANGED);
        }

        boolean erased() {
            return content == null;
        }

        private boolean valueHolds(Entry sealed) {
            return content == null
                    || salt == null
                    || sealed.commitment()
                            .equals(HexFormat.of()
                                    .formatHex(Canonical.digest(salt, content.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private final JdbcClient db;

    Verification(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report verify(@Nullable Published published) {
        var seq = 0L;
        var hash = Link.BEGINNING;
        var erased = 0L;
        for (var page = after(seq); !page.isEmpty(); page = after(seq)) {
            for (var row : page) {
                var breach = row.after(seq, hash);
                if (breach.isEmpty() && published != null && row.seq() == published.count() && !holds(row, published)) {
                    breach = Optional.of(Breach.PUBLISHED_HEAD_CONTRADICTED);
                }
                if (breach.isPresent()) {
                    var place = breach.get() == Breach.SEAL_MISSING ? seq + 1 : row.seq();
                    var entry = breach.get() == Breach.SEAL_MISSING ? null : row.entryId();
                    return new Report(false, seq, erased, new Broken(place, entry, breach.get()));
                }
                seq = row.seq();
                hash = row.hash();
                erased += row.erased() ? 1 : 0;
            }
        }
        var broken = atTheEnd(seq, hash, published);
        return new Report(broken == null, seq, erased, broken);
    }

    private @Nullable Broken atTheEnd(long seq, byte[] hash, @Nullable Published published) {
        var head = db.sql("select * from record_head")
                .query((row, n) -> Head.of(row))
                .optional();
        var ends = head.map(Head::seq).orElse(0L) == seq
                && Arrays.equals(head.map(Head::hash).orElse(Link.BEGINNING), hash);
        if (!ends) {
            return new Broken(seq + 1, null, Breach.TAIL_CUT);
        }
        if (published != null && published.count() > seq) {
            return new Broken(seq + 1, null, Breach.PUBLISHED_HEAD_CONTRADICTED);
        }
        return inserted()
                .map(entry -> new Broken(seq + 1, entry, Breach.ENTRY_INSERTED))
                .orElse(null);
    }

    private static boolean holds(Row row, Published published) {
        return HexFormat.of().formatHex(row.hash()).equalsIgnoreCase(published.hash());
    }

    private List<Row> after(long seq) {
        return db.sql("select s.tenant_id, s.seq, s.epoch, s.hash, s.entry_id, v.salt, v.content, " + Entry.COLUMNS
                        + """
                         from record_seal s
                        left join record_entry e on e.tenant_id = s.tenant_id and e.id = s.entry_id
                        left join record_value v on v.tenant_id = s.tenant_id and v.entry_id = s.entry_id
                        where s.seq > :seq order by s.seq limit :page""")
                .param("seq", seq)
                .param("page", PAGE)
                .query((row, n) -> Row.of(row))
                .list();
    }

    private Optional<UUID> inserted() {
        return db.sql("""
                        select e.id from record_entry e join record_head h on h.tenant_id = e.tenant_id
                        where (e.cluster <> h.cluster or e.xid < h.below) and not exists
                          (select 1 from record_seal s where s.tenant_id = e.tenant_id and s.entry_id = e.id)
                        order by e.id limit 1""").query(UUID.class).optional();
    }
}
