package cn.qualityaward.award.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.application.Retractable.Withdrawn;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.scoring.Ranking.Candidate;
import cn.qualityaward.tenancy.problem.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
        var named = List.of(Candidate.named(first, "MAIN"), Candidate.named(second, "NOMINATION"));
        passedOver(() -> tied.propose(List.of(Candidate.named(second, "MAIN")), List.of(), Map.of(third, "示例"), level));
        passedOver(() -> tied.propose(named, List.of(), Map.of(), level));
        var swapped = List.of(Candidate.named(first, "NOMINATION"), Candidate.named(second, "MAIN"));
        passedOver(() -> tied.propose(swapped, List.of(), Map.of(third, "示例"), level));
        passedOver(() -> tied.requireReasoned(Map.of(first, 2, second, 1), third::equals, "endorsed"));
        assertThatCode(() ->
                        tied.requireReasoned(Map.of(first, 2, second, 1), Set.of(first, third)::contains, "endorsed"))
                .doesNotThrowAnyException();
        assertThatCode(() -> tied.propose(named, List.of(), Map.of(third, "示例"), level))
                .doesNotThrowAnyException();
    }

    /** 授奖理由 are no part of the table: a correction leaves them with whom they were written of, and so does 撤销原决定. */
    @Test
    void whatTheOfficeWroteOfEachStaysWithIt() {
        var seal = ranking.seal();
        var named = List.of(new Candidate(first, "MAIN", null, "带动产业链"), Candidate.named(second, "NOMINATION"));
        ranking.propose(named, List.of(), Map.of(), code -> code.equals("MAIN") ? 1 : 2);
        assertThat(ranking.seal()).isEqualTo(seal);
        assertThat(ranking.groundsBefore()).isEmpty();
        ranking.computeAgain(List.of(ranked(second, 1, "90.0000"), ranked(first, 2, "80.0000")), Instant.EPOCH);
        assertThat(ranking.candidates()).isEqualTo(named);
        ranking.withdraw(new Withdrawn(UUID.randomUUID(), "示例", "示例决定1号", LocalDate.EPOCH, Instant.EPOCH));
        assertThat(ranking.candidates()).isEmpty();
        assertThat(ranking.groundsBefore()).containsExactly(Map.entry(first, "带动产业链"));
        ranking.propose(List.of(named.getLast()), List.of(), Map.of(first, "示例"), code -> 1);
        ranking.withdraw(new Withdrawn(UUID.randomUUID(), "示例", "示例决定2号", LocalDate.EPOCH, Instant.EPOCH));
        assertThat(ranking.groundsBefore())
                .as("of whoever was not on the last list, too")
                .containsExactly(Map.entry(first, "带动产业链"));
    }

    private static void passedOver(ThrowingCallable proposal) {
        assertThatThrownBy(proposal).isInstanceOf(Refusal.class).hasMessage("passed-over-without-reason");
    }

    private static Ranking.Ranked ranked(UUID application, int rank, String composite) {
        return new Ranking.Ranked(application, rank, new BigDecimal(composite), Map.of());
    }
}
