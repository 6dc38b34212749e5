package cn.qualityaward.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** What the service answered. */
record Answer(int status, MediaType type, JsonNode body) {

    List<String> titles() {
        return body.path("items")
                .valueStream()
                .map(item -> item.path("title").asString())
                .toList();
    }

    List<String> keys() {
        return body.path("items")
                .valueStream()
                .map(item -> item.path("key").asString())
                .toList();
    }

    Map<String, Long> facet(String name) {
        return body.path("facets")
                .path(name)
                .valueStream()
                .collect(Collectors.toMap(
                        count -> count.path("value").asString(),
                        count -> count.path("count").asLong()));
    }

    boolean isProblem(int status, String slug) {
        return this.status == status
                && MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(type)
                && body.path("type").asString().equals("urn:quality-award:problem:" + slug)
                && !body.path("title").asString().isEmpty()
                && !body.path("detail").asString().isEmpty();
    }
}
