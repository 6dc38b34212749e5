package cn.qualityaward.gateway.site;

import cn.qualityaward.gateway.site.Findings.Item;
import cn.qualityaward.gateway.site.Findings.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The links around a result: each narrows, widens or continues the same search. */
record SearchView(
        String address,
        List<Hit> hits,
        List<Facet> facets,
        @Nullable String more,
        String first) {

    private static final List<String> NARROWED_BY =
            List.of("tenant", "edition", "year", "class", "division", "industry", "kind", "status");

    /** What was found, with the address to read it at. */
    record Hit(Item item, String address, List<Piece> passage) {

        static Hit of(Item item) {
            var address = "/" + item.tenant() + (item.url() == null ? "" : item.url());
            var highlight = item.highlight();
            return new Hit(item, address, highlight == null ? List.of() : Piece.split(highlight));
        }
    }

    /** A stretch of text, matched by the search or not: the only two kinds of mark-up a service can bring into a page. */
    record Piece(String text, boolean hit) {

        static List<Piece> split(String highlighted) {
            var pieces = new ArrayList<Piece>();
            var hit = false;
            for (var text : highlighted.split("</?em>", -1)) {
                if (!text.isEmpty()) {
                    pieces.add(new Piece(text, hit));
                }
                hit = !hit;
            }
            return pieces;
        }
    }

    record Facet(String name, List<Choice> choices) {}

    /** @param chosen whether the search is narrowed to it now, so that its link widens */
    record Choice(String value, String label, long count, boolean chosen, String link) {}

    static SearchView of(String address, Map<String, String> query, Answer<Result> answer) {
        var facets = new ArrayList<Facet>();
        var hits = List.<Hit>of();
        String more = null;
        if (answer.found()) {
            var result = answer.value();
            hits = result.items().stream().map(Hit::of).toList();
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
        return new SearchView(address, hits, List.copyOf(facets), more, link(address, query, "after", null));
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
