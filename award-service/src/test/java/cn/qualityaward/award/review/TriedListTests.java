package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.scoring.TestRankings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 试算 of the list that a closed step let go on: one of two did, and came to the composite. */
class TriedListTests extends ClosedReview {

    private static final Map<StageKind, BigDecimal> HALVES = weights(50, 50);

    @BeforeEach
    void oneOfTwoWasMarkedToTheEnd() {
        materialClosed();
        defenseClosed(first);
        run(() -> TestRankings.compute(context, round, TRACK));
    }

    @Test
    void whoeverWouldHaveGoneOnAndWasNeverMarkedThereIsNamedAndNotRanked() {
        assertThat(tried(2, null, null, HALVES)).containsExactly("示例乳业有限公司 1 80.0000", "示例石材有限公司 [DEFENSE]");
        assertThat(tried(1, null, null, HALVES)).containsExactly("示例乳业有限公司 1 80.0000");
    }

    @Test
    void whereTheMarksThereAreSufficeTheyAreRanked() {
        assertThat(tried(2, null, StageKind.DEFENSE, weights(100, 0)))
                .containsExactly("示例乳业有限公司 1 80.0000", "示例石材有限公司 2 75.0000", "示例石材有限公司 []");
    }

    @Test
    void whoeverWouldNotHaveGoneOnIsNotInTheTable() {
        assertThat(tried(null, new BigDecimal("90"), null, HALVES)).isEmpty();
        assertThat(tried(null, null, null, HALVES)).containsExactly("示例乳业有限公司 1 80.0000");
    }

    /** Nobody falls out of a stage that is not held, and those who did have no marks of the next. */
    @Test
    void aStageIsLeftOut() {
        assertThat(tried(null, null, StageKind.MATERIAL, weights(0, 100)))
                .containsExactly("示例乳业有限公司 1 80.0000", "示例石材有限公司 [DEFENSE]");
    }

    @Test
    void nothingIsTriedOfAStepThatMakesNoListNorStored() {
        refused(
                "assumed-list",
                () -> in(() -> TestRankings.tried(context, round, TRACK, 1, 2, null, null, HALVES, OFFICER)));
        assertThat(status(second)).isEqualTo("NOT_SHORTLISTED");
        comesOut();
    }

    /** 第十八条: whoever steps back from one of them sees none of it. */
    @Test
    void isNotForWhoeverStepsBackFromOneWhoWouldHaveCome() {
        run(() -> {
            var application = applications.locked(second);
            application.stepBack(OFFICER.id());
            applications.saveAndFlush(application);
        });
        refused("recused", () -> tried(2, null, null, HALVES));
        assertThat(tried(1, null, null, HALVES)).hasSize(1);
    }

    private List<String> tried(
            @Nullable Integer places,
            @Nullable BigDecimal leastOf,
            @Nullable StageKind leftOut,
            Map<StageKind, BigDecimal> weights) {
        return in(() -> TestRankings.tried(context, round, TRACK, 0, places, leastOf, leftOut, weights, OFFICER));
    }

    private static Map<StageKind, BigDecimal> weights(int material, int defense) {
        return Map.of(StageKind.MATERIAL, BigDecimal.valueOf(material), StageKind.DEFENSE, BigDecimal.valueOf(defense));
    }
}
