package cn.qualityaward.award.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.ReviewRules.Shortlist;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What may be tried in place of the pinned rules. */
class AssumptionTests {

    private static final Policy POLICY = TestPolicies.xilingol();
    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    private static final Map<StageKind, BigDecimal> WEIGHTS =
            Map.of(StageKind.MATERIAL, new BigDecimal("60"), StageKind.DEFENSE, new BigDecimal("40"));
    private static final ReviewRules RULES = new ReviewRules(
            Map.of(TRACK, WEIGHTS, ApplicantKind.INDIVIDUAL, Map.of(StageKind.MATERIAL, new BigDecimal("100"))),
            Map.of(),
            new Shortlist(Shortlist.Mode.MANUAL, null, null, null),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(StageKind.MATERIAL),
            null,
            Map.of(),
            null,
            null);

    @Test
    void thePinnedRulesAssumeThemselves() {
        assertThat(Assumption.of(RULES, POLICY, TRACK).in(RULES, TRACK)).isEqualTo(RULES);
    }

    @Test
    void othersTakeTheirPlaceForThisTrackAlone() {
        var other = Map.of(StageKind.MATERIAL, new BigDecimal("33.34"), StageKind.DEFENSE, new BigDecimal("66.66"));
        var tried = new Assumption(other, null, List.of(), List.of()).in(RULES, TRACK);
        assertThat(tried.weightsOf(TRACK)).isEqualTo(other);
        assertThat(tried.tieKeys()).isEmpty();
        assertThat(tried.weightsOf(ApplicantKind.INDIVIDUAL)).isEqualTo(RULES.weightsOf(ApplicantKind.INDIVIDUAL));
    }

    @Test
    void refusesWeightsThatAreNoHundredAndStagesThatAreNotScored() {
        refused(
                "assumed-weights",
                Map.of(StageKind.MATERIAL, new BigDecimal("60"), StageKind.DEFENSE, new BigDecimal("40.01")),
                List.of());
        refused("assumed-stages", Map.of(StageKind.MATERIAL, new BigDecimal("100")), List.of());
        refused("assumed-stages", WEIGHTS, List.of(StageKind.SITE));
    }

    private static void refused(String slug, Map<StageKind, BigDecimal> weights, List<StageKind> tieKeys) {
        assertThatThrownBy(() -> new Assumption(weights, null, tieKeys, List.of()).in(RULES, TRACK))
                .isInstanceOf(Refusal.class)
                .hasMessage(slug);
    }
}
