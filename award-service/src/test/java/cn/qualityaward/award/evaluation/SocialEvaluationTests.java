package cn.qualityaward.award.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.evaluation.SocialEvaluation.Result;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class SocialEvaluationTests {

    @Test
    void takesTheScoreExactlyAsItStandsInTheDocument() {
        assertThat(entered("87.65").exactly()).isEqualTo(BigFraction.of(1753, 20));
        assertThat(entered("100").exactly()).isEqualTo(BigFraction.of(100));
        assertThat(entered("0.1").exactly()).isEqualTo(BigFraction.of(1, 10));
    }

    private static SocialEvaluation entered(String score) {
        return new SocialEvaluation(
                UUID.randomUUID(),
                new Result(
                        UUID.randomUUID(), new BigDecimal(score), "示例满意度调查报告", LocalDate.of(2026, 9, 1), true, null));
    }
}
