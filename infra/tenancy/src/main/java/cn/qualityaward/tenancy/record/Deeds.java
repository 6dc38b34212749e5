package cn.qualityaward.tenancy.record;

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

    /** Whether the chain holds from its beginning to its head. */
    public Whole whole() {
        var report = verification.verify(null);
        return new Whole(report.intact(), report.read());
    }
}
