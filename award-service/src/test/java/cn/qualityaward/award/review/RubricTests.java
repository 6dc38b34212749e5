package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RubricTests {

    private static final String OF_TRACK = """
            {"ORGANIZATION": {"categories": [["4.1", "领导", 100, "PROCESS", [["x", "甲", 60], ["y", "乙", 40]]]],
             "gates": ["示例要求"]%s}}""";

    /** 陈述答辩 by items of its own. */
    private static final String OF_DEFENSE = """
            , "stepRubrics": {"ORGANIZATION": {"DEFENSE": {"step": 1, "categories":
              [["1", "答辩", 100, "DIRECT", [["1.1", "陈述", 30], ["1.2", "问答", 70]]]]}}}""";

    @Test
    void materialAndSiteGoByTheRubricOfTheTrackAndTheDefenseByOneMark() {
        for (var stage : new StageKind[] {StageKind.MATERIAL, StageKind.SITE}) {
            var rubric = of("", "", stage);
            assertThat(rubric.items()).extracting(Rubric.Item::code).containsExactly("x", "y");
            assertThat(rubric.gates()).extracting(Rubric.Gate::name).containsExactly("示例要求");
            assertThat(rubric.step()).isEqualTo(5);
        }
        assertThat(of("", "", StageKind.DEFENSE).items()).containsExactly(new Rubric.Item("DEFENSE", "综合评价", 100));
        refused(of("", "", StageKind.DEFENSE), Map.of("DEFENSE", 87));
    }

    @Test
    void aStepIsScoredByItemsOfItsOwnInItsOwnSteps() {
        var rubric = of("", OF_DEFENSE, StageKind.DEFENSE);
        assertThat(rubric.items()).extracting(Rubric.Item::code).containsExactly("1.1", "1.2");
        assertThat(rubric.gates()).isEmpty();
        var marks = Map.of("1.1", 87, "1.2", 91);
        rubric.check(marks);
        assertThat(rubric.score(marks).multiply(100).intValue()).isEqualTo(30 * 87 + 70 * 91);
        refused(rubric, Map.of("1.1", 101));
        assertThat(of("", OF_DEFENSE, StageKind.SITE)).isEqualTo(of("", "", StageKind.SITE));
    }

    @Test
    void theStepWidthBelongsToTheRubric() {
        var rubric = of(", \"step\": 2", "", StageKind.SITE);
        rubric.check(Map.of("x", 88));
        refused(rubric, Map.of("x", 85));
    }

    private static void refused(Rubric rubric, Map<String, Integer> marks) {
        assertThatThrownBy(() -> rubric.check(marks))
                .isInstanceOf(Refusal.class)
                .hasMessage("mark-out-of-range");
    }

    private static Rubric of(String step, String ofSteps, StageKind stage) {
        var rules = new JsonMapper().readValue("""
                        {"weights": {}, "thresholds": {}, "shortlist": {"mode": "MANUAL"}, "tieKeys": [], "rubrics": %s%s}""".formatted(OF_TRACK.formatted(step), ofSteps), ReviewRules.class);
        return Rubric.of(rules, ApplicantKind.ORGANIZATION, stage);
    }
}
