package cn.qualityaward.tenant.calendar;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.access.InternalClients;
import cn.qualityaward.tenant.bulletin.Bulletin;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has every region's deadlines counted anew after a notice came out; counting twice changes nothing. */
@Component
class Recount {

    private final NationalCalendar national;
    private final Bulletin bulletin;
    private final InternalClients clients;

    Recount(NationalCalendar national, Bulletin bulletin, InternalClients clients) {
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

    private void tell(Tenant tenant, int year) {
        clients.to(tenant.award().toString())
                .post()
                .uri("/internal/{tenant}/calendar-changes", tenant.code())
                .body(Map.of("year", year))
                .retrieve()
                .toBodilessEntity();
    }
}
