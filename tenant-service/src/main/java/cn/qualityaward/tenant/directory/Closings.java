package cn.qualityaward.tenant.directory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a tenant ends in the operator's list: closed, kept for a while, erased. */
@Component
public class Closings {

    private final JdbcClient db;

    Closings(JdbcClient db) {
        this.db = db;
    }

    /** @return whether it was not closed already, by somebody else meanwhile */
    boolean close(int id, String reason, LocalDate keepUntil, String by) {
        return db.sql("""
                        update registry.tenant set status = 'CLOSED', closing_reason = :reason, keep_until = :until,
                          closed_by = :by
                        where id = :id and status <> 'CLOSED'""")
                        .param("by", by)
                        .param("reason", reason)
                        .param("until", keepUntil)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Until when a closed tenant's data is kept for certain, and closing it can be taken back. */
    Optional<LocalDate> keptUntil(int id) {
        return db.sql("select keep_until from registry.tenant where id = :id and keep_until is not null")
                .param("id", id)
                .query((row, number) -> row.getObject("keep_until", LocalDate.class))
                .optional();
    }

    /**
     * From now on there is no way back.
     *
     * @return whether its time is really over on that day: it may have been reopened
     */
    public boolean beginErasing(int id, LocalDate today) {
        return db.sql("""
                        update registry.tenant set erasing_since = coalesce(erasing_since, clock_timestamp())
                        where id = :id and status = 'CLOSED' and keep_until < :today and erased_at is null""").param("id", id).param("today", today).update() == 1;
    }

    public void erased(int id) {
        db.sql("""
                        update registry.tenant set erased_at = clock_timestamp(), host = null, mongolian_name = null,
                          mongolian_award_name = null, main_colour = null, accent_colour = null
                        where id = :id""").param("id", id).update();
    }

    /** Closed, kept until then, and not erased yet. */
    public Map<Integer, LocalDate> toBeErased() {
        var days = new LinkedHashMap<Integer, LocalDate>();
        db.sql("""
                        select id, keep_until from registry.tenant
                        where status = 'CLOSED' and keep_until is not null and erased_at is null order by id""")
                .query((row, number) -> days.put(row.getInt("id"), row.getObject("keep_until", LocalDate.class)))
                .list();
        return days;
    }
}
