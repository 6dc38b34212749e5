package cn.qualityaward.award.scoring;

import cn.qualityaward.award.application.StageResults.StageScore;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import cn.qualityaward.tenancy.problem.Refusal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * 综合评分: the weighted sum of the stages' exact scores, rounded once (scale 4, half up). Ties are broken by the rules'
 * keys, then left to people: whoever is still equal shares a rank, whatever order they came in.
 */
record Composite(Map<StageKind, BigDecimal> weights, List<StageKind> tieKeys, Walks walks) {

    private static final int SCALE = 4, SHOWN = 2;

    private record Row(UUID application, BigDecimal composite, Map<StageKind, BigFraction> scores) {}

    List<Ranked> rank(List<UUID> applications, List<StageScore> scores) {
        var byApplication = scores.stream().collect(Collectors.groupingBy(StageScore::application));
        var order = order();
        var rows = applications.stream()
                .map(id -> row(id, byApplication.getOrDefault(id, List.of())))
                .sorted(order.thenComparing(Row::application)) // only so that equal rows stand in one order on paper
                .toList();
        var ranked = new ArrayList<Ranked>();
        for (int i = 0; i < rows.size(); i++) {
            var tied = i > 0 && order.compare(rows.get(i - 1), rows.get(i)) == 0;
            ranked.add(ranked(rows.get(i), tied ? ranked.getLast().rank() : i + 1));
        }
        return ranked;
    }

    private Comparator<Row> order() {
        var order = Comparator.comparing(Row::composite).reversed();
        for (var key : tieKeys) {
            order = order.thenComparing(
                    Comparator.<Row, BigFraction>comparing(row -> row.scores().getOrDefault(key, BigFraction.ZERO))
                            .reversed());
        }
        return order;
    }

    /** Of what is weighed the stages in which that one has no score, in their order. */
    List<StageKind> missing(UUID application, List<StageScore> scores) {
        var exact = exact(scores.stream()
                .filter(score -> score.application().equals(application))
                .toList());
        return weights.keySet().stream()
                .filter(stage -> !exact.containsKey(stage))
                .sorted()
                .toList();
    }

    private EnumMap<StageKind, BigFraction> exact(List<StageScore> scores) {
        var exact = new EnumMap<StageKind, BigFraction>(StageKind.class);
        scores.stream()
                .collect(Collectors.groupingBy(
                        StageScore::stage,
                        Collectors.toMap(StageScore::turn, StageScore::score, (a, b) -> b, TreeMap::new)))
                .forEach((stage, byTurn) -> walks.score(stage, byTurn).ifPresent(score -> exact.put(stage, score)));
        return exact;
    }

    private Row row(UUID application, List<StageScore> scores) {
        var exact = exact(scores);
        var sum = weights.entrySet().stream()
                .map(weight -> exactly(weight.getValue())
                        .multiply(required(exact, weight.getKey()))
                        .divide(100))
                .reduce(BigFraction.ZERO, BigFraction::add);
        return new Row(application, sum.bigDecimalValue(SCALE, RoundingMode.HALF_UP), exact);
    }

    private static BigFraction required(Map<StageKind, BigFraction> exact, StageKind stage) {
        var score = exact.get(stage);
        if (score == null) {
            throw Refusal.conflict("stage-score-missing").article("第十四条").with("stage", stage);
        }
        return score;
    }

    private static BigFraction exactly(BigDecimal weight) {
        return BigFraction.of(weight.movePointRight(Math.max(0, weight.scale())).toBigIntegerExact())
                .divide(BigInteger.TEN.pow(Math.max(0, weight.scale())));
    }

    private static Ranked ranked(Row row, int rank) {
        var parts = new EnumMap<StageKind, BigDecimal>(StageKind.class);
        row.scores().forEach((stage, score) -> parts.put(stage, score.bigDecimalValue(SHOWN, RoundingMode.HALF_UP)));
        return new Ranked(row.application(), rank, row.composite(), parts);
    }
}
