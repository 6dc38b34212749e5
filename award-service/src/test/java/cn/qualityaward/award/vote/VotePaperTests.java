package cn.qualityaward.award.vote;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.program.Policy.Vote;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 投票表决记录 as it is kept. */
class VotePaperTests {

    private static final UUID CANDIDATE = new UUID(0, 1);
    private static final Voter PRESENT = new Voter("示例甲", "a"), RECUSED = new Voter("示例乙", null);

    /** Otherwise nobody could tell from it later that whoever stepped back had none (第十八条). */
    @Test
    void saysOfASecretBallotWhoReceivedOneAndOnWhomTheyReceivedNone() {
        var tally = new Tally(CANDIDATE, 1, 0, 0, 1, null, List.of(RECUSED), null);
        var count = new Ballot.Count(
                3, List.of(PRESENT, RECUSED), List.of(tally), "演示〔2026〕1号", LocalDate.of(2026, 11, 28));
        var roll = VotePaper.of("示例届", vote(Vote.Ballot.SECRET), count, Map.of(CANDIDATE, "示例公司"));
        assertThat(roll.rows()).containsExactly(List.of("1", "示例公司", "1", "示例乙", "1", "0", "0", "通过"));
        assertThat(roll.foot()).first().isEqualTo("领取选票人员：示例甲、示例乙");
    }

    @Test
    void leavesRoomForThemOnTheSheetThatIsFilledInByHand() {
        assertThat(VotePaper.blank("示例届", vote(Vote.Ballot.SECRET), List.of("示例公司"))
                        .foot())
                .hasSize(2);
        assertThat(VotePaper.blank("示例届", vote(Vote.Ballot.OPEN), List.of("示例公司"))
                        .foot())
                .hasSize(1);
    }

    @Test
    void sharesTheWholeWidth() {
        var roll = VotePaper.blank("示例届", vote(Vote.Ballot.OPEN), List.of("示例公司"));
        assertThat(roll.columns().stream().mapToInt(column -> column.share()).sum())
                .isEqualTo(100);
        assertThat(roll.rows().getFirst()).hasSameSizeAs(roll.columns());
    }

    private static Vote vote(Vote.Ballot ballot) {
        return new Vote(Vote.Rule.MAJORITY, ballot, null);
    }
}
