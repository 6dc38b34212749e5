package cn.qualityaward.tenant.directory;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is tried for a tenant until it is done, in a table of the operator's; each call belongs to its caller's transaction.
 *
 * @param table with a row per tenant: state, attempts, reason, changed_at
 * @param underWay the state of what is neither done nor stuck
 */
public record Attempts(JdbcClient db, String table, String underWay) {

    /** Failed so often that somebody should look; it goes on being tried all the same. */
    private static final int STUCK_AFTER = 3;

    public void trying(int tenant) {
        change(tenant, "attempts = attempts + 1").update();
    }

    public void done(int tenant) {
        change(tenant, "state = 'DONE', reason = null").update();
    }

    public void failed(int tenant, String reason) {
        change(tenant, "state = case when attempts >= :stuck then 'STUCK' else :underWay end, reason = :reason")
                .param("stuck", STUCK_AFTER)
                .param("underWay", underWay)
                .param("reason", reason)
                .update();
    }

    private JdbcClient.StatementSpec change(int tenant, String what) {
        return db.sql("update %s set %s, changed_at = clock_timestamp() where tenant_id = :tenant"
                        .formatted(table, what))
                .param("tenant", tenant);
    }
}
