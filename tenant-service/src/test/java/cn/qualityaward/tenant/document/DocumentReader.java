package cn.qualityaward.tenant.document;

import cn.qualityaward.tenant.regulation.Regulation;
import cn.qualityaward.tenant.regulation.Wording;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads presets and documents in tests as the service reads them, without its database. */
public class DocumentReader {

    private static final Validator RANGES =
            Validation.buildDefaultValidatorFactory().getValidator();

    private final DocumentJson json = new DocumentJson();
    private final Presets presets = new Presets(json);
    private final Texts texts = new Texts(new Wording(), json, new Words());
    private final String kind;

    public DocumentReader(String kind) {
        this.kind = kind;
    }

    public List<String> presets() {
        return presets.names(kind);
    }

    public JsonNode preset(String name) {
        return presets.named(kind, name);
    }

    public JsonNode tree(String text) {
        return json.tree(text);
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

    /** The document as a text, as a draft of it reads. */
    public <T> Regulation text(DocumentKind<T> kind, T document) {
        return texts.ofDraft(kind, json.tree(document));
    }

    /** Only what the ranges at the keys have to say. */
    @SuppressWarnings("unchecked")
    public <T> List<Finding> ranges(T document) {
        var kind = new DocumentKind<>(
                "", (Class<T>) document.getClass(), "", all -> Map.of(), (all, on) -> List.<Finding>of());
        return new Checks(RANGES, new Words()).of(kind, document, LocalDate.EPOCH);
    }
}
