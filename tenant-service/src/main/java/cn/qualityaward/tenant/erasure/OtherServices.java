package cn.qualityaward.tenant.erasure;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.access.InternalClients;
import cn.qualityaward.tenancy.holdings.Holdings;
import cn.qualityaward.tenancy.record.Chain;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** What has to be asked of the others. The shared pool serves everybody here: any award-service can erase any tenant. */
@Component
class OtherServices {

    /** Erasing very much is one transaction there. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final RestClient award;
    private final RestClient search;

    OtherServices(
            InternalClients clients,
            @Value("${award.placement.pools.shared}") String award,
            @Value("${award.search-service}") String search) {
        var patient = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build());
        patient.setReadTimeout(PATIENCE);
        this.award = clients.to(award).mutate().requestFactory(patient).build();
        this.search = clients.to(search).mutate().requestFactory(patient).build();
    }

    Holdings.Size sizeInAward(Tenant tenant) {
        return Objects.requireNonNull(award.get()
                .uri("/internal/{tenant}/holdings/size", tenant.code())
                .retrieve()
                .body(Holdings.Size.class));
    }

    Chain.Tip eraseInAward(Tenant tenant) {
        return Objects.requireNonNull(award.post()
                .uri("/internal/{tenant}/holdings/erasure", tenant.code())
                .retrieve()
                .body(Chain.Tip.class));
    }

    void eraseInSearch(Tenant tenant) {
        search.delete()
                .uri("/internal/{tenant}/publications", tenant.code())
                .retrieve()
                .toBodilessEntity();
    }
}
