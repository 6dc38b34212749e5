package cn.qualityaward.award.form;

import com.networknt.schema.Error;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is wrong with an answer, in terms that browser and server share.
 *
 * @param field where, e.g. {@code answers.questions.figures[0].revenue}
 * @param limit what it breaks, where that is a measure
 */
record Fault(String field, String slug, @Nullable String limit) {

    private static final Map<String, String> SLUGS = Map.ofEntries(
            Map.entry("required", "required"),
            Map.entry("pattern", "required"),
            Map.entry("minItems", "required"),
            Map.entry("additionalProperties", "unknown"),
            Map.entry("not", "not-asked"),
            Map.entry("type", "type"),
            Map.entry("enum", "choice"),
            Map.entry("const", "year"),
            Map.entry("uniqueItems", "twice"),
            Map.entry("maxLength", "too-long"),
            Map.entry(QuestionSchema.MAX_WORDS, "too-many-words"),
            Map.entry("maxItems", "too-many"),
            Map.entry("minimum", "too-small"),
            Map.entry("maximum", "too-great"));

    static Fault of(Error error) {
        var property = error.getProperty();
        var measure = error.getSchemaNode();
        var slug = error.getKeyword().equals("format")
                ? measure.asString()
                : SLUGS.getOrDefault(error.getKeyword(), "type");
        var at = error.getInstanceLocation().toString();
        return new Fault(
                field(property == null ? at : at + "/" + property), slug, measure.isNumber() ? plain(measure) : null);
    }

    private static String plain(JsonNode number) {
        return number.decimalValue().stripTrailingZeros().toPlainString();
    }

    /** A JSON Pointer as the other refusals write it; the number of an item is one step. */
    private static String field(String pointer) {
        var field = new StringBuilder();
        for (var step : pointer.substring(1).split("/")) {
            if (step.matches("\\d+") || step.contains(".")) {
                field.append('[').append(step).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step);
            }
        }
        return field.toString();
    }
}
