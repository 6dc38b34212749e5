package cn.qualityaward.award.scoring;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.ReviewRules.Trimming;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a composite table is computed by: the pinned rules, or what somebody tries in their place (试算).
 *
 * @param weights of each scored stage in per cent; a hundred together
 * @param tieKeys the stages whose score tells equal composites apart, the first one first
 */
record Assumption(
        @NotNull
        Map<
                        @NotNull StageKind,
                        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal>
                weights,

        @Nullable @Valid Trimming trimming,
        @NotNull List<@NotNull StageKind> tieKeys) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    static Assumption of(ReviewRules rules, ApplicantKind track) {
        return new Assumption(rules.weightsOf(track), rules.trimming(), rules.tieKeys());
    }

    /** The rules as they would be; the same stages are weighed, or there would be nothing to compare. */
    ReviewRules in(ReviewRules rules, ApplicantKind track) {
        var stages = rules.weightsOf(track).keySet();
        if (!weights.keySet().equals(stages)) {
            throw Refusal.invalid("assumed-stages").field("weights").article("第十四条");
        }
        var sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(ALL) != 0) {
            throw Refusal.invalid("assumed-weights")
                    .field("weights")
                    .article("第十四条")
                    .with("sum", sum.stripTrailingZeros().toPlainString());
        }
        if (!stages.containsAll(tieKeys)) {
            throw Refusal.invalid("assumed-stages").field("tieKeys").article("第十四条");
        }
        return rules.scoredBy(track, weights, trimming, tieKeys);
    }
}
