package cn.qualityaward.award.scoring;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private static Ranking.Ranked ranked(UUID application, int rank, String composite) {
        return new Ranking.Ranked(application, rank, new BigDecimal(composite), Map.of());
    }
}
