package cn.qualityaward.tenant.regulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a text calls things, by the names its template uses. */
public final class TextModel {

    private final Map<String, @Nullable Object> values;

    public TextModel() {
        this(Map.of());
    }

    /** Begins with what another text calls things. */
    public TextModel(Map<String, @Nullable Object> known) {
        this.values = new HashMap<>(known);
    }

    public TextModel put(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    @SuppressWarnings("unchecked")
    public List<String> list(String name) {
        return (List<String>) Objects.requireNonNull(values.get(name));
    }

    public Map<String, @Nullable Object> values() {
        return values;
    }
}
