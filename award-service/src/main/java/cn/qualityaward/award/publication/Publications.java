package cn.qualityaward.award.publication;

import cn.qualityaward.tenancy.TenantScope;
import io.namastack.outbox.Outbox;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The append-only record of what was made public; each entry leaves through the outbox in the same transaction. */
@Component
public class Publications {

    public enum Kind {
        HONOUR,
        NOTICE,
        ANNOUNCEMENT
    }

    /** One version of one public thing; {@code document} is absent when it was taken back. */
    record Entry(
            long seq,
            Kind kind,
            UUID key,
            int version,
            @Nullable PublicDocument document) {}

    private final JdbcClient db;
    private final JsonMapper json;
    private final Outbox outbox;

    Publications(JdbcClient db, JsonMapper json, Outbox outbox) {
        this.db = db;
        this.json = json;
        this.outbox = outbox;
    }

    /** Publishes the newest version of a thing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(Kind kind, UUID key, PublicDocument document) {
        append(kind, key, json.writeValueAsString(document));
    }

    /** Takes it back: the search forgets it, the record does not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Kind kind, UUID key) {
        append(kind, key, null);
    }

    private void append(Kind kind, UUID key, @Nullable String document) {
        long seq = db.sql("""
                        insert into publication (tenant_id, kind, key, version, document)
                        select current_setting('app.tenant')::int, :kind, :key, coalesce(max(version), 0) + 1, :document
                        from publication where kind = :kind and key = :key
                        returning seq""")
                .param("kind", kind.name())
                .param("key", key)
                .param("document", document)
                .query(Long.class)
                .single();
        outbox.schedule(new Published(seq), TenantScope.required() + ":" + key);
    }

    @Transactional(readOnly = true)
    Entry entry(long seq) {
        return after(seq - 1, 1).getFirst();
    }

    @Transactional(readOnly = true)
    List<Entry> after(long seq, int limit) {
        return db.sql("select seq, kind, key, version, document from publication where seq > ? order by seq limit ?")
                .params(seq, limit)
                .query((row, n) -> new Entry(
                        row.getLong("seq"),
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("key", UUID.class),
                        row.getInt("version"),
                        read(row.getString("document"))))
                .list();
    }

    private @Nullable PublicDocument read(@Nullable String document) {
        return document == null ? null : json.readValue(document, PublicDocument.class);
    }

    /** The outbox carries the number only; what it stands for is read behind the wall. */
    record Published(long seq) {}
}
