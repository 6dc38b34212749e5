package cn.qualityaward.award.scoring;

import cn.qualityaward.award.program.ReviewRules.Repetition;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * 重复环节的得分: what a stage scored in the end that a track walks more than once, by the mean or by the last walk.
 *
 * @param times how often each scored stage is walked
 * @param rule unset, the mean: rules that leave it open are not published for a policy that repeats a scored stage
 */
record Walks(Map<StageKind, Integer> times, @Nullable Repetition rule) {

    static Walks of(Procedure procedure, @Nullable Repetition rule) {
        return new Walks(
                procedure.scored().stream().collect(Collectors.toMap(Procedure.Step::kind, step -> 1, Integer::sum)),
                rule);
    }

    /** Empty where a walk is missing: what is missing is never left out of a mean. */
    Optional<BigFraction> score(StageKind stage, SortedMap<Integer, BigFraction> byTurn) {
        if (byTurn.isEmpty() || byTurn.size() < times.getOrDefault(stage, 1)) {
            return Optional.empty();
        }
        return Optional.of(
                rule == Repetition.LAST
                        ? byTurn.lastEntry().getValue()
                        : byTurn.values().stream()
                                .reduce(BigFraction.ZERO, BigFraction::add)
                                .divide(byTurn.size()));
    }
}
