package cn.qualityaward.search.index;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.access.InternalClients;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a tenant's record of publications, page by page, from the award-service that keeps it. */
@Component
class Replay {

    private static final int LIMIT = 500;

    /** @param next where the next page begins; absent after the last */
    record Page(List<Publication> items, @Nullable Long next) {}

    private final InternalClients clients;

    Replay(InternalClients clients) {
        this.clients = clients;
    }

    Page after(long seq, Tenant tenant) {
        var page = clients.to(tenant.award().toString())
                .get()
                .uri("/internal/{tenant}/publications?after={after}&limit={limit}", tenant.code(), seq, LIMIT)
                .retrieve()
                .body(Page.class);
        if (page == null || page.items().stream().anyMatch(item -> item.tenantId() != tenant.id())) {
            throw new IllegalStateException("What was replayed for " + tenant.code() + " is not that tenant's");
        }
        return page;
    }
}
