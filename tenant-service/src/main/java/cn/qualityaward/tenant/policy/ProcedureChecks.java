package cn.qualityaward.tenant.policy;

import static cn.qualityaward.tenant.policy.StageKind.APPROVAL;
import static cn.qualityaward.tenant.policy.StageKind.COMPOSITE;
import static cn.qualityaward.tenant.policy.StageKind.CONFERRAL;
import static cn.qualityaward.tenant.policy.StageKind.CONSULT;
import static cn.qualityaward.tenant.policy.StageKind.DEFENSE;
import static cn.qualityaward.tenant.policy.StageKind.DELIBERATION;
import static cn.qualityaward.tenant.policy.StageKind.FORMAL_REVIEW;
import static cn.qualityaward.tenant.policy.StageKind.MATERIAL;
import static cn.qualityaward.tenant.policy.StageKind.QUALIFIED_LIST;
import static cn.qualityaward.tenant.policy.StageKind.RECHECK;
import static cn.qualityaward.tenant.policy.StageKind.RECOMMENDATION;
import static cn.qualityaward.tenant.policy.StageKind.SITE;
import static cn.qualityaward.tenant.policy.StageKind.SOCIAL_EVALUATION;
import static cn.qualityaward.tenant.policy.StageKind.VOTE;

import cn.qualityaward.tenant.document.Finding;
import cn.qualityaward.tenant.policy.Policy.RecommendPath;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether one track can be walked from its first stage to its last (第十三条至第十五条). */
final class ProcedureChecks {

    /** Whatever is before must be over when whatever is after begins; it binds only where both are walked. */
    private record Order(Set<StageKind> before, Set<StageKind> after) {
        Order(StageKind before, StageKind after) {
            this(Set.of(before), Set.of(after));
        }
    }

    private static final Set<StageKind> JUDGING = EnumSet.of(MATERIAL, SITE, DEFENSE, SOCIAL_EVALUATION, VOTE);

    private static final List<Order> ORDER = List.of(
            new Order(RECOMMENDATION, FORMAL_REVIEW),
            new Order(Set.of(FORMAL_REVIEW), EnumSet.of(RECHECK, CONSULT)),
            new Order(EnumSet.of(FORMAL_REVIEW, RECHECK, CONSULT), Set.of(QUALIFIED_LIST)),
            new Order(Set.of(QUALIFIED_LIST), JUDGING),
            new Order(Set.of(MATERIAL), EnumSet.of(SITE, DEFENSE)),
            new Order(StageKind.SCORABLE, Set.of(COMPOSITE)),
            new Order(EnumSet.of(COMPOSITE, VOTE), Set.of(DELIBERATION)),
            new Order(DELIBERATION, APPROVAL),
            new Order(EnumSet.complementOf(EnumSet.of(CONFERRAL)), Set.of(CONFERRAL)));

    private final Policy policy;
    private final String key;
    private final List<Stage> stages;
    private final List<StageKind> kinds;
    private final List<Finding> found = new ArrayList<>();

    private ProcedureChecks(Policy policy, ApplicantKind track) {
        this.policy = policy;
        this.key = "stages." + track;
        this.stages = policy.stages().getOrDefault(track, List.of());
        this.kinds = stages.stream().map(Stage::kind).toList();
    }

    static List<Finding> of(Policy policy, ApplicantKind track) {
        var checks = new ProcedureChecks(policy, track);
        checks.nothingIndispensableIsMissing();
        checks.nothingIsWalkedTwice();
        checks.everyStepComesInItsTurn();
        checks.scoresComeFromWhatCanBeScored();
        checks.whoIsToldWasEliminated();
        return checks.found;
    }

    private void nothingIndispensableIsMissing() {
        var missing = EnumSet.copyOf(StageKind.INDISPENSABLE);
        if (!policy.recommendPaths().contains(RecommendPath.SELF)) {
            missing.add(RECOMMENDATION);
        }
        kinds.forEach(missing::remove);
        missing.forEach(stage -> found.add(Finding.blocks("stage-missing", key).with("stage", stage)));
    }

    private void nothingIsWalkedTwice() {
        for (int i = 0; i < kinds.size(); i++) {
            var kind = kinds.get(i);
            if (kinds.indexOf(kind) < i && !StageKind.REPEATABLE.contains(kind)) {
                found.add(Finding.blocks("stage-repeated", at(i)).with("stage", kind));
            }
        }
    }

    private void everyStepComesInItsTurn() {
        for (int late = 0; late < kinds.size(); late++) {
            for (int early = 0; early < late; early++) {
                var first = kinds.get(early);
                var second = kinds.get(late);
                if (ORDER.stream()
                        .anyMatch(order ->
                                order.after().contains(first) && order.before().contains(second))) {
                    found.add(Finding.blocks("stage-out-of-order", at(early))
                            .with("stage", first)
                            .with("after", second));
                }
            }
        }
    }

    private void scoresComeFromWhatCanBeScored() {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).scored() && !StageKind.SCORABLE.contains(kinds.get(i))) {
                found.add(Finding.blocks("stage-not-scorable", at(i)).with("stage", kinds.get(i)));
            }
        }
        for (int i = 0; i < stages.size(); i++) {
            if (!stages.get(i).scored() && StageKind.BY_PANEL.contains(kinds.get(i))) {
                found.add(Finding.blocks("stage-unscored", at(i)).with("stage", kinds.get(i)));
            }
        }
        if (stages.stream().noneMatch(Stage::scored)) {
            found.add(Finding.blocks("nothing-scored", key));
        }
    }

    private void whoIsToldWasEliminated() {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).feedback() && !stages.get(i).eliminating()) {
                found.add(Finding.blocks("feedback-to-nobody", at(i)).with("stage", kinds.get(i)));
            }
            if (stages.get(i).eliminating() && kinds.get(i) == CONFERRAL) {
                found.add(Finding.blocks("eliminated-after-approval", at(i)).with("stage", CONFERRAL));
            }
        }
    }

    private String at(int index) {
        return key + "[" + index + "]";
    }
}
