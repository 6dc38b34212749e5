package cn.qualityaward.award.message;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of the letters: who got one, who wants none, and which are stuck and why. */
@Component
@Transactional
class Letters {

    /** @param attempts that failed so far */
    record Stuck(UUID message, int attempts, String reason) {}

    private final JdbcClient db;

    Letters(JdbcClient db) {
        this.db = db;
    }

    /** Whom nothing is to be sent any more: they got it, or they want none. */
    @Transactional(readOnly = true)
    public Set<String> settled(UUID message) {
        return db.sql("""
                        select account from letter where message_id = ?
                        union select account from mail_choice where not wanted""")
                .param(message)
                .query((row, n) -> String.valueOf(row.getString("account")))
                .set();
    }

    public void delivered(UUID message, String account) {
        db.sql("""
                        insert into letter (tenant_id, message_id, account)
                        values (current_setting('app.tenant')::int, ?, ?) on conflict do nothing""").params(message, account).update();
    }

    /** Nobody will ever be reached there: said where letters that are stuck stand, and not tried again. */
    public void undeliverable(UUID message, String account, String reason) {
        delivered(message, account);
        failed(message, reason);
    }

    public void finished(UUID message) {
        db.sql("delete from stuck_letter where message_id = ?").param(message).update();
    }

    public void failed(UUID message, String reason) {
        db.sql("""
                        insert into stuck_letter (tenant_id, message_id, attempts, reason)
                        values (current_setting('app.tenant')::int, ?, 1, ?)
                        on conflict (tenant_id, message_id)
                        do update set attempts = stuck_letter.attempts + 1, reason = excluded.reason""").params(message, reason).update();
    }

    @Transactional(readOnly = true)
    public List<Stuck> stuck(int limit) {
        return db.sql("select message_id, attempts, reason from stuck_letter order by message_id limit ?")
                .param(limit)
                .query((row, n) -> new Stuck(
                        row.getObject("message_id", UUID.class), row.getInt("attempts"), row.getString("reason")))
                .list();
    }
}
