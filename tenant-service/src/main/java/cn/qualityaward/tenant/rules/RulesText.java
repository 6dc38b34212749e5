package cn.qualityaward.tenant.rules;

import cn.qualityaward.tenant.policy.Policy;
import cn.qualityaward.tenant.policy.PolicyText;
import cn.qualityaward.tenant.regulation.TextModel;
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
                .put("forms", text.forms());
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
                .map(one -> {
                    var rubric = new LinkedHashMap<String, Object>();
                    rubric.put("kind", one.getKey().name());
                    rubric.put("standard", one.getValue().standard());
                    rubric.put("max", one.getValue().max());
                    rubric.put(
                            "gates",
                            one.getValue().gates() == null
                                    ? List.of()
                                    : one.getValue().gates());
                    rubric.put("categories", one.getValue().categories());
                    return (Map<String, Object>) rubric;
                })
                .toList();
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}
