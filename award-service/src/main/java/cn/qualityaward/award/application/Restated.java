package cn.qualityaward.award.application;

import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was said, with some of its fields saying something else: read and checked as when it was said. */
@Component
public class Restated {

    private final JsonMapper json;
    private final Validator validator;

    Restated(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    public <T> T of(T said, Map<String, @Nullable Object> values, Class<T> type, String article) {
        var tree = (ObjectNode) json.valueToTree(said);
        values.forEach((field, value) -> tree.set(field, json.valueToTree(value)));
        var field = values.keySet().stream().sorted().findFirst().orElse("values");
        var restated = read(tree, type, field, article);
        var faults = validator.validate(restated);
        if (!faults.isEmpty()) {
            throw new ConstraintViolationException(faults);
        }
        return restated;
    }

    <T> T read(ObjectNode tree, Class<T> type, String field, String article) {
        try {
            return json.treeToValue(tree, type);
        } catch (JacksonException unfit) {
            throw Refusal.invalid("correction-unfit").article(article).field(field);
        }
    }
}
