package cn.qualityaward.award.scoring;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.program.Quotas;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.ReviewRules.Repetition;
import cn.qualityaward.award.program.ReviewRules.Shortlist;
import cn.qualityaward.award.program.ReviewRules.Shortlist.Mode;
import cn.qualityaward.award.program.ReviewRules.Trimming;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Procedure.Step;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a composite table is computed by: the pinned rules, or what somebody tries in their place (试算).
 *
 * @param weights of each scored stage in per cent; a hundred together
 * @param tieKeys the stages whose score tells equal composites apart, the first one first
 * @param prizes of every class of the track, how many places it has and from which composite
 * @param repetition by what a stage counts that was walked more than once; unset, as pinned
 * @param leftOut stages that are not held: nobody falls out of them, and they weigh nothing
 * @param lists who goes on from a step by another rule than was pinned
 */
record Assumption(
        @NotNull
        Map<
                        @NotNull StageKind,
                        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal>
                weights,

        @Nullable @Valid Trimming trimming,
        @NotNull List<@NotNull StageKind> tieKeys,
        @NotNull @Size(max = 100) List<@NotNull @Valid Prize> prizes,
        @Nullable Repetition repetition,
        @Nullable Set<@NotNull StageKind> leftOut,
        @Nullable @Size(max = 20) List<@NotNull @Valid ListRule> lists) {

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

    /**
     * 进入下一环节名单 of one step.
     *
     * @param mode by hand, as the office chose
     */
    record ListRule(
            @NotNull Integer ordinal,
            @NotNull Mode mode,

            @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal ratio,

            @Nullable @Min(1) @Max(10_000) Integer topN,

            @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
            BigDecimal minScore) {

        static ListRule of(Step step, Shortlist pinned) {
            return new ListRule(step.ordinal(), pinned.mode(), pinned.ratio(), pinned.topN(), pinned.minScore());
        }

        /** Nothing where the office chose. */
        Optional<Shortlist> shortlist() {
            var number = switch (mode) {
                case RATIO -> ratio;
                case TOP_N -> topN;
                case MIN_SCORE -> minScore;
                case MANUAL -> BigDecimal.ZERO;
            };
            if (number == null) {
                throw Refusal.invalid("assumed-list")
                        .field("lists")
                        .article("第十三条(三)")
                        .setting("shortlist");
            }
            return mode == Mode.MANUAL ? Optional.empty() : Optional.of(new Shortlist(mode, ratio, topN, minScore));
        }
    }

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    static Assumption of(ReviewRules rules, Policy policy, ApplicantKind track, Procedure procedure) {
        return new Assumption(
                rules.weightsOf(track),
                rules.trimming(),
                rules.tieKeys(),
                policy.classesOf(track).stream()
                        .map(one -> new Prize(one.code(), one.quota(), rules.threshold(one.code())))
                        .toList(),
                rules.repetition(),
                Set.of(),
                listing(procedure)
                        .map(step ->
                                ListRule.of(step, rules.at(track, step.kind()).shortlist()))
                        .toList());
    }

    /** The steps from which a panel's marks, or the office by them, let some go on. */
    static Stream<Step> listing(Procedure procedure) {
        return procedure.scored().stream().filter(step -> step.kind().byPanel() && step.eliminating());
    }

    boolean leavesOut(StageKind stage) {
        return leftOut != null && leftOut.contains(stage);
    }

    /** By what else than was pinned who goes on is to be found; nothing where all stays as it was. */
    Optional<ListRule> otherwise(Step step, ReviewRules pinned, ApplicantKind track) {
        var as = ListRule.of(step, pinned.at(track, step.kind()).shortlist());
        return (lists == null ? List.<ListRule>of() : lists)
                .stream()
                        .filter(rule -> rule.ordinal() == step.ordinal() && !rule.equals(as))
                        .filter(rule -> rule.shortlist().isPresent())
                        .findFirst();
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
        requireWeightless();
        var weighed = new HashMap<>(weights);
        weighed.keySet().removeIf(this::leavesOut);
        return rules.scoredBy(track, weighed, trimming, repetition == null ? rules.repetition() : repetition, tieKeys);
    }

    private void requireWeightless() {
        weights.forEach((stage, weight) -> {
            if (leavesOut(stage) && (weight.signum() != 0 || tieKeys.contains(stage))) {
                throw Refusal.invalid("assumed-left-out")
                        .field("weights")
                        .article("第十四条")
                        .with("stage", stage);
            }
        });
    }
}
