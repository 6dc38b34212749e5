package cn.qualityaward.award.vote;

import static cn.qualityaward.award.program.Policy.Vote.Rule.MAJORITY;
import static cn.qualityaward.award.program.Policy.Vote.Rule.TWO_THIRDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.program.Policy.Vote;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** As a teller would count. */
class TallyTests {

    private static final Vote VOTE = new Vote(TWO_THIRDS, Vote.Ballot.SECRET, 67);

    @Test
    void halfIsNotMoreThanHalf() {
        assertThat(tally(5, 5, 0).carries(MAJORITY)).isFalse();
        assertThat(tally(6, 5, 0).carries(MAJORITY)).isTrue();
        assertThat(tally(5, 0, 5).carries(MAJORITY)).isFalse();
    }

    @Test
    void twoThirdsIncludeTheNumberItself() {
        assertThat(tally(6, 3, 0).carries(TWO_THIRDS)).isTrue();
        assertThat(tally(6, 3, 1).carries(TWO_THIRDS)).isFalse();
        assertThat(tally(7, 0, 3).carries(TWO_THIRDS)).isTrue();
    }

    @Test
    void refusesVotesThatDoNotAddUp() {
        refused("votes-do-not-add-up", new Tally(UUID.randomUUID(), 5, 3, 0, 9, null), 10);
        refused("votes-do-not-add-up", tally(5, 3, 3), 10);
    }

    @Test
    void refusesACountWithoutQuorum() {
        refused("quorum-not-met", tally(6, 0, 0), 9);
        assertThatCode(() -> tally(7, 0, 0).check(VOTE, 10)).doesNotThrowAnyException();
    }

    private static void refused(String slug, Tally tally, int entitled) {
        assertThatThrownBy(() -> tally.check(VOTE, entitled))
                .isInstanceOf(Refusal.class)
                .hasMessage(slug);
    }

    private static Tally tally(int inFavour, int against, int abstained) {
        return new Tally(UUID.randomUUID(), inFavour, against, abstained, inFavour + against + abstained, null);
    }
}
