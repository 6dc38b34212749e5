package cn.qualityaward.award.scoring;

import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.scoring.Assumption.Prize;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * 试算: who would come within the places of a track by rank alone, threshold before quota, the highest class first. It
 * proposes nobody: places shared with another track count as this one's but for those kept for the other (预留名额).
 */
final class Placing {

    /** @param tied shares its rank with more than there are places left: people decide which of them */
    record Placed(UUID application, String classCode, boolean tied) {}

    /** Whether somebody would take a place of a class: who wins the same award again may take none (再次获奖). */
    interface Takes {
        boolean place(UUID application, String classCode);
    }

    private final List<AwardClass> classes;
    private final Takes takes;
    private final Map<String, Prize> prizes;
    private final Map<String, Integer> left = new HashMap<>();

    private Placing(
            List<AwardClass> classes, List<Prize> prizes, ToIntFunction<AwardClass> keptForOthers, Takes takes) {
        this.classes = classes.stream()
                .sorted(Comparator.comparingInt(AwardClass::level))
                .toList();
        this.prizes = prizes.stream().collect(Collectors.toMap(Prize::classCode, Function.identity()));
        this.takes = takes;
        this.classes.forEach(one ->
                left.merge(pool(one), Math.max(0, prize(one).places() - keptForOthers.applyAsInt(one)), Math::max));
    }

    static List<Placed> of(
            List<AwardClass> classes,
            List<Prize> prizes,
            ToIntFunction<AwardClass> keptForOthers,
            Takes takes,
            List<Ranked> ranked) {
        var placing = new Placing(classes, prizes, keptForOthers, takes);
        var waiting = new ArrayList<>(ranked);
        return placing.classes.stream()
                .flatMap(one -> placing.fill(one, waiting).stream())
                .toList();
    }

    private List<Placed> fill(AwardClass one, List<Ranked> waiting) {
        var placed = new ArrayList<Placed>();
        while (!waiting.isEmpty() && left(one) > 0 && reaches(waiting.getFirst(), one)) {
            var equal = waiting.stream()
                    .filter(row -> row.rank() == waiting.getFirst().rank())
                    .toList();
            var taking = equal.stream()
                    .filter(row -> takes.place(row.application(), one.code()))
                    .toList();
            var tied = taking.size() > left(one);
            equal.forEach(row -> placed.add(new Placed(row.application(), one.code(), tied && taking.contains(row))));
            waiting.removeAll(equal);
            take(one, taking.size());
        }
        return placed;
    }

    /** Whoever of a tie gets none here is the first to get one of the next class. */
    private void take(AwardClass one, int names) {
        var over = names - left(one);
        left.put(pool(one), Math.max(0, -over));
        if (over > 0) {
            classes.stream()
                    .filter(lower -> lower.level() > one.level() && left(lower) > 0)
                    .findFirst()
                    .ifPresent(lower -> left.put(pool(lower), Math.max(0, left(lower) - over)));
        }
    }

    private boolean reaches(Ranked row, AwardClass one) {
        var threshold = prize(one).threshold();
        return threshold == null || row.composite().compareTo(threshold) >= 0;
    }

    private Prize prize(AwardClass one) {
        return Objects.requireNonNull(prizes.get(one.code()));
    }

    private int left(AwardClass one) {
        return left.getOrDefault(pool(one), 0);
    }

    private static String pool(AwardClass one) {
        return one.sharedQuotaGroup() == null ? one.code() : "group " + one.sharedQuotaGroup();
    }
}
