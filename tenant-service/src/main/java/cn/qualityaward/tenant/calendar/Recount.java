package cn.qualityaward.tenant.calendar;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.InternalClients;
import cn.qualityaward.tenant.bulletin.Bulletin;
import io.namastack.outbox.annotation.OutboxHandler;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has deadlines counted anew after a notice came out, or a region's own days changed; counting twice changes nothing. */
@Component
class Recount {

    /** What the outbox carries: the year in which a region's own days have changed. */
    record LocalYearChanged(int year) {}

    private final NationalCalendar national;
    private final Bulletin bulletin;
    private final InternalClients clients;
    private final TenantDirectory directory;

    Recount(NationalCalendar national, Bulletin bulletin, InternalClients clients, TenantDirectory directory) {
        this.directory = directory;
        this.national = national;
        this.bulletin = bulletin;
        this.clients = clients;
    }

    /** At once, beside the request that asked for it. */
    void soon() {
        Thread.ofVirtual().name("recount").start(this::tellAll);
    }

    @Scheduled(fixedDelay = 15_000, initialDelay = 15_000)
    void tellAll() {
        national.editions().stream()
                .filter(edition ->
                        edition.edition() > 1 || !edition.importedBy().equals(KnownNotices.SHIPPED))
                .forEach(edition -> bulletin.tell(
                        "calendar/%d/%d".formatted(edition.year(), edition.edition()),
                        tenant -> tell(tenant, edition.year())));
    }

    /** Public, or the outbox does not see it. */
    @OutboxHandler
    public void tellOne(LocalYearChanged changed) {
        directory.byId(TenantScope.required()).ifPresent(tenant -> tell(tenant, changed.year()));
    }

    private void tell(Tenant tenant, int year) {
        clients.to(tenant.award().toString())
                .post()
                .uri("/internal/{tenant}/calendar-changes", tenant.code())
                .body(Map.of("year", year))
                .retrieve()
                .toBodilessEntity();
    }
}
