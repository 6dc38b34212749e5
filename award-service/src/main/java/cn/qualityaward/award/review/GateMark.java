package cn.qualityaward.award.review;

import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * 评分前须符合的要求: whether a reviewer finds that one of them is met; whatever they find, they may give marks.
 *
 * @param note why it is not; else what they like to say of it
 */
record GateMark(boolean met, @NotNull @Size(max = 2_000) String note) {

    /** A sheet answers each of them, and says why one is not met. */
    static void requireWhole(Rubric rubric, Map<String, GateMark> gates) {
        var open = rubric.gates().stream()
                .map(Rubric.Gate::code)
                .filter(code -> !gates.containsKey(code))
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.invalid("gates-unanswered").article(Rubric.ARTICLE).with("gates", open);
        }
        gates.forEach((code, mark) -> {
            if (!mark.met() && mark.note().isBlank()) {
                throw Refusal.invalid("gate-without-reason")
                        .field("gates." + code)
                        .article(Rubric.ARTICLE);
            }
        });
    }

    static boolean anyUnmet(Map<String, GateMark> gates) {
        return gates.values().stream().anyMatch(mark -> !mark.met());
    }
}
