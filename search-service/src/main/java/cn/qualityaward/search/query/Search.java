package cn.qualityaward.search.query;

import cn.qualityaward.search.index.Publication;
import cn.qualityaward.search.index.PublicationIndex;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a search to the index and reads the answer. */
@Component
class Search {

    private final PublicationIndex index;
    private final Wall wall;
    private final Facets facets;
    private final TenantDirectory directory;

    Search(PublicationIndex index, Wall wall, Facets facets, TenantDirectory directory) {
        this.index = index;
        this.wall = wall;
        this.facets = facets;
        this.directory = directory;
    }

    Findings find(Criteria criteria, @Nullable String tenant) {
        var request = request(criteria, tenant);
        return read(criteria, index.ask(client -> client.search(request, Publication.class)));
    }

    private SearchRequest request(Criteria criteria, @Nullable String tenant) {
        return SearchRequest.of(search -> {
            search.index(index.name())
                    .query(query -> query.bool(all -> {
                        all.filter(wall.within(tenant)).filter(facets.chosen(criteria));
                        return criteria.hasText() ? Words.required(all, criteria.text()) : all;
                    }))
                    .aggregations(facets.counts())
                    .sort(Cursor.order(criteria.hasText()))
                    // one more than shown tells whether there is a next page
                    .size(criteria.limit() + 1)
                    .trackTotalHits(total -> total.enabled(true))
                    // copies of the index may weigh words a little differently: the same search asks the same copy
                    .preference("q" + Integer.toHexString(Objects.hashCode(criteria.q())));
            if (criteria.hasText()) {
                search.highlight(Words.passage(criteria.text()));
            }
            if (criteria.after() != null && !criteria.after().isEmpty()) {
                search.searchAfter(
                        Cursor.decode(criteria.after(), criteria.hasText()).values());
            }
            return search;
        });
    }

    private Findings read(Criteria criteria, SearchResponse<Publication> answer) {
        var hits = answer.hits().hits();
        var shown = hits.subList(0, Math.min(criteria.limit(), hits.size()));
        var total = answer.hits().total();
        return new Findings(
                total == null ? 0 : total.value(),
                shown.stream().flatMap(this::item).toList(),
                facets.read(answer.aggregations()),
                hits.size() > shown.size() ? Cursor.of(shown.getLast().sort()).encode() : null);
    }

    private Stream<Findings.Item> item(Hit<Publication> hit) {
        var publication = hit.source();
        if (publication == null || publication.document() == null) {
            return Stream.empty();
        }
        var passages = hit.highlight().get(Words.PASSAGE);
        return Stream.of(new Findings.Item(
                publication.tenant(),
                directory.byId(publication.tenantId()).map(Tenant::name).orElse(publication.tenantName()),
                publication.kind(),
                publication.key(),
                passages == null ? null : passages.getFirst(),
                publication.document()));
    }
}
