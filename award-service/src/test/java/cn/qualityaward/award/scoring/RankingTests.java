package cn.qualityaward.award.scoring;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.scoring.Ranking.Candidate;
import cn.qualityaward.tenancy.problem.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RankingTests {

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final Ranking ranking = new Ranking(UUID.randomUUID(), ApplicantKind.ORGANIZATION);

    RankingTests() {
        ranking.compute(List.of(ranked(first, 1, "80.0000"), ranked(second, 2, "70.0000")));
    }

    @Test
    void isOutOfDateOnceSomebodyInItHasLeft() {
        assertThatCode(() -> ranking.requireCurrent(List.of(second, first))).doesNotThrowAnyException();
        assertThatThrownBy(() -> ranking.requireCurrent(List.of(first)))
                .isInstanceOf(Refusal.class)
                .hasMessage("ranking-stale");
    }

    @Test
    void holdsEveryNameToTheThresholdOfItsClass() {
        var threshold = new BigDecimal("70");
        assertThatCode(() -> ranking.requireOver(threshold, second, "质量奖")).doesNotThrowAnyException();
        assertThatThrownBy(() -> ranking.requireOver(new BigDecimal("70.0001"), second, "质量奖"))
                .isInstanceOf(Refusal.class)
                .hasMessage("below-threshold");
        assertThatThrownBy(() -> ranking.requireOver(threshold, UUID.randomUUID(), "质量奖"))
                .isInstanceOf(Refusal.class)
                .hasMessage("not-ranked");
    }

    @Test
    void isProposedByScoreOrSaysWhyNot() {
        var third = UUID.randomUUID();
        var tied = new Ranking(UUID.randomUUID(), ApplicantKind.ORGANIZATION);
        tied.compute(List.of(ranked(first, 1, "80"), ranked(second, 2, "70"), ranked(third, 2, "70")));
        ToIntFunction<String> level = code -> code.equals("MAIN") ? 1 : 2;
        var named = List.of(new Candidate(first, "MAIN", null), new Candidate(second, "NOMINATION", null));
        passedOver(() ->
                tied.propose(List.of(new Candidate(second, "MAIN", null)), List.of(), Map.of(third, "示例"), level));
        passedOver(() -> tied.propose(named, List.of(), Map.of(), level));
        var swapped = List.of(new Candidate(first, "NOMINATION", null), new Candidate(second, "MAIN", null));
        passedOver(() -> tied.propose(swapped, List.of(), Map.of(third, "示例"), level));
        passedOver(() -> tied.requireReasoned(Map.of(first, 2, second, 1), third::equals, "endorsed"));
        assertThatCode(() ->
                        tied.requireReasoned(Map.of(first, 2, second, 1), Set.of(first, third)::contains, "endorsed"))
                .doesNotThrowAnyException();
        assertThatCode(() -> tied.propose(named, List.of(), Map.of(third, "示例"), level))
                .doesNotThrowAnyException();
    }

    private static void passedOver(ThrowingCallable proposal) {
        assertThatThrownBy(proposal).isInstanceOf(Refusal.class).hasMessage("passed-over-without-reason");
    }

    private static Ranking.Ranked ranked(UUID application, int rank, String composite) {
        return new Ranking.Ranked(application, rank, new BigDecimal(composite), Map.of());
    }
}
