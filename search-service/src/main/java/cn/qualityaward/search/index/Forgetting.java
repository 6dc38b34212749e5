package cn.qualityaward.search.index;

import cn.qualityaward.tenancy.Tenant;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes everything of a tenant out of the search, tombstones too. Nobody may rebuild meanwhile, or what was read from
 * the record before it was erased would come back.
 */
@Component
class Forgetting {

    private static final int PAGE = 1000;

    private final PublicationIndex index;
    private final Generations generations;
    private final RebuildLedger ledger;

    Forgetting(PublicationIndex index, Generations generations, RebuildLedger ledger) {
        this.index = index;
        this.generations = generations;
        this.ledger = ledger;
    }

    void forget(Tenant tenant) {
        try (var alone = ledger.take()) {
            generations.dropAbandoned();
            index.ask(client -> client.indices().refresh(refresh -> refresh.index(index.name())));
            for (var found = some(tenant); !found.isEmpty(); found = some(tenant)) {
                delete(found);
                alone.renew();
            }
        }
    }

    private List<String> some(Tenant tenant) {
        return index.ask(client -> client
                .search(
                        search -> search.index(index.name())
                                .size(PAGE)
                                .source(source -> source.fetch(false))
                                .query(query -> query.term(
                                        term -> term.field("tenantId").value(tenant.id()))),
                        Void.class)
                .hits()
                .hits()
                .stream()
                .map(Hit::id)
                .toList());
    }

    private void delete(List<String> ids) {
        var operations = ids.stream()
                .map(id -> BulkOperation.of(operation ->
                        operation.delete(gone -> gone.index(index.name()).id(id))))
                .toList();
        var done = index.ask(
                client -> client.bulk(bulk -> bulk.refresh(Refresh.True).operations(operations)));
        if (done.errors()) {
            throw new IllegalStateException("publications could not be taken out");
        }
    }
}
