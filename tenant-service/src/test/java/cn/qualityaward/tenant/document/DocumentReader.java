package cn.qualityaward.tenant.document;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads presets and documents in tests as the service reads them, without its database. */
public class DocumentReader {

    private static final Validator RANGES =
            Validation.buildDefaultValidatorFactory().getValidator();

    private final DocumentJson json = new DocumentJson();
    private final Presets presets = new Presets(json);
    private final String kind;

    public DocumentReader(String kind) {
        this.kind = kind;
    }

    public JsonNode preset(String name) {
        return presets.named(kind, name);
    }

    public JsonNode tree(Object value) {
        return json.tree(value);
    }

    public <T> T read(JsonNode document, Class<T> type) {
        return json.read(document, type);
    }

    public String canonical(Object document) {
        return json.canonical(document);
    }

    /** Only what the ranges at the keys have to say. */
    @SuppressWarnings("unchecked")
    public <T> List<Finding> ranges(T document) {
        var kind = new DocumentKind<>("", (Class<T>) document.getClass(), "", (all, on) -> List.<Finding>of());
        return new Checks(RANGES, new Words()).of(kind, document, LocalDate.EPOCH);
    }
}
