package cn.qualityaward.tenant.document;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something a check found in a document.
 *
 * @param slug names it; its words stand in the bundle {@code problems}
 * @param key where, e.g. {@code stages.ORGANIZATION[3]}
 * @param values what the words mention
 */
public record Finding(Severity severity, String slug, String key, Map<String, Object> values) {

    /** Whether it can be published as it is. */
    public enum Severity {
        /** A contradiction: it cannot be published. */
        BLOCKS,
        /** Something to think of. */
        WARNS
    }

    public static Finding blocks(String slug, String key) {
        return new Finding(Severity.BLOCKS, slug, key, Map.of());
    }

    public static Finding warns(String slug, String key) {
        return new Finding(Severity.WARNS, slug, key, Map.of());
    }

    public Finding with(String name, Object value) {
        var all = new LinkedHashMap<>(values);
        all.put(name, value);
        return new Finding(severity, slug, key, Map.copyOf(all));
    }
}
