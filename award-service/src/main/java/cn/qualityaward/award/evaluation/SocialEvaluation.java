package cn.qualityaward.award.evaluation;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.StageKind;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** 社会评价得分 of one application (its id is the application's), with the document it comes from; never changed. */
@Entity
class SocialEvaluation extends Aggregate {

    /**
     * @param source e.g. the survey's report with its number
     * @param feedback to whoever does not go on, where the stage eliminates
     */
    record Result(
            @NotNull UUID application,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal score,

            @NotBlank @Size(max = 200) String source,
            @NotNull LocalDate date,
            boolean passed,
            @Nullable @Size(max = 4000) String feedback) {}

    /** The record names the source; the score stays with the stage, as sheets keep their marks. */
    record SocialEvaluationEntered(UUID subject, UUID round, String source, LocalDate date) implements Fact {
        @Override
        public String article() {
            return StageKind.SOCIAL_EVALUATION.article();
        }
    }

    private UUID roundId;
    private BigDecimal score;
    private String source;
    private LocalDate sourceDate;

    @SuppressWarnings("NullAway") // for Hibernate
    protected SocialEvaluation() {}

    SocialEvaluation(UUID round, Result result) {
        super(result.application());
        this.roundId = round;
        this.score = result.score();
        this.source = result.source();
        this.sourceDate = result.date();
        done(new SocialEvaluationEntered(id(), round, source, sourceDate));
    }

    BigFraction exactly() {
        var hundredths = score.movePointRight(2).toBigIntegerExact();
        return BigFraction.of(hundredths, BigInteger.valueOf(100));
    }
}
