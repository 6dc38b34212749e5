package cn.qualityaward.award.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.replay.Replayable.Flaw;
import cn.qualityaward.award.replay.Replayable.Replayed;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.vote.Ballot.Count;
import cn.qualityaward.tenancy.problem.Refusal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A track that is voted on: 三分之二以上. */
class VotingTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final Decider HEAD = new Decider("head", "主任", "office/main", null);
    private static final String POLICY = TestPolicies.withStages("VOTE", "APPROVAL");
    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;

    @Autowired
    Voting voting;

    @Autowired
    ReplayedVote replay;

    private UUID round;

    @Test
    void whoCarriesTheVoteGoesOnAndTheOtherIsToldWhy() {
        round = round();
        var first = submitted("甲");
        var second = submitted("乙");
        count(tally(first, 6, 3, null), tally(second, 5, 4, "同意票未达到三分之二。"));
        assertThat(status(first)).isEqualTo(Status.AWAITING_APPROVAL);
        assertThat(status(second)).isEqualTo(Status.NOT_SHORTLISTED);
        refused("stage-not-open", tally(first, 6, 3, null));
        assertThat(in(() -> voting.counted(round, TRACK)).map(Ballot::count).map(Count::entitled))
                .contains(9);
    }

    @Test
    void refusesToFailAnybodyWithoutAReason() {
        round = round();
        refused("reason-missing", tally(submitted("甲"), 1, 8, null));
    }

    @Test
    void isCountedForEverybodyWhoStandsThereAndForNobodyElse() {
        round = round();
        var first = submitted("甲");
        var second = submitted("乙");
        refused("votes-not-for-all", tally(first, 9, 0, null));
        in(() -> {
            TestApplications.withdraw(applications, second);
            return second;
        });
        refused("named-has-left", tally(first, 9, 0, null), tally(second, 9, 0, null));
        count(tally(first, 9, 0, null));
        assertThat(status(first)).isEqualTo(Status.AWAITING_APPROVAL);
    }

    @Test
    void aCountThatWasChangedAfterwardsIsFoundAndWhoWentOnByIt() throws SQLException {
        round = round();
        var first = submitted("甲");
        var second = submitted("乙");
        count(tally(first, 6, 3, null), tally(second, 5, 4, "同意票未达到三分之二。"));
        assertThat(replayed().checked()).isOne();
        assertThat(replayed().findings()).isEmpty();
        pastUs("update ballot set count = replace(count::text, '\"inFavour\": 5', '\"inFavour\": 9')::jsonb");
        assertThat(replayed().findings())
                .extracting(Finding::flaw, Finding::application, Finding::stands, Finding::again)
                .containsExactlyInAnyOrder(
                        tuple(Flaw.CHANGED, second, "9/4/0", "5/4/0"),
                        tuple(Flaw.DIFFERENT, second, "FAILED", "PASSED"));
    }

    @Test
    void aCountThatWasRemovedOrPutInPastUsIsFound() throws SQLException {
        round = round();
        count(tally(submitted("甲"), 6, 3, null));
        pastUs("update ballot set count = jsonb_set(count, '{documentNumber}', '\"示例另一单\"')");
        assertThat(replayed().findings())
                .extracting(Finding::flaw, Finding::application)
                .containsExactly(tuple(Flaw.CHANGED, null));
        pastUs("update ballot set id = gen_random_uuid()");
        assertThat(replayed().findings()).extracting(Finding::flaw).containsExactly(Flaw.ADDED, Flaw.MISSING);
        pastUs("delete from ballot");
        assertThat(replayed().findings()).extracting(Finding::flaw).containsExactly(Flaw.MISSING);
        assertThat(replayed().checked()).isOne();
    }

    private void pastUs(String sql) throws SQLException {
        try (var owner = owner()) {
            owner.createStatement().execute("set app.tenant = " + tenant);
            owner.createStatement().execute(sql);
            owner.commit();
        }
    }

    private Replayed replayed() {
        return in(() -> replay.replay(round, TRACK)).parts().getFirst();
    }

    private UUID round() {
        return in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
    }

    private UUID submitted(String name) {
        var procedure = Procedure.of(TestPolicies.parsed(POLICY), TRACK);
        return in(() -> TestApplications.submitted(applications, round, procedure, name))
                .id();
    }

    private Status status(UUID application) {
        return in(() -> applications.required(application)).status();
    }

    private void count(Tally... tallies) {
        in(() -> {
            voting.count(round, TRACK, new Count(9, List.of(tallies), "示例计票单1号", TODAY), HEAD);
            return round;
        });
    }

    private void refused(String slug, Tally... tallies) {
        assertThatThrownBy(() -> count(tallies)).isInstanceOf(Refusal.class).hasMessage(slug);
    }

    private static Tally tally(UUID application, int inFavour, int against, @Nullable String reason) {
        return new Tally(application, inFavour, against, 0, inFavour + against, reason);
    }
}
