package cn.qualityaward.acceptance;

import java.util.Objects;

/** Whoever writes into the database behind everybody's back, and puts it back afterwards. */
record Tampering(Stored stored, String round) {

    static final String OTHER_MARKS =
            "(select jsonb_object_agg(key, case value::int when 5 then 10 else 5 end) from jsonb_each(marks))";

    /** The first of the individuals' that a table keeps. */
    String first(String table) {
        return Objects.requireNonNull(stored.one(
                "award",
                "select id::text from award.%s where round_id = '%s' and track = 'INDIVIDUAL' order by id limit 1"
                        .formatted(table, round)));
    }

    void whileChanged(String table, String column, String id, String to, Runnable then) {
        var change = "update award.%s set %s = %%s where id = '%s'".formatted(table, column, id);
        var before = stored.one("award", "select %s::text from award.%s where id = '%s'".formatted(column, table, id));
        stored.change("award", change.formatted(to));
        try {
            then.run();
        } finally {
            stored.change("award", change.formatted("'" + before + "'"));
        }
    }
}
