package cn.qualityaward.award.publication;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.InternalClients;
import io.namastack.outbox.annotation.OutboxHandler;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Hands publications to search-service: at least once and in order per thing; the version makes it exactly once. */
@Component
class SearchFeed {

    /** As search-service takes it. */
    record Item(
            long seq,
            int tenantId,
            String tenant,
            String tenantName,
            Publications.Kind kind,
            UUID key,
            int version,
            boolean deleted,
            @Nullable PublicDocument document) {}

    private final Publications publications;
    private final TenantDirectory directory;
    private final RestClient search;

    SearchFeed(
            Publications publications,
            TenantDirectory directory,
            InternalClients clients,
            @Value("${award.search-service}") String search) {
        this.publications = publications;
        this.directory = directory;
        this.search = clients.to(search);
    }

    /** Public, for the outbox sees no other. */
    @OutboxHandler
    public void deliver(Publications.Published published) {
        search.post()
                .uri("/internal/publications")
                .body(item(publications.entry(published.seq())))
                .retrieve()
                .toBodilessEntity();
    }

    Item item(Publications.Entry entry) {
        Tenant tenant = directory.byId(TenantScope.required()).orElseThrow();
        return new Item(
                entry.seq(),
                tenant.id(),
                tenant.code(),
                tenant.name(),
                entry.kind(),
                entry.key(),
                entry.version(),
                entry.document() == null,
                entry.document());
    }
}
