package cn.qualityaward.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@OnRealServers
class OpenApiTests {

    @Autowired
    private Visitor visitor;

    @Test
    void describesEveryEndpointAndWhatItAnswers() {
        var document = visitor.ask(HttpMethod.GET, "/v3/api-docs", null, null).body();
        assertThat(document.path("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/search",
                        "/api/{tenant}/search",
                        "/internal/publications",
                        "/internal/{tenant}/publications",
                        "/internal/rebuild");
        assertThat(document.at("/components/schemas/Item/properties").propertyNames())
                .contains("tenant", "tenantName", "kind", "key", "highlight", "title", "year", "date", "url");
        assertThat(document.at("/paths/~1api~1{tenant}~1search/get/parameters")
                        .valueStream()
                        .map(parameter -> parameter.path("name").asString()))
                .containsExactlyInAnyOrder(
                        "tenant",
                        "q",
                        "year",
                        "class",
                        "edition",
                        "industry",
                        "division",
                        "kind",
                        "status",
                        "after",
                        "size");
    }
}
