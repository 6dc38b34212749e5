package cn.qualityaward.award.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.ReviewRules.Repetition;
import cn.qualityaward.award.program.ReviewRules.Shortlist;
import cn.qualityaward.award.program.ReviewRules.Shortlist.Mode;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.scoring.Assumption.ListRule;
import cn.qualityaward.tenancy.problem.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may be tried in place of the pinned rules. */
class AssumptionTests {

    private static final Policy POLICY = TestPolicies.xilingol();
    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    private static final Procedure PROCEDURE = Procedure.of(POLICY, TRACK);
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
        assertThat(Assumption.of(RULES, POLICY, TRACK, PROCEDURE).in(RULES, TRACK))
                .isEqualTo(RULES);
    }

    @Test
    void othersTakeTheirPlaceForThisTrackAlone() {
        var other = Map.of(StageKind.MATERIAL, new BigDecimal("33.34"), StageKind.DEFENSE, new BigDecimal("66.66"));
        var tried = assumed(other, List.of()).in(RULES, TRACK);
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

    /** What is not held weighs nothing, and tells nobody apart. */
    @Test
    void aStageThatIsLeftOutIsNotWeighed() {
        var without = Map.of(StageKind.MATERIAL, new BigDecimal("100"), StageKind.DEFENSE, new BigDecimal("0"));
        assertThat(leaving(without, List.of()).in(RULES, TRACK).weightsOf(TRACK))
                .containsOnlyKeys(StageKind.MATERIAL);
        for (var wrong : List.of(leaving(WEIGHTS, List.of()), leaving(without, List.of(StageKind.DEFENSE)))) {
            assertThatThrownBy(() -> wrong.in(RULES, TRACK)).hasMessage("assumed-left-out");
        }
    }

    @Test
    void walksCountAsIsTriedAndElseAsPinned() {
        var last = new Assumption(WEIGHTS, null, List.of(), List.of(), Repetition.LAST, null, null);
        assertThat(last.in(RULES, TRACK).repetition()).isEqualTo(Repetition.LAST);
        assertThat(assumed(WEIGHTS, List.of()).in(RULES, TRACK).repetition()).isEqualTo(RULES.repetition());
    }

    @Test
    void aListSaysByWhatItIsMade() {
        assertThat(new ListRule(0, Mode.MANUAL, null, null, null).shortlist()).isEmpty();
        assertThat(new ListRule(0, Mode.TOP_N, null, 3, null).shortlist())
                .contains(new Shortlist(Mode.TOP_N, null, 3, null));
        for (var mode : List.of(Mode.RATIO, Mode.TOP_N, Mode.MIN_SCORE)) {
            assertThatThrownBy(() -> new ListRule(0, mode, null, null, null).shortlist())
                    .hasMessage("assumed-list");
        }
    }

    private static Assumption leaving(Map<StageKind, BigDecimal> weights, List<StageKind> tieKeys) {
        return new Assumption(weights, null, tieKeys, List.of(), null, Set.of(StageKind.DEFENSE), null);
    }

    private static Assumption assumed(Map<StageKind, BigDecimal> weights, List<StageKind> tieKeys) {
        return new Assumption(weights, null, tieKeys, List.of(), null, null, null);
    }

    private static void refused(String slug, Map<StageKind, BigDecimal> weights, List<StageKind> tieKeys) {
        assertThatThrownBy(() -> assumed(weights, tieKeys).in(RULES, TRACK))
                .isInstanceOf(Refusal.class)
                .hasMessage(slug);
    }
}
