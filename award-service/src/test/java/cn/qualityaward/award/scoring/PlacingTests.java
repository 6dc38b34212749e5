package cn.qualityaward.award.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.scoring.Assumption.Prize;
import cn.qualityaward.award.scoring.Placing.Takes;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who would have one of two main awards and two nominations, by hand; a question mark where people decide. */
class PlacingTests {

    private static final List<AwardClass> TWO = List.of(of("NOMINATION", 2, null), of("MAIN", 1, null));
    private static final List<AwardClass> SHARED = List.of(of("MAIN", 1, "all"), of("NOMINATION", 2, "all"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90 80 70 60 50 | 1 MAIN, 2 MAIN, 3 NOMINATION, 4 NOMINATION",
                "90 70 65 50 50 | 1 MAIN, 2 NOMINATION, 3 NOMINATION",
                "79.9999 59 58   | 1 NOMINATION",
                "80.0000 60 58   | 1 MAIN, 2 NOMINATION",
                "59 58 57        | ''",
                "90 85 85 70 65  | 1 MAIN, 2 MAIN?, 3 MAIN?, 4 NOMINATION",
                "90 90 90 90 65  | 1 MAIN?, 2 MAIN?, 3 MAIN?, 4 MAIN?",
                "90 85 70 70 70  | 1 MAIN, 2 MAIN, 3 NOMINATION?, 4 NOMINATION?, 5 NOMINATION?",
            })
    void theThresholdComesBeforeThePlacesAndATieAtTheCutIsLeftToPeople(String composites, String placed) {
        assertThat(placed(TWO, composites)).isEqualTo(placed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90 70 65 61 | 1 MAIN, 2 NOMINATION",
                "70 65 61 | 1 NOMINATION, 2 NOMINATION",
                "90 85 82 61 | 1 MAIN, 2 MAIN"
            })
    void classesOfAGroupFillTheSamePlaces(String composites, String placed) {
        assertThat(placed(SHARED, composites)).isEqualTo(placed);
    }

    /** 预留名额: two main awards and two nominations in common, one of them kept for another kind. */
    @Test
    void aPlaceKeptForAnotherKindIsNotFilled() {
        assertThat(placed(SHARED, "90 85 82 61", one -> 1, (who, code) -> true)).isEqualTo("1 MAIN");
        assertThat(placed(SHARED, "90 85 82 61", one -> 3, (who, code) -> true)).isEmpty();
    }

    /** 再次获奖: the first takes no place, and the one who would have been too many has one. */
    @Test
    void whoeverTakesNoPlaceLeavesItToTheNext() {
        assertThat(placed(SHARED, "90 85 82 61", one -> 0, (who, code) -> who.getLeastSignificantBits() != 1))
                .isEqualTo("1 MAIN, 2 MAIN, 3 MAIN");
        assertThat(placed(TWO, "90 85 85 70 65", one -> 0, (who, code) -> who.getLeastSignificantBits() != 2))
                .isEqualTo("1 MAIN, 2 MAIN, 3 MAIN, 4 NOMINATION, 5 NOMINATION");
    }

    private static String placed(List<AwardClass> classes, String composites) {
        return placed(classes, composites, one -> 0, (who, code) -> true);
    }

    private static String placed(
            List<AwardClass> classes, String composites, ToIntFunction<AwardClass> keptForOthers, Takes takes) {
        var prizes =
                List.of(new Prize("MAIN", 2, new BigDecimal("80")), new Prize("NOMINATION", 2, new BigDecimal("60")));
        return Placing.of(classes, prizes, keptForOthers, takes, ranked(composites.split(" "))).stream()
                .map(one ->
                        one.application().getLeastSignificantBits() + " " + one.classCode() + (one.tied() ? "?" : ""))
                .collect(Collectors.joining(", "));
    }

    private static List<Ranked> ranked(String[] composites) {
        return IntStream.range(0, composites.length)
                .mapToObj(i -> new Ranked(
                        new UUID(0, i + 1),
                        1 + Arrays.asList(composites).indexOf(composites[i]),
                        new BigDecimal(composites[i]),
                        Map.of()))
                .toList();
    }

    private static AwardClass of(String code, int level, @Nullable String group) {
        return new AwardClass(code, code, ApplicantKind.ORGANIZATION, level, 2, group);
    }
}
