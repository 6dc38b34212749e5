package cn.qualityaward.embedded;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The admin API of the realm, as its administrator. */
final class KeycloakAdmin {
    private static final JsonMapper JSON = new JsonMapper();
    /** Shorter than the minute an administrator's token lives. */
    private static final Duration TOKEN_AGE = Duration.ofSeconds(30);

    private final KeycloakAddress keycloak;
    private String token = "";
    private final Clock clock = Clock.systemUTC();
    private Instant tokenAt = Instant.MIN;

    KeycloakAdmin(KeycloakAddress keycloak) {
        this.keycloak = keycloak;
    }

    JsonNode get(String path) {
        return JSON.readTree(check(send("GET", path, null)).body());
    }

    void put(String path, Object body) {
        check(send("PUT", path, body));
    }

    /** Creates and answers the new id. */
    String post(String path, Object body) {
        String location =
                check(send("POST", path, body)).headers().firstValue("Location").orElse("");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** For what may be there already. */
    void ensure(String method, String path, Object body) {
        HttpResponse<String> answer = send(method, path, body);
        if (answer.statusCode() != 409) {
            check(answer);
        }
    }

    /** An access token by a form of the token endpoint. */
    String token(String realm, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(keycloak.url() + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(check(Http.send(request)).body())
                .path("access_token")
                .asString();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(String method, String path, @Nullable Object body) {
        return Http.send(HttpRequest.newBuilder(URI.create(keycloak.url() + "/admin/realms/award" + path))
                .header("Authorization", "Bearer " + adminToken())
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    private synchronized String adminToken() {
        if (tokenAt.plus(TOKEN_AGE).isBefore(clock.instant())) {
            token = token(
                    "master",
                    Map.of(
                            "grant_type",
                            "password",
                            "client_id",
                            "admin-cli",
                            "username",
                            keycloak.adminUser(),
                            "password",
                            keycloak.adminPassword()));
            tokenAt = clock.instant();
        }
        return token;
    }

    private static HttpResponse<String> check(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    answer.request().method() + " " + answer.uri() + " → " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
