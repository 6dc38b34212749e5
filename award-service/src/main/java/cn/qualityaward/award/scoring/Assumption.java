package cn.qualityaward.award.scoring;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.program.Quotas;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.ReviewRules.Trimming;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.scoring.Placing.Placed;
import cn.qualityaward.award.scoring.Placing.Takes;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a composite table is computed by: the pinned rules, or what somebody tries in their place (试算).
 *
 * @param weights of each scored stage in per cent; a hundred together
 * @param tieKeys the stages whose score tells equal composites apart, the first one first
 * @param prizes of every class of the track, how many places it has and from which composite
 */
record Assumption(
        @NotNull
        Map<
                        @NotNull StageKind,
                        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal>
                weights,

        @Nullable @Valid Trimming trimming,
        @NotNull List<@NotNull StageKind> tieKeys,
        @NotNull @Size(max = 100) List<@NotNull @Valid Prize> prizes) {

    /**
     * 奖项的名额与最低分.
     *
     * @param threshold of a composite of 100; none, and every composite reaches it
     */
    record Prize(
            @NotBlank @Size(max = 50) String classCode,
            @Min(0) @Max(1000) int places,

            @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
            BigDecimal threshold) {}

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    static Assumption of(ReviewRules rules, Policy policy, ApplicantKind track) {
        return new Assumption(
                rules.weightsOf(track),
                rules.trimming(),
                rules.tieKeys(),
                policy.classesOf(track).stream()
                        .map(one -> new Prize(one.code(), one.quota(), rules.threshold(one.code())))
                        .toList());
    }

    /** Who would have a place of these; of every class once, or there would be nothing to compare. */
    List<Placed> placed(Quotas quotas, ApplicantKind track, Takes takes, List<Ranked> ranked) {
        var classes = quotas.policy().classesOf(track);
        var codes = classes.stream().map(AwardClass::code).sorted().toList();
        if (!prizes.stream().map(Prize::classCode).sorted().toList().equals(codes)) {
            throw Refusal.invalid("assumed-classes").field("prizes").article("第三条");
        }
        return Placing.of(classes, prizes, quotas::keptForOthers, takes, ranked);
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
