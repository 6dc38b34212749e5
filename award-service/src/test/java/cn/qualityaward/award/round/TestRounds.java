package cn.qualityaward.award.round;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs.Versions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Announced rounds by the seed's policy, stored as they would be; within a tenant's transaction. */
public final class TestRounds {

    private static final String RULES = """
            {"weights": {}, "thresholds": {}, "shortlist": {"mode": "MANUAL"}, "tieKeys": [], "rubrics": {}}""";

    private TestRounds() {}

    /** @param countiesBy the planned end of the recommendation */
    public static UUID announced(Rounds rounds, JdbcClient db, LocalDate windowTo, LocalDate countiesBy) {
        return announced(rounds, db, windowTo, countiesBy, TestPolicies.xilingolText());
    }

    /** @param policy its text */
    public static UUID announced(
            Rounds rounds, JdbcClient db, LocalDate windowTo, LocalDate countiesBy, String policy) {
        return announced(rounds, db, windowTo, countiesBy, policy, ApplicantKind.ORGANIZATION);
    }

    /** @param tracks all it has */
    public static UUID announced(
            Rounds rounds,
            JdbcClient db,
            LocalDate windowTo,
            LocalDate countiesBy,
            String policy,
            ApplicantKind... tracks) {
        var from = countiesBy.minusDays(60);
        var round = Round.plan(
                "示例质量奖",
                from.getYear(),
                Stream.of(tracks)
                        .map(track -> new PlannedStage(track, 0, from, countiesBy))
                        .toList(),
                Instant.now());
        pin(db, round.id(), policy);
        round.lockRules(
                new Decider("secretary", "秘书", "leading-group/main", null), "同意。", new Versions(1, "a", 1, "b"));
        var medium = new Announcement.Medium("示例日报", from, "https://example.invalid/notice");
        round.draft(new Announcement(from, windowTo, List.of(tracks), "申报公告", List.of(medium), null, "示例联系人"));
        round.announce(kind -> Procedure.of(TestPolicies.parsed(policy), kind), Instant.now());
        return rounds.saveAndFlush(round).id();
    }

    /** A step of a track, as if it had been closed now. */
    public static void close(JdbcClient db, UUID round, ApplicantKind track, int ordinal) {
        db.sql("""
                        update award.round set closed = closed || jsonb_build_array(
                          jsonb_build_object('track', ?::text, 'ordinal', ?::int, 'at', ?::bigint)) where id = ?""")
                .params(track.name(), ordinal, Instant.now().getEpochSecond(), round)
                .update();
    }

    private static void pin(JdbcClient db, UUID round, String policy) {
        db.sql("""
                        insert into award.program values
                        (current_setting('app.tenant')::int, ?, 0, 1, ?, ?, 1, ?, ?)""")
                .params(round, "policy-" + policy.hashCode(), policy, "rules-of-tests", RULES)
                .update();
    }

    /** Its policy says whether 授奖理由 are asked for; within a transaction. */
    public static void asksForGrounds(JdbcClient db, UUID round, boolean asks) {
        db.sql("""
                        update award.program set policy = jsonb_set(policy::jsonb, '{awardGrounds}', ?::jsonb)::text,
                          policy_hash = ? where id = ?""")
                .params(String.valueOf(asks), "grounds-" + asks + round, round)
                .update();
    }
}
