package cn.qualityaward.search.query;

import cn.qualityaward.search.query.Findings.Count;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.TenantScope;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Narrowing by facets, and what there is to narrow by. */
@Component
class Facets {

    /** More values than a reader could choose from are not counted. */
    private static final int VALUES = 200;

    private static final String LABEL = "label";

    private final TenantDirectory directory;

    Facets(TenantDirectory directory) {
        this.directory = directory;
    }

    List<Query> chosen(Criteria criteria) {
        return Arrays.stream(Facet.values())
                .flatMap(facet -> Stream.ofNullable(criteria.chosen(facet))
                        .filter(value -> !value.isBlank())
                        .map(value -> Query.of(query ->
                                query.term(term -> term.field(facet.field()).value(value.strip())))))
                .toList();
    }

    Map<String, Aggregation> counts() {
        return offered().collect(Collectors.toMap(Facet::key, Facets::count));
    }

    Map<String, List<Count>> read(Map<String, Aggregate> aggregates) {
        var counts = new LinkedHashMap<String, List<Count>>();
        offered()
                .forEach(facet -> counts.put(
                        facet.key(),
                        buckets(aggregates.get(facet.key()))
                                .map(bucket ->
                                        new Count(bucket.key().stringValue(), label(facet, bucket), bucket.docCount()))
                                .toList()));
        return counts;
    }

    /** Within a tenant there is no choice of tenants. */
    private static Stream<Facet> offered() {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet != Facet.TENANT || TenantScope.current().isEmpty());
    }

    private static Aggregation count(Facet facet) {
        return Aggregation.of(aggregation -> {
            var counted = aggregation.terms(
                    terms -> terms.field(facet.field()).size(VALUES).order(order(facet)));
            if (facet.label() != null) {
                counted.aggregations(
                        LABEL,
                        label -> label.terms(terms -> terms.field(facet.label()).size(3)));
            }
            return counted;
        });
    }

    private static List<NamedValue<SortOrder>> order(Facet facet) {
        return facet == Facet.YEAR || facet == Facet.EDITION
                ? List.of(NamedValue.of("_key", SortOrder.Desc))
                : List.of(NamedValue.of("_count", SortOrder.Desc), NamedValue.of("_key", SortOrder.Asc));
    }

    private @Nullable String label(Facet facet, StringTermsBucket bucket) {
        if (facet == Facet.TENANT) {
            return directory.find(bucket.key().stringValue()).map(Tenant::name).orElse(null);
        }
        // one code may be called differently by different tenants
        var names = buckets(bucket.aggregations().get(LABEL))
                .map(name -> name.key().stringValue())
                .collect(Collectors.joining(" / "));
        return names.isEmpty() ? null : names;
    }

    private static Stream<StringTermsBucket> buckets(@Nullable Aggregate aggregate) {
        return aggregate != null && aggregate.isSterms()
                ? aggregate.sterms().buckets().array().stream()
                : Stream.empty();
    }
}
