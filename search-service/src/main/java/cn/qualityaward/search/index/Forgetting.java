package cn.qualityaward.search.index;

import cn.qualityaward.tenancy.Tenant;
import co.elastic.clients.elasticsearch._types.Conflicts;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes everything of a tenant out of the search, tombstones too. Nobody may rebuild meanwhile, or what was read from
 * the record before it was erased would come back.
 */
@Component
class Forgetting {

    private final PublicationIndex index;
    private final RebuildLedger ledger;

    Forgetting(PublicationIndex index, RebuildLedger ledger) {
        this.index = index;
        this.ledger = ledger;
    }

    void forget(Tenant tenant) {
        try (var alone = ledger.take()) {
            var left = index.ask(client -> {
                client.indices().refresh(refresh -> refresh.index(index.name()));
                client.deleteByQuery(delete -> delete.index(List.of(index.name(), index.next()))
                        .ignoreUnavailable(true)
                        .conflicts(Conflicts.Proceed)
                        .refresh(true)
                        .query(query ->
                                query.term(term -> term.field("tenantId").value(tenant.id()))));
                return client.count(count -> count.index(index.name())
                                .query(query -> query.term(
                                        term -> term.field("tenantId").value(tenant.id()))))
                        .count();
            });
            alone.renew();
            if (left > 0) {
                throw new IllegalStateException(left + " publications of " + tenant.code() + " could not be taken out");
            }
        }
    }
}
