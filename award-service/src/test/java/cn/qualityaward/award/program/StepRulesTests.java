package cn.qualityaward.award.program;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.program.ReviewRules.Shortlist;
import cn.qualityaward.award.program.ReviewRules.Shortlist.Mode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StepRulesTests {

    private static final Shortlist BY_HAND = new Shortlist(Mode.MANUAL, null, null, null);

    @Test
    void aBareValueGoesOnMeaningAllSteps() {
        var rules = rules("");
        for (var track : ApplicantKind.values()) {
            assertThat(rules.at(track, StageKind.SITE)).isEqualTo(new StepRules(7, 3, BY_HAND));
        }
    }

    @Test
    void whatIsSaidForAStepAloneHoldsThereAndWhatIsNotSaidIsAsForAll() {
        var rules = rules("""
                , "stepRules": {"ORGANIZATION": {"MATERIAL": {"panelSize": 120},
                  "DEFENSE": {"shortlist": {"mode": "TOP_N", "topN": 4}}}, "INDIVIDUAL": {"MATERIAL": {"reviewersPerApplicant": 5}}}""");
        assertThat(rules.at(ApplicantKind.ORGANIZATION, StageKind.MATERIAL)).isEqualTo(new StepRules(120, 3, BY_HAND));
        assertThat(rules.at(ApplicantKind.ORGANIZATION, StageKind.DEFENSE))
                .isEqualTo(new StepRules(7, 3, new Shortlist(Mode.TOP_N, null, 4, null)));
        assertThat(rules.at(ApplicantKind.INDIVIDUAL, StageKind.MATERIAL).leastMarks())
                .isEqualTo(5);
        assertThat(rules.at(ApplicantKind.INDIVIDUAL, StageKind.SITE)).isEqualTo(new StepRules(7, 3, BY_HAND));
    }

    private static ReviewRules rules(String more) {
        return new JsonMapper().readValue("""
                        {"weights": {}, "thresholds": {}, "shortlist": {"mode": "MANUAL"}, "tieKeys": [], "rubrics": {},
                         "panelSize": 7, "reviewersPerApplicant": 3%s}""".formatted(more), ReviewRules.class);
    }
}
