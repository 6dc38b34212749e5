package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.problem.Refusal;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Award-services that can be placed on, by name: people's tokens and this service's own go to where a tenant is placed,
 * so the addresses come from the configuration and from nobody else. A tenant is moved only to one that answers.
 */
@Component
class Pools {

    static final String SHARED = "shared";

    private final Map<String, URI> byName;
    private final RestClient http;

    Pools(Environment environment) {
        byName = Binder.get(environment)
                .bind("award.placement.pools", Bindable.mapOf(String.class, URI.class))
                .get();
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(2))
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        requests.setReadTimeout(Duration.ofSeconds(5));
        http = RestClient.builder().requestFactory(requests).build();
    }

    SortedMap<String, URI> all() {
        return new TreeMap<>(byName);
    }

    /** Where it is now; whoever was placed on one that is gone is served by the shared one. */
    URI address(String name) {
        return Objects.requireNonNull(byName.getOrDefault(name, byName.get(SHARED)));
    }

    void requireAlive(String name) {
        var pool = byName.get(name);
        if (pool == null) {
            throw Refusal.invalid("pool-unknown")
                    .with("pool", name)
                    .with("pools", String.join("、", all().keySet()))
                    .field("pool");
        }
        try {
            http.get().uri(pool.resolve("/actuator/health")).retrieve().toBodilessEntity();
        } catch (RestClientException silent) {
            throw Refusal.invalid("pool-silent").with("pool", name).field("pool");
        }
    }
}
