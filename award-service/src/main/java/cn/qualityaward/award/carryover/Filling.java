package cn.qualityaward.award.carryover;

import cn.qualityaward.tenancy.Canonical;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Fills a draft field by field: what is empty, and what else was confirmed; what does not fit this form stays out. */
class Filling {

    enum Result {
        FILLED,
        /** It says so already. */
        SAME,
        /** It says something else, which stands until its applicant confirms. */
        DIFFERS,
        /** This form does not ask it, or not so. */
        UNFIT
    }

    record Field(
            String name,
            Result result,
            @Nullable Object carried,
            @Nullable Object written) {}

    private final JsonMapper json;
    private final ObjectNode form;
    private final Set<String> confirmed;
    private final Predicate<ObjectNode> fits;
    private final UnaryOperator<String> fingerprint;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, String> filled = new HashMap<>();

    /** @param fits whether the form so filled could be kept */
    Filling(
            JsonMapper json,
            ObjectNode form,
            Set<String> confirmed,
            Predicate<ObjectNode> fits,
            UnaryOperator<String> fingerprint) {
        this.json = json;
        this.form = form;
        this.confirmed = confirmed;
        this.fits = fits;
        this.fingerprint = fingerprint;
    }

    void fill(Bundle bundle) {
        fill("", form, bundle.form());
        var answers = form.withObject("answers");
        fill("questions.", answers.withObject("questions"), bundle.questions());
        fill("assessment.", answers.withObject("assessment"), bundle.assessment());
    }

    void fill(String prefix, ObjectNode into, Map<String, Object> values) {
        values.keySet().stream()
                .sorted()
                .forEach(key -> fill(prefix + key, into, key, json.valueToTree(values.get(key))));
    }

    private void fill(String name, ObjectNode into, String key, JsonNode carried) {
        var written = into.path(key);
        var result = result(name, into, key, carried, written);
        if (result == Result.FILLED) {
            filled.put(name, fingerprint.apply(canonical(json, carried)));
        }
        fields.add(new Field(
                name,
                result,
                result == Result.SAME ? null : plain(carried),
                result == Result.DIFFERS ? plain(written) : null));
    }

    private Result result(String name, ObjectNode into, String key, JsonNode carried, JsonNode written) {
        if (carried.equals(written)) {
            return Result.SAME;
        }
        if (!isEmpty(written) && !confirmed.contains(name)) {
            return Result.DIFFERS;
        }
        into.set(key, carried);
        if (fits.test(form)) {
            return Result.FILLED;
        }
        if (written.isMissingNode()) {
            into.remove(key);
        } else {
            into.set(key, written);
        }
        return Result.UNFIT;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isString() && value.asString().isBlank()
                || value.isContainer() && value.isEmpty();
    }

    /** What its fingerprint is taken of. */
    static String canonical(JsonMapper json, JsonNode value) {
        return Canonical.form(json.writeValueAsString(Map.of("value", value)));
    }

    private Object plain(JsonNode value) {
        return json.treeToValue(value, Object.class);
    }

    ObjectNode form() {
        return form;
    }

    List<Field> fields() {
        return fields;
    }

    Map<String, String> filled() {
        return filled;
    }
}
