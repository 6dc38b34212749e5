package cn.qualityaward.tenant.rules;

import cn.qualityaward.tenant.policy.ApplicantKind;
import cn.qualityaward.tenant.policy.Policy;
import cn.qualityaward.tenant.policy.PolicyText;
import cn.qualityaward.tenant.policy.StageKind;
import cn.qualityaward.tenant.regulation.TextModel;
import cn.qualityaward.tenant.rules.ReviewRules.Shortlist;
import cn.qualityaward.tenant.rules.ReviewRules.StepRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the text of review rules (regulation/rules.ftl) calls things; names are those of the policy they serve. */
final class RulesText {

    private final ReviewRules rules;
    private final Policy policy;

    private RulesText(ReviewRules rules, Policy policy) {
        this.rules = rules;
        this.policy = policy;
    }

    static Map<String, @Nullable Object> of(ReviewRules rules, Policy policy) {
        var text = new RulesText(rules, policy);
        var names = new TextModel(PolicyText.of(policy));
        names.put("weights", text.weights())
                .put("thresholds", text.thresholds())
                .put("rubrics", text.rubrics())
                .put("forms", text.forms())
                .put("steps", text.steps())
                .put("stepRubrics", text.stepRubrics());
        return names.values();
    }

    private List<Map<String, Object>> weights() {
        return rules.weights().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(track -> Map.<String, Object>of(
                        "kind",
                        track.getKey().name(),
                        "parts",
                        track.getValue().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(part -> Map.of("stage", part.getKey().name(), "percent", plain(part.getValue())))
                                .toList()))
                .toList();
    }

    private List<Map<String, Object>> thresholds() {
        var named = new ArrayList<Map<String, Object>>();
        policy.classes().forEach(one -> {
            var threshold = rules.thresholds().get(one.code());
            if (threshold != null) {
                named.add(Map.of("name", one.name(), "score", plain(threshold)));
            }
        });
        return named;
    }

    private List<Map<String, Object>> forms() {
        return rules.forms().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> Map.<String, Object>of(
                        "kind", one.getKey().name(),
                        "title", one.getValue().title(),
                        "lines", FormText.lines(one.getValue())))
                .toList();
    }

    private List<Map<String, Object>> rubrics() {
        return rules.rubrics().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(one -> rubric(one.getKey(), one.getValue()))
                .toList();
    }

    private List<Map<String, Object>> stepRubrics() {
        return rules.rubricsOfSteps().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(track -> track.getValue().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(step -> {
                            var rubric = rubric(track.getKey(), step.getValue());
                            rubric.put("stage", step.getKey().name());
                            return rubric;
                        }))
                .toList();
    }

    private static Map<String, Object> rubric(ApplicantKind track, Rubric one) {
        var rubric = new LinkedHashMap<String, Object>();
        rubric.put("kind", track.name());
        rubric.put("standard", one.standard());
        rubric.put("max", one.max());
        rubric.put("gates", one.gates() == null ? List.of() : one.gates());
        rubric.put("categories", one.categories());
        if (one.step() != null) {
            rubric.put("step", one.step());
        }
        return rubric;
    }

    /** Only what is said for a step alone; one of which nothing is said is left out. */
    private List<Map<String, Object>> steps() {
        return rules.ofSteps().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(track -> track.getValue().entrySet().stream()
                        .filter(step -> !step.getValue().isSilent())
                        .sorted(Map.Entry.comparingByKey())
                        .map(step -> step(track.getKey(), step.getKey(), step.getValue())))
                .toList();
    }

    private static Map<String, Object> step(ApplicantKind track, StageKind stage, StepRule rule) {
        var said = new LinkedHashMap<String, Object>();
        said.put("kind", track.name());
        said.put("stage", stage.name());
        if (rule.panelSize() != null) {
            said.put("panelSize", rule.panelSize());
        }
        if (rule.reviewersPerApplicant() != null) {
            said.put("reviewers", rule.reviewersPerApplicant());
        }
        var list = rule.shortlist();
        if (list != null) {
            said.put("list", listed(list));
        }
        return said;
    }

    private static Map<String, Object> listed(Shortlist list) {
        var said = new LinkedHashMap<String, Object>();
        said.put("mode", list.mode().name());
        if (list.ratio() != null) {
            said.put("ratio", list.ratio());
        }
        if (list.topN() != null) {
            said.put("topN", list.topN());
        }
        if (list.minScore() != null) {
            said.put("minScore", list.minScore());
        }
        return said;
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}
