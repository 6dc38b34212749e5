package cn.qualityaward.tenancy.record;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the record keeps of deeds, for whoever must show that what is stored is still what was done. */
public class Deeds {

    /**
     * One deed, in the order they were done.
     *
     * @param deed its name
     * @param content its values (JSON) as they were committed to
     */
    public record Recorded(String deed, UUID subject, String content) {}

    /** @param read how many links of the chain were read, to the end or to the first broken one */
    public record Whole(boolean intact, long read) {}

    private final JdbcClient db;
    private final Verification verification;

    Deeds(JdbcClient db, Verification verification) {
        this.db = db;
        this.verification = verification;
    }

    /** Deeds of these names whose values have one of those ids under a key. What was erased, or changed since, is not among them. */
    @Transactional(readOnly = true)
    public List<Recorded> of(Set<String> deeds, String key, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return db.sql("""
                        select e.deed, e.subject, v.content from record_entry e
                        join record_value v on v.tenant_id = e.tenant_id and v.entry_id = e.id
                        where e.deed in (:deeds) and cast(v.content as jsonb) ->> :key in (:ids)
                          and e.commitment = sha256(v.salt || convert_to(v.content, 'UTF8'))
                        order by e.id""")
                .param("deeds", deeds)
                .param("key", key)
                .param("ids", ids.stream().map(UUID::toString).toList())
                .query((row, n) -> new Recorded(
                        row.getString("deed"), UUID.fromString(row.getString("subject")), row.getString("content")))
                .list();
    }

    /**
     * What somebody did to one thing, in the order they did it.
     *
     * @param at by the time of the service
     */
    public record Done(String deed, Instant at, String subject, String content) {}

    /** Deeds of these names by one actor, upon one thing or, as their values say under a key, within it. */
    @Transactional(readOnly = true)
    public List<Done> by(String actor, Set<String> deeds, String key, UUID id) {
        return db.sql("""
                        select e.deed, e.procedure_time, e.subject, v.content from record_entry e
                        join record_value v on v.tenant_id = e.tenant_id and v.entry_id = e.id
                        where e.actor = :actor and e.deed in (:deeds)
                          and (e.subject = :id or cast(v.content as jsonb) ->> :key = :id)
                          and e.commitment = sha256(v.salt || convert_to(v.content, 'UTF8'))
                        order by e.id""")
                .param("actor", actor)
                .param("deeds", deeds)
                .param("key", key)
                .param("id", id.toString())
                .query((row, n) -> new Done(
                        row.getString("deed"),
                        row.getObject("procedure_time", OffsetDateTime.class).toInstant(),
                        row.getString("subject"),
                        row.getString("content")))
                .list();
    }

    /** Whether that one did so to that thing a short while ago, by the clock of the database. */
    @Transactional(readOnly = true)
    public boolean doneLately(String actor, String deed, UUID subject, Duration within) {
        return db.sql("""
                        select exists (select from record_entry
                          where subject = :subject and actor = :actor and deed = :deed
                            and at > clock_timestamp() - make_interval(secs => :seconds))""")
                .param("subject", subject.toString())
                .param("actor", actor)
                .param("deed", deed)
                .param("seconds", within.toSeconds())
                .query(Boolean.class)
                .single();
    }

    /** Whether the chain holds from its beginning to its head. */
    public Whole whole() {
        var report = verification.verify(null);
        return new Whole(report.intact(), report.read());
    }
}
