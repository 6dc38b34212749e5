package cn.qualityaward.search;

import cn.qualityaward.search.index.Publication;
import cn.qualityaward.search.index.PublicationIndex;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import java.net.URI;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running service, as the public and as award-service; and writes the directory, as tenant-service. */
@TestComponent
class Visitor implements DisposableBean {
    private static String serviceToken = "";

    @Autowired
    private Environment environment;

    @Autowired
    private StringRedisTemplate redis;

    @Autowired
    private TenantDirectory directory;

    @Autowired
    private PublicationIndex index;

    @Autowired
    private JsonMapper json;

    private final RestClient client = RestClient.builder()
            .defaultStatusHandler(status -> true, (request, response) -> {})
            .build();

    /** As award-service, with its own credentials. */
    static synchronized String serviceToken() {
        if (serviceToken.isEmpty()) {
            serviceToken = RealServers.SERVERS
                    .accounts()
                    .serviceToken(
                            "award-service", RealServers.SERVERS.keycloak().secret("award-service"));
        }
        return serviceToken;
    }

    Tenant tenant(int id, String code, String name) {
        return tenant(new Tenant(id, code, name, null, Tenant.Status.ACTIVE, URI.create("http://127.0.0.1:1")));
    }

    Tenant tenant(Tenant tenant) {
        redis.opsForHash().put(TenantDirectory.KEY, tenant.code(), json.writeValueAsString(tenant));
        redis.convertAndSend(TenantDirectory.KEY, tenant.code());
        await(() -> directory.find(tenant.code()).filter(tenant::equals).isPresent());
        return tenant;
    }

    Answer publish(Publication publication) {
        return ask(HttpMethod.POST, "/internal/publications", serviceToken(), publication);
    }

    /** Makes visible what was published. */
    void refresh() {
        index.ask(elasticsearch -> elasticsearch.indices().refresh(those -> those.index(index.name())));
    }

    /** A public GET; names and values of parameters alternate. */
    Answer find(String path, Object... parameters) {
        var uri = UriComponentsBuilder.fromPath(path);
        for (int i = 0; i < parameters.length; i += 2) {
            uri.queryParam((String) parameters[i], "{" + parameters[i] + "}");
        }
        Object[] values = new Object[parameters.length / 2];
        for (int i = 0; i < values.length; i++) {
            values[i] = parameters[2 * i + 1];
        }
        return ask(HttpMethod.GET, uri.encode().buildAndExpand(values).toUriString(), null, null);
    }

    Answer ask(HttpMethod method, String pathAndQuery, String token, Object body) {
        var request = client.method(method)
                .uri(URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + pathAndQuery));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null) {
            request.header("Content-Type", "application/json").body(json.writeValueAsString(body));
        }
        return request.exchange((asked, answered) -> {
            var text = new String(answered.getBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            JsonNode read = text.isEmpty() ? json.missingNode() : json.readTree(text);
            return new Answer(
                    answered.getStatusCode().value(), answered.getHeaders().getContentType(), read);
        });
    }

    @Override
    public void destroy() {
        try {
            index.ask(elasticsearch -> elasticsearch
                    .indices()
                    .delete(those -> those.index(index.name() + "-*").ignoreUnavailable(true)));
        } catch (RuntimeException e) {
            // what cannot be reached is gone with its server
        }
    }

    static void await(BooleanSupplier met) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(met::getAsBoolean);
    }
}
