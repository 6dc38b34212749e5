package cn.qualityaward.search.query;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What is looked for; each facet that is given narrows.
 *
 * @param q words in Chinese, Mongolian or pinyin, all of which must occur
 * @param after the {@code next} of the page before
 */
record Criteria(
        @Size(max = 100) @Nullable String q,
        @Size(max = 100) @Nullable String year,

        @BindParam("class") @Parameter(name = "class") @Size(max = 100) @Nullable
        String classCode,

        @Size(max = 200) @Nullable String edition,
        @Size(max = 100) @Nullable String industry,
        @Size(max = 100) @Nullable String division,
        @Size(max = 100) @Nullable String kind,
        @Size(max = 100) @Nullable String status,
        @Size(max = 200) @Nullable String after,
        @Min(1) @Max(100) @Nullable Integer size) {

    private static final int USUAL_SIZE = 20;

    boolean hasText() {
        return q != null && !q.isBlank();
    }

    String text() {
        return q == null ? "" : q.strip();
    }

    int limit() {
        return size == null ? USUAL_SIZE : size;
    }

    @Nullable
    String chosen(Facet facet) {
        return switch (facet) {
            case EDITION -> edition;
            case YEAR -> year;
            case CLASS -> classCode;
            case DIVISION -> division;
            case INDUSTRY -> industry;
            case TENANT -> null; // not narrowed here: it is what the search is within
            case KIND -> kind;
            case STATUS -> status;
        };
    }
}
