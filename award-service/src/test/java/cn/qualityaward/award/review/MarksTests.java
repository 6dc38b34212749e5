package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.program.ReviewRules.Trimming;
import cn.qualityaward.award.review.Rubric.Category;
import cn.qualityaward.award.review.Rubric.Item;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTests {

    private static final Trimming FROM_FIVE = new Trimming(Trimming.Mode.DROP_HIGHEST_AND_LOWEST, 5);
    private static final Rubric RUBRIC = new Rubric(
            List.of(new Category(
                    "4.1", "领导", "PROCESS", List.of(new Item("4.1.2", "高层领导的作用", 50), new Item("4.1.3", "组织治理", 30)))),
            List.of(),
            5);

    @Test
    void keepsThirdsExact() {
        assertThat(Marks.mean(marks(80, 75, 75), null)).isEqualTo(BigFraction.of(230, 3));
    }

    @Test
    void dropsOneHighestAndOneLowestWhereEnoughMarksAreThere() {
        assertThat(Marks.mean(marks(10, 70, 80, 90, 100), FROM_FIVE)).isEqualTo(BigFraction.of(80));
        assertThat(Marks.mean(marks(100, 100, 40, 40, 70), FROM_FIVE)).isEqualTo(BigFraction.of(70));
    }

    @Test
    void trimsNothingWhereTooFewMarksAreThere() {
        assertThat(Marks.mean(marks(10, 70, 80, 100), FROM_FIVE)).isEqualTo(BigFraction.of(65));
    }

    /** By hand: 60 70 80 90 100 has its own marks; of 60 70 80 90 the quarters lie between them. */
    @Test
    void quartilesLieBetweenTheMarksNextToThem() {
        assertThat(quartiles(60, 70, 80, 90, 100)).containsExactlyElementsOf(marks(60, 70, 80, 90, 100));
        assertThat(quartiles(60, 70, 80, 90))
                .containsExactly(
                        BigFraction.of(60),
                        BigFraction.of(135, 2),
                        BigFraction.of(75),
                        BigFraction.of(165, 2),
                        BigFraction.of(90));
        assertThat(quartiles(50, 51, 53, 53, 80, 81))
                .containsExactly(
                        BigFraction.of(50),
                        BigFraction.of(103, 2),
                        BigFraction.of(53),
                        BigFraction.of(293, 4),
                        BigFraction.of(81));
        assertThat(quartiles(77)).containsOnly(BigFraction.of(77));
    }

    private static List<BigFraction> quartiles(int... sorted) {
        return IntStream.rangeClosed(0, 4)
                .mapToObj(quarter -> Marks.quartile(marks(sorted), quarter))
                .toList();
    }

    /** A mark that is missing, for its reviewer stepped back, is not there: neither nought nor one that is dropped. */
    @Test
    void aMissingMarkIsNeitherNoughtNorDropped() {
        assertThat(Marks.mean(marks(50, 70, 80, 90, 100), FROM_FIVE)).isEqualTo(BigFraction.of(80));
        assertThat(Marks.mean(marks(50, 80, 90, 100), FROM_FIVE)).isEqualTo(BigFraction.of(80));
        assertThat(Marks.mean(marks(70, 80, 90, 100), FROM_FIVE)).isEqualTo(BigFraction.of(85));
        assertThat(Marks.mean(marks(0, 70, 80, 90, 100), FROM_FIVE)).isEqualTo(BigFraction.of(80));
    }

    @Test
    void aHigherMarkNeverLowersAMeanAndTheirOrderNeverMatters() {
        var random = new Random(13);
        for (int trial = 0; trial < 500; trial++) {
            var all = new ArrayList<>(marks(random.ints(1 + random.nextInt(9), 0, 21)
                    .map(step -> step * 5)
                    .toArray()));
            var mean = Marks.mean(all, FROM_FIVE);
            var higher = new ArrayList<>(all);
            higher.set(0, all.getFirst().add(5));
            assertThat(Marks.mean(higher, FROM_FIVE)).isGreaterThanOrEqualTo(mean);
            Collections.shuffle(all, random);
            assertThat(Marks.mean(all, FROM_FIVE)).isEqualTo(mean);
        }
    }

    @Test
    void normalisesASheetToAHundred() {
        assertThat(RUBRIC.score(Map.of("4.1.2", 80, "4.1.3", 50))).isEqualTo(BigFraction.of(5500, 80));
        assertThat(RUBRIC.score(Map.of("4.1.2", 100, "4.1.3", 100))).isEqualTo(BigFraction.of(100));
    }

    @Test
    void namesTheItemsWithoutAMark() {
        assertThat(RUBRIC.gaps(Map.of("4.1.2", 0))).containsExactly("4.1.3");
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 1, 52, 101, 105, Integer.MIN_VALUE})
    void refusesWhatIsNotAStepOfFive(int mark) {
        assertThatThrownBy(() -> RUBRIC.check(Map.of("4.1.2", mark))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo("mark-out-of-range");
            assertThat(refusal.properties()).containsEntry("field", "marks.4.1.2");
        });
    }

    @Test
    void refusesAnItemThatTheRubricHasNot() {
        assertThatThrownBy(() -> RUBRIC.check(Map.of("9.9", 50))).isInstanceOf(Refusal.class);
    }

    private static List<BigFraction> marks(int... marks) {
        return IntStream.of(marks).mapToObj(BigFraction::of).toList();
    }
}
