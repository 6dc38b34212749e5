package cn.qualityaward.search.query;

import cn.qualityaward.search.index.PublicDocument;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param facets for each facet the values that occur among all that was found
 * @param next where the next page begins; absent on the last
 */
record Findings(
        long total,
        List<Item> items,
        Map<String, List<Count>> facets,
        @Nullable String next) {

    /** @param highlight a passage of its text, plain but for {@code <em>} around what was looked for */
    record Item(
            String tenant,
            String tenantName,
            String kind,
            UUID key,
            @Nullable String highlight,
            @JsonUnwrapped PublicDocument document) {}

    /** @param label to read the value by, when it is a code */
    record Count(String value, @Nullable String label, long count) {}
}
