package cn.qualityaward.gateway.site;

import cn.qualityaward.gateway.site.Findings.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The links around a result: each narrows, widens or continues the same search. */
record SearchView(
        String address, List<Facet> facets, @Nullable String more) {

    private static final List<String> NARROWED_BY = List.of("tenant", "year", "class", "division", "kind", "status");

    record Facet(String name, List<Choice> choices) {}

    /** @param chosen whether the search is narrowed to it now, so that its link widens */
    record Choice(String value, String label, long count, boolean chosen, String link) {}

    static SearchView of(String address, Map<String, String> query, Answer<Result> answer) {
        var facets = new ArrayList<Facet>();
        String more = null;
        if (answer.found()) {
            var result = answer.value();
            var counts = result.facets() == null ? Map.<String, List<Findings.Count>>of() : result.facets();
            for (var name : NARROWED_BY) {
                var choices = counts.getOrDefault(name, List.of()).stream()
                        .map(count -> choice(address, query, name, count))
                        .toList();
                if (!choices.isEmpty()) {
                    facets.add(new Facet(name, choices));
                }
            }
            more = result.next() == null ? null : link(address, query, "after", result.next());
        }
        return new SearchView(address, List.copyOf(facets), more);
    }

    private static Choice choice(String address, Map<String, String> query, String name, Findings.Count count) {
        var chosen = count.value().equals(query.get(name));
        var label = count.label() == null ? count.value() : count.label();
        return new Choice(
                count.value(), label, count.count(), chosen, link(address, query, name, chosen ? null : count.value()));
    }

    private static String link(String address, Map<String, String> query, String name, @Nullable String value) {
        var parameters = new LinkedHashMap<>(query);
        parameters.remove("after");
        if (value == null) {
            parameters.remove(name);
        } else {
            parameters.put(name, value);
        }
        var link = UriComponentsBuilder.fromPath(address);
        parameters.keySet().forEach(parameter -> link.queryParam(parameter, "{value}"));
        return link.encode().buildAndExpand(parameters.values().toArray()).toUriString();
    }
}
