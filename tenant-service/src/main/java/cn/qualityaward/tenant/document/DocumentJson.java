package cn.qualityaward.tenant.document;

import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads documents to the letter, and writes them in their one canonical form (RFC 8785). */
@Component
class DocumentJson {

    /** Control characters and those for private use. */
    private static final Pattern BREAKING = Pattern.compile("[\\p{Cc}\\p{Co}\\u2028\\u2029]");

    private final JsonMapper strict = JsonMapper.builder()
            .annotationIntrospector(AnnotationIntrospector.pair(new StrictKeys(), new JacksonAnnotationIntrospector()))
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            // a set is written in the order it was read in, or its hash would change from run to run
            .addModule(new SimpleModule().addAbstractTypeMapping(Set.class, LinkedHashSet.class))
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    JsonNode tree(String text) {
        return strict.readTree(text);
    }

    JsonNode tree(Object document) {
        return strict.valueToTree(document);
    }

    /** The document as plain maps and lists. */
    Map<?, ?> plain(JsonNode document) {
        return strict.convertValue(document, Map.class);
    }

    /** The document as its type; refused, naming the key, where it is not exactly that. */
    <T> T read(JsonNode document, Class<T> type) {
        try {
            return strict.treeToValue(document, type);
        } catch (JacksonException wrong) {
            throw refused(wrong);
        }
    }

    /** What is typed into a document stands in the lines of a text: it breaks none of them. */
    static void requireSingleLines(JsonNode document, String path) {
        if (document.isString() && BREAKING.matcher(document.asString()).find()) {
            throw Refusal.invalid("value-in-lines").field(path);
        }
        document.propertyStream()
                .forEach(one ->
                        requireSingleLines(one.getValue(), path.isEmpty() ? one.getKey() : path + "." + one.getKey()));
        if (document.isArray()) {
            for (int i = 0; i < document.size(); i++) {
                requireSingleLines(document.get(i), path + "[" + i + "]");
            }
        }
    }

    String canonical(Object document) {
        return Canonical.form(strict.writeValueAsString(document));
    }

    private static Refusal refused(JacksonException wrong) {
        var slug = switch (wrong) {
            case UnrecognizedPropertyException unknown -> "key-unknown";
            case InvalidNullException missing -> "key-missing";
            default ->
                wrong.getOriginalMessage().startsWith("Missing required creator property")
                        ? "key-missing"
                        : "value-unreadable";
        };
        var path = wrong.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        return Refusal.invalid(slug).field(path.startsWith(".") ? path.substring(1) : path);
    }
}
