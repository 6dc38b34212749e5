package cn.qualityaward.tenancy.record;

import cn.qualityaward.tenancy.record.RecordController.EntryRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The record of the tenant whose scope is open, newest first. The values stay where they are. */
class Entries {

    private static final Head NOTHING_YET = new Head(0, Link.BEGINNING, 0, null, 0, "0");

    private final JdbcClient db;

    Entries(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public List<EntryRow> before(@Nullable UUID before, @Nullable String subject, int limit) {
        return db.sql("select s.seq, " + Entry.COLUMNS + """
                         from record_entry e
                        left join record_seal s on s.tenant_id = e.tenant_id and s.entry_id = e.id
                        where (cast(:before as uuid) is null or e.id < cast(:before as uuid))
                          and (cast(:subject as text) is null or e.subject = cast(:subject as text))
                        order by e.id desc limit :limit""")
                .param("before", before)
                .param("subject", subject == null || subject.isBlank() ? null : subject.strip())
                .param("limit", limit)
                .query((row, n) -> row(Entry.of(row), row.getObject("seq", Long.class)))
                .list();
    }

    @Transactional(readOnly = true)
    public Head head() {
        return db.sql("select * from record_head")
                .query((row, n) -> Head.of(row))
                .optional()
                .orElse(NOTHING_YET);
    }

    private static EntryRow row(Entry entry, @Nullable Long seq) {
        return new EntryRow(
                entry.id(),
                seq,
                entry.at(),
                entry.procedureTime(),
                entry.actor(),
                entry.origin(),
                entry.deed(),
                entry.subject(),
                entry.article(),
                entry.paper());
    }
}
