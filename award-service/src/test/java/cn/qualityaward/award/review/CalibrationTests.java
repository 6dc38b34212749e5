package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.qualityaward.award.program.ReviewRules.Trimming;
import cn.qualityaward.award.review.Calibration.Mark;
import java.util.List;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Strict and lenient experts, told apart by what they reviewed in common. */
class CalibrationTests {

    private static final UUID A = new UUID(0, 1), B = new UUID(0, 2), C = new UUID(0, 3);
    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void worksOutAsByHand() {
        // strict: A 70, B 60; lenient: A 80, C 70. What both reviewed is A alone, so each differs by 5 from its mean:
        // (1 + 1 + 2 − ½ − 1) r − ½ l = −5 and the same for the other with +5, hence r = −5/3 and l = 5/3.
        var result = of(
                List.of(mark(A, "strict", 70), mark(A, "lenient", 80), mark(B, "strict", 60), mark(C, "lenient", 70)));
        assertThat(result.strictness().get("strict")).isCloseTo(-5.0 / 3, EXACTLY);
        assertThat(result.strictness().get("lenient")).isCloseTo(5.0 / 3, EXACTLY);
        assertThat(result.worth().get(A)).isCloseTo(75, EXACTLY);
        assertThat(result.worth().get(B)).isCloseTo(60 + 5.0 / 3, EXACTLY);
        assertThat(result.worth().get(C)).isCloseTo(70 - 5.0 / 3, EXACTLY);
    }

    @Test
    void changesNothingWhereEverybodyReviewsEverybody() {
        var result = of(List.of(mark(A, "x", 50), mark(A, "y", 70), mark(B, "x", 80), mark(B, "y", 90)));
        assertThat(result.worth().get(A) - result.worth().get(B)).isCloseTo(60 - 85, EXACTLY);
        assertThat(result.worth().get(A)).isCloseTo(60, EXACTLY);
    }

    @Test
    void saysNothingOfApplicantsWithoutAReviewerInCommon() {
        var result = of(List.of(mark(A, "x", 50), mark(B, "y", 70)));
        assertThat(result.groups()).isEqualTo(2);
        assertThat(result.worth()).isEmpty();
        assertThat(result.strictness()).isEmpty();
    }

    @Test
    void doesNotAskInWhichOrderTheMarksCame() {
        var marks = List.of(mark(A, "x", 55), mark(A, "y", 72.5), mark(B, "y", 80), mark(B, "z", 61), mark(C, "z", 90));
        assertThat(of(marks.reversed()).worth().get(C))
                .isCloseTo(of(marks).worth().get(C), EXACTLY);
    }

    /** What all of them agreed on later is not theirs: it would make everybody as strict as the others. */
    @Test
    void takesStrictnessFromWhatEachGaveAndNotFromWhatWasAgreed() {
        var agreed = List.of(
                new Mark(A, "strict", 70, 75),
                new Mark(A, "lenient", 80, 75),
                mark(B, "strict", 60),
                mark(C, "lenient", 70));
        assertThat(of(agreed).strictness().get("strict")).isCloseTo(-5.0 / 3, EXACTLY);
        assertThat(of(agreed).worth().get(A)).isCloseTo(75, EXACTLY);
    }

    @Test
    void dropsTheExtremesAsTheScoresDo() {
        var marks = List.of(mark(A, "x", 50), mark(A, "y", 70), mark(A, "z", 75), mark(A, "w", 100));
        var trimmed = Calibration.of(marks, new Trimming(Trimming.Mode.DROP_HIGHEST_AND_LOWEST, 4));
        // each differs from the mean of 73.75, and a third of that (1 of 1 + 2) is taken for their strictness
        assertThat(trimmed.worth().get(A)).isCloseTo((70 + 3.75 / 3 + 75 - 1.25 / 3) / 2, EXACTLY);
    }

    private static Mark mark(UUID applicant, String reviewer, double score) {
        return new Mark(applicant, reviewer, score, score);
    }

    private static Calibration.Result of(List<Mark> marks) {
        return Calibration.of(marks, null);
    }
}
