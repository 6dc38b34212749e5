package cn.qualityaward.award.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant answers to the form of its round.
 *
 * @param questions by their codes
 * @param assessment 自评, by the items of the rubric
 * @param secret which of either, and whether the self-assessment as a whole ({@link #SUMMARY}), are declared a trade or
 *     technical secret (第二十三条)
 */
public record Answers(Map<String, Object> questions, Map<String, String> assessment, List<String> secret) {

    /** 自评报告, which every form has: declared a secret among the answers under the name of its field. */
    public static final String SUMMARY = "summary";

    private static final Answers NONE = new Answers(Map.of(), Map.of(), List.of());

    @SuppressWarnings("NullAway") // what is not sent is not said
    public Answers {
        questions = questions == null ? Map.of() : questions;
        assessment = assessment == null ? Map.of() : assessment;
        secret = secret == null ? List.of() : secret;
        if (has(questions) || has(assessment) || has(secret)) {
            throw new IllegalArgumentException("no text has such a letter");
        }
    }

    public static Answers none() {
        return NONE;
    }

    /** The same without what those may not read who read the rest. */
    public Answers without(Collection<String> codes) {
        var shown = new HashMap<>(questions);
        shown.keySet().removeAll(codes);
        var assessed = new HashMap<>(assessment);
        assessed.keySet().removeAll(codes);
        return new Answers(shown, assessed, secret);
    }

    /** The one letter that no database keeps. */
    private static boolean has(@Nullable Object value) {
        if (value instanceof Map<?, ?> named) {
            return has(named.keySet()) || has(named.values());
        }
        return value instanceof Collection<?> many
                ? many.stream().anyMatch(Answers::has)
                : value instanceof String text && text.indexOf('\0') >= 0;
    }
}
