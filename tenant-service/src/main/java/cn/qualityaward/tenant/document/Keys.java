package cn.qualityaward.tenant.document;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The keys of a document type, each with the one article it stands in. */
public final class Keys {

    /** The one key that is no parameter: how the document itself is written. */
    private static final String SCHEMA_VERSION = "schemaVersion";

    private final Map<String, Article> articles = new LinkedHashMap<>();

    private Keys() {}

    /** @throws IllegalStateException if a key stands in no article or in more than one */
    public static Keys of(Class<?> type) {
        var keys = new Keys();
        for (RecordComponent key : type.getRecordComponents()) {
            if (!key.getName().equals(SCHEMA_VERSION)) {
                keys.add(key.getName(), key);
            }
        }
        return keys;
    }

    /** Every key, or part of a key, that stands in an article of its own. */
    public Map<String, Article> articles() {
        return Map.copyOf(articles);
    }

    /** The article of a key or of whatever lies below it, e.g. {@code classes[0].quota}. */
    Article articleOf(String path) {
        var key = path;
        while (true) {
            var found = articles.get(key);
            if (found != null) {
                return found;
            }
            var end = Math.max(key.lastIndexOf('.'), key.lastIndexOf('['));
            if (end < 0) {
                throw new IllegalArgumentException("no key " + path);
            }
            key = key.substring(0, end);
        }
    }

    private void add(String path, RecordComponent key) {
        var own = key.getAnnotation(Article.class);
        var parts = key.getType().isRecord() ? key.getType().getRecordComponents() : new RecordComponent[0];
        if (own == null && parts.length == 0) {
            throw new IllegalStateException(path + " stands in no article");
        }
        if (own != null) {
            articles.put(path, own);
        }
        for (RecordComponent part : parts) {
            if (own == null) {
                add(path + "." + part.getName(), part);
            } else if (part.isAnnotationPresent(Article.class)) {
                throw new IllegalStateException(path + "." + part.getName() + " stands in two articles");
            }
        }
    }
}
