package cn.qualityaward.tenant.rules;

import cn.qualityaward.tenant.document.Finding;
import cn.qualityaward.tenant.policy.ApplicantKind;
import cn.qualityaward.tenant.policy.AwardClass;
import cn.qualityaward.tenant.policy.Policy;
import cn.qualityaward.tenant.policy.Stage;
import cn.qualityaward.tenant.policy.StageKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What review rules say against each other and against the policy they serve. */
final class RulesChecks {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final ReviewRules rules;
    private final Policy policy;
    private final List<Finding> found = new ArrayList<>();

    private RulesChecks(ReviewRules rules, Policy policy) {
        this.rules = rules;
        this.policy = policy;
    }

    static List<Finding> of(ReviewRules rules, Policy policy) {
        var checks = new RulesChecks(rules, policy);
        policy.stages().keySet().forEach(checks::weightsOfATrackAreWhole);
        checks.everyTrackNamedIsWalked();
        checks.thresholdsNameClasses();
        checks.found.addAll(StepChecks.of(rules, policy));
        checks.interestsAreNamed();
        checks.consensusIsOfPanels();
        checks.siteHasWhatItConfirms();
        checks.meetingsAreOfAVisit();
        checks.repeatedStagesCountByARule();
        checks.tiesAreBrokenByScores();
        checks.rubricsAddUp();
        checks.formsCanBeAnswered();
        return checks.found;
    }

    private void weightsOfATrackAreWhole(ApplicantKind track) {
        var key = "weights." + track;
        var weights = rules.weights().getOrDefault(track, Map.of());
        if (weights.isEmpty()) {
            found.add(Finding.warns("weights-unset", "weights").with("track", track));
            return;
        }
        var scored = policy.scoredStages(track);
        weights.keySet().stream()
                .filter(stage -> !scored.contains(stage))
                .forEach(stage -> found.add(
                        Finding.blocks("weight-of-unscored", key + "." + stage).with("stage", stage)));
        scored.stream()
                .filter(stage -> !weights.containsKey(stage))
                .forEach(
                        stage -> found.add(Finding.blocks("weight-missing", key).with("stage", stage)));
        var sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            found.add(Finding.blocks("weights-not-whole", key).with("sum", sum.toPlainString()));
        }
    }

    private void everyTrackNamedIsWalked() {
        Map.of(
                        "weights",
                        rules.weights().keySet(),
                        "rubrics",
                        rules.rubrics().keySet(),
                        "forms",
                        rules.forms().keySet(),
                        "stepRules",
                        rules.ofSteps().keySet(),
                        "stepRubrics",
                        rules.rubricsOfSteps().keySet())
                .forEach((key, tracks) -> tracks.stream()
                        .filter(track -> !policy.stages().containsKey(track))
                        .forEach(track -> found.add(Finding.blocks("track-not-walked", key + "." + track)
                                .with("track", track))));
    }

    private void thresholdsNameClasses() {
        var codes = policy.classes().stream().map(AwardClass::code).collect(Collectors.toSet());
        rules.thresholds().keySet().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> found.add(
                        Finding.blocks("class-unknown", "thresholds." + code).with("class", code)));
    }

    private void interestsAreNamed() {
        if (!rules.conflictRules().containsAll(ReviewRules.ConflictRule.ALWAYS)) {
            found.add(Finding.blocks("conflict-rules-missing", "conflictRules"));
        }
        if (rules.formerEmployerYears() != null
                && !rules.conflictRules().contains(ReviewRules.ConflictRule.FORMER_EMPLOYER)) {
            found.add(Finding.warns("years-without-former-employer", "formerEmployerYears"));
        }
    }

    /** Only experts who score agree; and where nothing says what is to be talked over, that is said. */
    private void consensusIsOfPanels() {
        var consensus = rules.consensus() == null ? Set.<StageKind>of() : rules.consensus();
        consensus.stream()
                .sorted()
                .filter(stage -> !StageKind.BY_PANEL.contains(stage)
                        || policy.stages().keySet().stream()
                                .noneMatch(track -> policy.scoredStages(track).contains(stage)))
                .forEach(stage -> found.add(
                        Finding.blocks("consensus-of-unscored", "consensus").with("stage", stage)));
        if (!consensus.isEmpty() && rules.outlierGap() == null) {
            found.add(Finding.warns("consensus-without-gap", "outlierGap"));
        }
    }

    private void siteHasWhatItConfirms() {
        if (Boolean.TRUE.equals(rules.siteConfirms())
                && policy.stages().values().stream().noneMatch(RulesChecks::scoresMaterialBeforeSite)) {
            found.add(Finding.blocks("site-without-material", "siteConfirms"));
        }
    }

    private void meetingsAreOfAVisit() {
        if (Boolean.TRUE.equals(rules.siteMeetings())
                && policy.stages().keySet().stream()
                        .noneMatch(track -> policy.scoredStages(track).contains(StageKind.SITE))) {
            found.add(Finding.blocks("meetings-without-site", "siteMeetings"));
        }
    }

    private static boolean scoresMaterialBeforeSite(List<Stage> track) {
        var scored = track.stream().filter(Stage::scored).map(Stage::kind).toList();
        return scored.contains(StageKind.MATERIAL)
                && scored.indexOf(StageKind.MATERIAL) < scored.indexOf(StageKind.SITE);
    }

    private void repeatedStagesCountByARule() {
        var repeated = policy.stages().entrySet().stream()
                .flatMap(track -> repeated(track.getValue()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (rules.repetition() == null) {
            repeated.forEach(stage ->
                    found.add(Finding.blocks("repetition-unset", "repetition").with("stage", stage)));
        } else if (repeated.isEmpty()) {
            found.add(Finding.warns("repetition-of-nothing", "repetition"));
        }
    }

    private static Set<StageKind> repeated(List<Stage> track) {
        var seen = EnumSet.noneOf(StageKind.class);
        return track.stream()
                .filter(Stage::scored)
                .map(Stage::kind)
                .filter(kind -> !seen.add(kind))
                .collect(Collectors.toSet());
    }

    private void tiesAreBrokenByScores() {
        var seen = new HashSet<StageKind>();
        for (int i = 0; i < rules.tieKeys().size(); i++) {
            var stage = rules.tieKeys().get(i);
            var known = policy.stages().keySet().stream()
                    .anyMatch(track -> policy.scoredStages(track).contains(stage));
            if (!known || !seen.add(stage)) {
                found.add(
                        Finding.blocks("tie-key-useless", "tieKeys[" + i + "]").with("stage", stage));
            }
        }
    }

    private void formsCanBeAnswered() {
        rules.forms()
                .forEach((track, form) ->
                        found.addAll(FormChecks.of(track, form, rules.rubrics().containsKey(track))));
    }

    private void rubricsAddUp() {
        policy.stages().keySet().stream()
                .filter(track -> !rules.rubrics().containsKey(track))
                .forEach(track ->
                        found.add(Finding.warns("rubric-missing", "rubrics").with("track", track)));
        rules.rubrics().forEach((track, rubric) -> addsUp("rubrics." + track, rubric));
        rules.rubricsOfSteps()
                .forEach((track, stages) -> stages.forEach(
                        (stage, rubric) -> addsUp(StepChecks.keyOf("stepRubrics", track, stage), rubric)));
    }

    private void addsUp(String key, Rubric rubric) {
        var points = 0;
        for (var category : rubric.categories()) {
            var items = category.items().stream().mapToInt(Rubric.Item::points).sum();
            if (items != category.points()) {
                found.add(Finding.blocks("category-does-not-add-up", key)
                        .with("category", category.name())
                        .with("points", category.points())
                        .with("sum", items));
            }
            points += category.points();
        }
        if (points != rubric.max()) {
            found.add(Finding.blocks("rubric-does-not-add-up", key)
                    .with("max", rubric.max())
                    .with("sum", points));
        }
        stepsReachTheWhole(key, rubric);
        itemsAreToldApart(key, rubric);
    }

    /** Full marks can be given. */
    private void stepsReachTheWhole(String key, Rubric rubric) {
        var step = rubric.step();
        if (step != null && 100 % step != 0) {
            found.add(Finding.blocks("rubric-step-uneven", key + ".step").with("step", step));
        }
    }

    private void itemsAreToldApart(String key, Rubric rubric) {
        var seen = new HashSet<String>();
        rubric.categories().stream()
                .flatMap(category -> category.items().stream())
                .map(Rubric.Item::code)
                .filter(code -> !seen.add(code))
                .forEach(code ->
                        found.add(Finding.blocks("rubric-item-twice", key).with("code", code)));
    }
}
