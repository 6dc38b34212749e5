package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.problem.Refusal;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Award-services that can be placed on: a tenant is moved only to one that answers. */
@Component
class Pools {

    private final RestClient http;

    Pools() {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(2))
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        requests.setReadTimeout(Duration.ofSeconds(5));
        http = RestClient.builder().requestFactory(requests).build();
    }

    void requireAlive(URI pool) {
        if (!isAddress(pool)) {
            throw Refusal.invalid("pool-unreadable").with("pool", pool).field("award");
        }
        try {
            http.get().uri(pool.resolve("/actuator/health")).retrieve().toBodilessEntity();
        } catch (RestClientException silent) {
            throw Refusal.invalid("pool-silent").with("pool", pool).field("award");
        }
    }

    /** Scheme, host and port, and nothing that could be a credential or a path. */
    private static boolean isAddress(URI pool) {
        return pool.getScheme() != null
                && Set.of("http", "https").contains(pool.getScheme())
                && pool.getHost() != null
                && pool.getUserInfo() == null
                && pool.getRawPath().isEmpty()
                && pool.getRawQuery() == null
                && pool.getRawFragment() == null;
    }
}
