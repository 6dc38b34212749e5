package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
        var result = Calibration.of(List.of(
                new Mark(A, "strict", 70),
                new Mark(A, "lenient", 80),
                new Mark(B, "strict", 60),
                new Mark(C, "lenient", 70)));
        assertThat(result.strictness().get("strict")).isCloseTo(-5.0 / 3, EXACTLY);
        assertThat(result.strictness().get("lenient")).isCloseTo(5.0 / 3, EXACTLY);
        assertThat(result.worth().get(A)).isCloseTo(75, EXACTLY);
        assertThat(result.worth().get(B)).isCloseTo(60 + 5.0 / 3, EXACTLY);
        assertThat(result.worth().get(C)).isCloseTo(70 - 5.0 / 3, EXACTLY);
    }

    @Test
    void changesNothingWhereEverybodyReviewsEverybody() {
        var result = Calibration.of(
                List.of(new Mark(A, "x", 50), new Mark(A, "y", 70), new Mark(B, "x", 80), new Mark(B, "y", 90)));
        assertThat(result.worth().get(A) - result.worth().get(B)).isCloseTo(60 - 85, EXACTLY);
        assertThat(result.worth().get(A)).isCloseTo(60, EXACTLY);
    }

    @Test
    void saysNothingOfApplicantsWithoutAReviewerInCommon() {
        var result = Calibration.of(List.of(new Mark(A, "x", 50), new Mark(B, "y", 70)));
        assertThat(result.groups()).isEqualTo(2);
        assertThat(result.worth()).isEmpty();
        assertThat(result.strictness()).isEmpty();
    }

    @Test
    void doesNotAskInWhichOrderTheMarksCame() {
        var marks = List.of(
                new Mark(A, "x", 55),
                new Mark(A, "y", 72.5),
                new Mark(B, "y", 80),
                new Mark(B, "z", 61),
                new Mark(C, "z", 90));
        assertThat(Calibration.of(marks.reversed()).worth().get(C))
                .isCloseTo(Calibration.of(marks).worth().get(C), EXACTLY);
    }
}
