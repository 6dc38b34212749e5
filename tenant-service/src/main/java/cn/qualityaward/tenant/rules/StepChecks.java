package cn.qualityaward.tenant.rules;

import cn.qualityaward.tenant.document.Finding;
import cn.qualityaward.tenant.policy.ApplicantKind;
import cn.qualityaward.tenant.policy.AwardClass;
import cn.qualityaward.tenant.policy.Policy;
import cn.qualityaward.tenant.policy.Stage;
import cn.qualityaward.tenant.policy.StageKind;
import cn.qualityaward.tenant.rules.ReviewRules.Shortlist;
import cn.qualityaward.tenant.rules.ReviewRules.Shortlist.Mode;
import cn.qualityaward.tenant.rules.ReviewRules.StepRule;
import cn.qualityaward.tenant.rules.ReviewRules.Trimming;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with who reviews a step and who goes on from it: as said for all, and as said for that step alone. */
final class StepChecks {

    /** A step that experts score, with what holds there. */
    private record Reviewed(
            ApplicantKind track, StageKind stage, @Nullable StepRule own, StepRule asked) {

        /** Where the rules say it: for this step alone, or for all. */
        String key(String name, Function<StepRule, @Nullable Object> value) {
            return own == null || value.apply(own) == null ? name : keyOf("stepRules", track, stage) + "." + name;
        }

        @Nullable
        Integer marks() {
            return asked.reviewersPerApplicant() == null ? asked.panelSize() : asked.reviewersPerApplicant();
        }

        String marksKey() {
            return asked.reviewersPerApplicant() == null ? panelSizeKey() : drawKey();
        }

        String listKey() {
            return key("shortlist", StepRule::shortlist);
        }

        String panelSizeKey() {
            return key("panelSize", StepRule::panelSize);
        }

        String drawKey() {
            return key("reviewersPerApplicant", StepRule::reviewersPerApplicant);
        }
    }

    private final ReviewRules rules;
    private final Policy policy;
    private final List<Reviewed> reviewed;

    /** What holds for several steps is found once. */
    private final Set<Finding> found = new LinkedHashSet<>();

    private StepChecks(ReviewRules rules, Policy policy) {
        this.rules = rules;
        this.policy = policy;
        this.reviewed = policy.stages().keySet().stream()
                .flatMap(track -> policy.scoredStages(track).stream()
                        .filter(StageKind.BY_PANEL::contains)
                        .sorted()
                        .map(stage -> new Reviewed(track, stage, rules.own(track, stage), rules.at(track, stage))))
                .toList();
    }

    static Set<Finding> of(ReviewRules rules, Policy policy) {
        var checks = new StepChecks(rules, policy);
        checks.stepsAreReviewed("stepRules", rules.ofSteps());
        checks.stepsAreReviewed("stepRubrics", rules.rubricsOfSteps());
        checks.shortlistsHaveTheirMeasure();
        checks.shortlistsLeaveEnough();
        checks.shortlistsShorten();
        checks.panelsAllowTrimming();
        checks.panelsAllowTheDraw();
        return checks.found;
    }

    static String keyOf(String key, ApplicantKind track, StageKind stage) {
        return key + "." + track + "." + stage;
    }

    private void stepsAreReviewed(String key, Map<ApplicantKind, ? extends Map<StageKind, ?>> ofSteps) {
        ofSteps.forEach((track, stages) -> stages.keySet().stream()
                .filter(stage -> reviewed.stream().noneMatch(one -> one.track() == track && one.stage() == stage))
                .forEach(stage -> found.add(Finding.blocks("step-not-reviewed", keyOf(key, track, stage))
                        .with("track", track)
                        .with("stage", stage))));
    }

    private void shortlistsHaveTheirMeasure() {
        requireMeasure("shortlist", rules.shortlist());
        withOwnList((one, list) -> requireMeasure(one.listKey(), list));
    }

    private void requireMeasure(String key, Shortlist list) {
        var measured = switch (list.mode()) {
            case RATIO -> list.ratio() != null;
            case TOP_N -> list.topN() != null;
            case MIN_SCORE -> list.minScore() != null;
            case MANUAL -> true;
        };
        if (!measured) {
            found.add(Finding.blocks("shortlist-unmeasured", key).with("mode", list.mode()));
        }
    }

    private void shortlistsLeaveEnough() {
        leavesEnough("shortlist", rules.shortlist(), policy.classes().stream());
        withOwnList((one, list) -> leavesEnough(
                one.listKey(), list, policy.classes().stream().filter(prize -> prize.applicantKind() == one.track())));
    }

    private void leavesEnough(String key, Shortlist list, Stream<AwardClass> prizes) {
        var places = prizes.mapToInt(AwardClass::quota).max().orElse(0);
        var topN = list.topN();
        if (list.mode() == Mode.TOP_N && topN != null && topN < places) {
            found.add(Finding.warns("shortlist-below-quota", key + ".topN")
                    .with("topN", topN)
                    .with("quota", places));
        }
    }

    private void shortlistsShorten() {
        if (rules.shortlist().mode() != Mode.MANUAL
                && policy.stages().values().stream()
                        .noneMatch(track -> track.stream().anyMatch(StepChecks::shortens))) {
            found.add(Finding.blocks("shortlist-of-nothing", "shortlist"));
        }
        withOwnList((one, list) -> {
            if (policy.stages().getOrDefault(one.track(), List.of()).stream()
                    .noneMatch(stage -> stage.kind() == one.stage() && shortens(stage))) {
                found.add(Finding.blocks("shortlist-of-nothing", one.listKey()));
            }
        });
    }

    /** Those that say by themselves who goes on. */
    private void withOwnList(BiConsumer<Reviewed, Shortlist> check) {
        reviewed.forEach(one -> {
            var list = one.own() == null ? null : one.own().shortlist();
            if (list != null) {
                check.accept(one, list);
            }
        });
    }

    /** Whether it is scored and lets some go no further. */
    private static boolean shortens(Stage stage) {
        return stage.scored() && stage.eliminating();
    }

    private void panelsAllowTrimming() {
        if (reviewed.isEmpty()
                ? rules.panelSize() == null
                : reviewed.stream().anyMatch(one -> one.asked().panelSize() == null)) {
            found.add(Finding.warns("panel-size-unset", "panelSize"));
        }
        var trimming = rules.trimming();
        if (trimming == null || trimming.mode() != Trimming.Mode.DROP_HIGHEST_AND_LOWEST) {
            return;
        }
        reviewed.stream()
                .filter(one -> one.marks() != null && one.marks() < trimming.minMarks())
                .forEach(one ->
                        found.add(Finding.blocks("trimming-impossible", one.own() == null ? "trimming" : one.marksKey())
                                .with("panelSize", Objects.requireNonNull(one.marks()))
                                .with("minMarks", trimming.minMarks())));
    }

    private void panelsAllowTheDraw() {
        if (rules.reviewerLoad() != null
                && reviewed.stream().allMatch(one -> one.asked().reviewersPerApplicant() == null)) {
            found.add(Finding.warns("load-without-draw", "reviewerLoad"));
        }
        reviewed.forEach(one -> {
            var size = one.asked().panelSize();
            var drawn = one.asked().reviewersPerApplicant();
            if (size != null && drawn != null && size < drawn) {
                found.add(Finding.blocks("draw-impossible", one.drawKey())
                        .with("panelSize", size)
                        .with("perApplicant", drawn));
            }
        });
    }
}
