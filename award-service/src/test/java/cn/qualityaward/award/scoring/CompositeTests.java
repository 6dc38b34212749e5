package cn.qualityaward.award.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.application.StageResults.StageScore;
import cn.qualityaward.award.program.ReviewRules.Repetition;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import cn.qualityaward.tenancy.problem.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompositeTests {

    private static final Map<StageKind, BigDecimal> FORTY_FORTY_TWENTY = Map.of(
            StageKind.MATERIAL, new BigDecimal("40"),
            StageKind.SITE, new BigDecimal("40"),
            StageKind.DEFENSE, new BigDecimal("20"));

    private static final Walks ONCE = new Walks(Map.of(), null);

    private final UUID first = new UUID(0, 1);
    private final UUID second = new UUID(0, 2);
    private final UUID third = new UUID(0, 3);

    @Test
    void addsExactlyAndRoundsOnce() {
        // 40 % of 80 1/3 + 40 % of 70 2/3 + 20 % of 90 = 32.1333… + 28.2666… + 18 = 78.4
        var ranked = composite(List.of())
                .rank(
                        List.of(first),
                        scores(first, BigFraction.of(241, 3), BigFraction.of(212, 3), BigFraction.of(90)));
        assertThat(ranked.getFirst().composite()).isEqualByComparingTo("78.4000");
        assertThat(ranked.getFirst().parts().get(StageKind.MATERIAL)).isEqualByComparingTo("80.33");
    }

    @Test
    void roundsHalfUpAtTheFourthPlace() {
        var weights = Map.of(StageKind.MATERIAL, new BigDecimal("100"));
        var ranked = new Composite(weights, List.of(), ONCE)
                .rank(
                        List.of(first),
                        List.of(new StageScore(first, StageKind.MATERIAL, 1, BigFraction.of(7000005, 100000))));
        assertThat(ranked.getFirst().composite()).isEqualTo(new BigDecimal("70.0001"));
    }

    /** 70.005 is shown as 70.01, and 70.0049… as 70.00: the composite is of neither. */
    @Test
    void showsAPartHalfUpAtTheSecondPlaceAndNeverCountsWhatItShows() {
        var scores = new ArrayList<StageScore>();
        scores.addAll(scores(first, BigFraction.of(14001, 200), BigFraction.of(70), BigFraction.of(70)));
        scores.addAll(scores(second, BigFraction.of(700049, 10000), BigFraction.of(70), BigFraction.of(70)));
        var ranked = composite(List.of()).rank(List.of(first, second), scores);
        assertThat(ranked)
                .extracting(row -> row.parts().get(StageKind.MATERIAL))
                .containsExactly(new BigDecimal("70.01"), new BigDecimal("70.00"));
        assertThat(ranked)
                .extracting(Ranked::composite)
                .containsExactly(new BigDecimal("70.0020"), new BigDecimal("70.0020"));
        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 1);
    }

    @Test
    void takesFractionsOfAPerCentAsWeights() {
        var weights = Map.of(StageKind.MATERIAL, new BigDecimal("33.5"), StageKind.SITE, new BigDecimal("66.5"));
        var scores = List.of(
                new StageScore(first, StageKind.MATERIAL, 1, BigFraction.of(100)),
                new StageScore(first, StageKind.SITE, 1, BigFraction.of(50)));
        assertThat(new Composite(weights, List.of(), ONCE)
                        .rank(List.of(first), scores)
                        .getFirst()
                        .composite())
                .isEqualByComparingTo("66.75");
    }

    @Test
    void breaksATieByTheRulesKeys() {
        var scores = new ArrayList<StageScore>();
        scores.addAll(scores(first, BigFraction.of(80), BigFraction.of(60), BigFraction.of(50)));
        scores.addAll(scores(second, BigFraction.of(60), BigFraction.of(80), BigFraction.of(50)));
        var ranked = composite(List.of(StageKind.SITE)).rank(List.of(first, second), scores);
        assertThat(ranked).extracting(Ranked::application).containsExactly(second, first);
        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 2);
    }

    @Test
    void leavesARemainingTieToPeople() {
        var scores = new ArrayList<StageScore>();
        for (var id : List.of(first, second, third)) {
            var mark = BigFraction.of(id.equals(third) ? 50 : 80);
            scores.addAll(scores(id, mark, mark, mark));
        }
        var ranked = composite(List.of(StageKind.SITE)).rank(List.of(second, first, third), scores);
        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 1, 3);
    }

    @Test
    void neverDependsOnTheOrderOfArrival() {
        var random = new Random(7);
        for (int trial = 0; trial < 200; trial++) {
            var ids = new ArrayList<UUID>();
            var scores = new ArrayList<StageScore>();
            for (int i = 0; i < 8; i++) {
                var id = new UUID(1, i);
                ids.add(id);
                scores.addAll(scores(id, mark(random), mark(random), mark(random)));
            }
            var inOrder = composite(List.of(StageKind.SITE)).rank(ids, scores);
            Collections.shuffle(ids, random);
            Collections.shuffle(scores, random);
            assertThat(composite(List.of(StageKind.SITE)).rank(ids, scores)).isEqualTo(inOrder);
        }
    }

    /** Whatever the weights, the tie keys, the repetition and the rivals: none of its marks costs it a place, or raises another. */
    @Test
    void aHigherMarkNeverLowersARankAndNeverRaisesARival() {
        var random = new Random(11);
        var ties = 0;
        for (int trial = 0; trial < 2_000; trial++) {
            var composite = anyComposite(random);
            var ids = IntStream.range(0, 2 + random.nextInt(7))
                    .mapToObj(i -> new UUID(1, i))
                    .toList();
            var coarse = random.nextBoolean(); // so that many are equal
            var scores = new ArrayList<>(ids.stream()
                    .flatMap(id -> everyWalk(composite, id, coarse, random))
                    .toList());
            var before = places(composite.rank(ids, scores));
            ties += ids.size() - (int) before.values().stream().distinct().count();
            var raised = random.nextInt(scores.size());
            var mark = scores.get(raised);
            var higher = mark.score().add(BigFraction.of(1, 1 + random.nextInt(1_000)));
            scores.set(raised, new StageScore(mark.application(), mark.stage(), mark.turn(), higher));
            var after = places(composite.rank(ids, scores));
            for (var id : ids) {
                var moved = after.get(id) - before.get(id);
                assertThat(id.equals(mark.application()) ? -moved : moved)
                        .as("trial %d, %s raised in %s", trial, mark, composite)
                        .isNotNegative();
            }
        }
        assertThat(ties).as("ties among what was tried").isGreaterThan(100);
    }

    @Test
    void refusesAMissingStageInsteadOfCountingZero() {
        var withoutDefense = scores(first, BigFraction.of(80), BigFraction.of(80), BigFraction.of(80))
                .subList(0, 2);
        assertThatThrownBy(() -> composite(List.of()).rank(List.of(first), withoutDefense))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("stage-score-missing"));
    }

    /** 重复环节: 40 % of 80, 40 % of the site's 70 and 85, 20 % of 90. */
    @ParameterizedTest
    @CsvSource({"MEAN, 81.0000, 77.50", "LAST, 84.0000, 85.00"})
    void aStageWalkedTwiceCountsByTheRule(Repetition rule, BigDecimal composite, BigDecimal site) {
        var ranked = twice(rule, siteTwice()).getFirst();
        assertThat(ranked.composite()).isEqualTo(composite);
        assertThat(ranked.parts()).containsEntry(StageKind.SITE, site);
    }

    @ParameterizedTest
    @EnumSource(Repetition.class)
    void aWalkThatIsMissingIsNoPartOfAMean(Repetition rule) {
        var scores = siteTwice();
        scores.removeIf(score -> score.stage() == StageKind.SITE && score.turn() == 1);
        assertThatThrownBy(() -> twice(rule, scores))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("stage-score-missing"));
    }

    private List<StageScore> siteTwice() {
        var scores = new ArrayList<>(scores(first, BigFraction.of(80), BigFraction.of(70), BigFraction.of(90)));
        scores.addFirst(new StageScore(first, StageKind.SITE, 2, BigFraction.of(85)));
        return scores;
    }

    private List<Ranked> twice(Repetition rule, List<StageScore> scores) {
        var walks = new Walks(Map.of(StageKind.MATERIAL, 1, StageKind.SITE, 2, StageKind.DEFENSE, 1), rule);
        return new Composite(FORTY_FORTY_TWENTY, List.of(), walks).rank(List.of(first), scores);
    }

    private static Composite anyComposite(Random random) {
        var site = random.nextInt(101);
        var material = random.nextInt(101 - site);
        var weights = Map.of(
                StageKind.MATERIAL, BigDecimal.valueOf(material),
                StageKind.SITE, BigDecimal.valueOf(site),
                StageKind.DEFENSE, BigDecimal.valueOf(100 - site - material));
        var keys = new ArrayList<>(weights.keySet());
        Collections.shuffle(keys, random);
        var walks = new Walks(
                Map.of(StageKind.MATERIAL, 1, StageKind.SITE, 1 + random.nextInt(2), StageKind.DEFENSE, 1),
                random.nextBoolean() ? Repetition.MEAN : Repetition.LAST);
        return new Composite(weights, keys.subList(0, random.nextInt(4)), walks);
    }

    private static Stream<StageScore> everyWalk(Composite composite, UUID id, boolean coarse, Random random) {
        return composite.walks().times().entrySet().stream()
                .flatMap(walked -> IntStream.rangeClosed(1, walked.getValue())
                        .mapToObj(turn -> new StageScore(
                                id,
                                walked.getKey(),
                                turn,
                                coarse ? BigFraction.of(50L * random.nextInt(2)) : mark(random))));
    }

    private static Map<UUID, Integer> places(List<Ranked> ranked) {
        return ranked.stream().collect(Collectors.toMap(Ranked::application, Ranked::rank));
    }

    private static BigFraction mark(Random random) {
        return BigFraction.of(5L * random.nextInt(20), 1 + random.nextInt(3));
    }

    private static Composite composite(List<StageKind> tieKeys) {
        return new Composite(FORTY_FORTY_TWENTY, tieKeys, ONCE);
    }

    private static List<StageScore> scores(UUID id, BigFraction material, BigFraction site, BigFraction defense) {
        return List.of(
                new StageScore(id, StageKind.MATERIAL, 1, material),
                new StageScore(id, StageKind.SITE, 1, site),
                new StageScore(id, StageKind.DEFENSE, 1, defense));
    }
}
