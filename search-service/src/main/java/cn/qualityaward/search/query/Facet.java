package cn.qualityaward.search.query;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what results can be narrowed, and what stands beside a value to read it by. */
enum Facet {
    EDITION("document.edition", null),
    YEAR("document.year", null),
    CLASS("document.classCode", "document.className"),
    DIVISION("document.division", "document.divisionName"),
    INDUSTRY("document.industry", null),
    TENANT("tenant", null),
    KIND("kind", null),
    STATUS("document.status", null);

    private final String field;
    private final @Nullable String label;

    Facet(String field, @Nullable String label) {
        this.field = field;
        this.label = label;
    }

    String field() {
        return field;
    }

    @Nullable
    String label() {
        return label;
    }

    /** As in requests and answers. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
