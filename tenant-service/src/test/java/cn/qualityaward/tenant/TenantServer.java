package cn.qualityaward.tenant;

import cn.qualityaward.embedded.Accounts;
import cn.qualityaward.embedded.Servers;
import cn.qualityaward.embedded.Severed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as it ships, on real servers, and people who ask it over HTTP. */
final class TenantServer {

    static final String PASSWORD = "Test-1234!";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    /** Not that of the whole platform, which is walked on the same Keycloak at the same time. */
    private static final String OPERATOR = "tenant-service-operator";

    private static final Set<String> SEATED = ConcurrentHashMap.newKeySet();
    private static @Nullable TenantServer shared;

    private final WebServerApplicationContext context;
    private final String url;
    private final String database;

    private TenantServer(String keycloakUrl, boolean mail) {
        var servers = Servers.shared();
        database = servers.freshDatabase();
        var keycloak = servers.keycloak();
        var settings = new HashMap<String, Object>(Map.of("PUBLIC_URL", "https://award.platform.example"));
        settings.putAll(Map.of(
                "SERVER_PORT",
                0,
                "KEYCLOAK_MAIL",
                mail,
                "ISSUER",
                keycloak.issuer(),
                "KEYCLOAK_URL",
                keycloakUrl,
                "PROVISIONER_SECRET",
                keycloak.secret("tenant-provisioner"),
                "REDIS_URL",
                // each has its own: the directory there is that of one installation
                servers.freshRedisUrl(),
                "DB_URL",
                database,
                "DB_OWNER_PASSWORD",
                "own",
                "DB_APP_PASSWORD",
                "app",
                "SERVICE_SECRET",
                keycloak.secret("tenant-service")));
        var application = new SpringApplication(TenantService.class);
        var all = new HashMap<>(settings);
        // nobody listens there: what needs another service is tested with it, in the acceptance tests
        all.put("AWARD_SERVICE", "http://127.0.0.1:1");
        all.put("SEARCH_SERVICE", "http://127.0.0.1:1");
        all.put("award.placement.pools.answering", Pool.shared().url());
        application.setDefaultProperties(all);
        context = (WebServerApplicationContext) application.run();
        url = "http://127.0.0.1:" + context.getWebServer().getPort();
    }

    static synchronized TenantServer shared() {
        if (shared == null) {
            shared = new TenantServer(Servers.shared().keycloak().url(), false);
        }
        return shared;
    }

    /** One whose Keycloak is reached through a line of its own. */
    static TenantServer behind(Severed line) {
        return new TenantServer(line.url(), false);
    }

    /** One whose Keycloak can send mail. */
    static TenantServer withMail() {
        return new TenantServer(Servers.shared().keycloak().url(), true);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String database() {
        return database;
    }

    /** Everything on a tenant's record of one kind of deed, one after the other. */
    String audit(String tenant, String deed) {
        try (var own = DriverManager.getConnection(database, "own", "own");
                var entries = own.prepareStatement("""
                        select string_agg(v.content, ' ') from tenant.record_entry e
                        join tenant.record_value v on v.tenant_id = e.tenant_id and v.entry_id = e.id
                        join registry.tenant t on t.id = e.tenant_id
                        where t.code = ? and e.deed = ?""")) {
            entries.setString(1, tenant);
            entries.setString(2, deed);
            try (var rows = entries.executeQuery()) {
                rows.next();
                return String.valueOf(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    void stop() {
        SpringApplication.exit(context);
    }

    static Accounts accounts() {
        return Servers.shared().accounts();
    }

    static String operator() {
        if (SEATED.add(OPERATOR)) {
            accounts().createUser(OPERATOR, PASSWORD, "平台运营");
            accounts().grantOperator(OPERATOR);
        }
        return accounts().token(OPERATOR, PASSWORD, null);
    }

    static String service() {
        return accounts()
                .serviceToken("award-service", Servers.shared().keycloak().secret("award-service"));
    }

    /** The token of somebody in a seat of a tenant, e.g. {@code /admin/policy/editor}. */
    static String seated(String tenant, String seat) {
        var user = tenant + seat.replace('/', '-');
        if (SEATED.add(user)) {
            accounts().createUser(user, PASSWORD, user);
            accounts().join(tenant, user, seat);
        }
        return accounts().token(user, PASSWORD, tenant);
    }

    /** Takes a tenant in, and waits until it can be asked and has its organization. */
    void found(String code, String preset) {
        var answer = ask("POST", "/api/platform/tenants").as(operator()).send("""
                        {"code": "%s", "name": "%s", "preset": "%s",
                         "divisions": [{"code": "152501", "name": "二连浩特市"}, {"code": "152502", "name": "锡林浩特市"}]}""".formatted(code, code, preset));
        if (answer.status() != 201) {
            throw new AssertionError(answer);
        }
        awaitFounded(code);
    }

    /** Waits until a tenant that was taken in can be asked and its members can be seated. */
    void awaitFounded(String code) {
        await(
                "the profile of " + code,
                () -> ask("GET", "/api/" + code + "/tenant/profile").send().status() == 200);
        await(
                "the organization of " + code,
                () -> provisioning(code).path("state").asString().equals("DONE"));
    }

    JsonNode provisioning(String code) {
        return ask("GET", "/api/platform/provisioning")
                .as(operator())
                .send()
                .json()
                .valueStream()
                .filter(one -> one.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static void await(String what, BooleanSupplier condition) {
        Awaitility.await(what)
                .atMost(Duration.ofSeconds(40))
                .ignoreExceptionsInstanceOf(IllegalStateException.class) // a login that Keycloak just ends
                .until(condition::getAsBoolean);
    }

    Question ask(String method, String path) {
        return new Question(method, HttpRequest.newBuilder(URI.create(url + path)));
    }

    record Question(String method, HttpRequest.Builder request) {

        Question as(String token) {
            request.header("Authorization", "Bearer " + token);
            return this;
        }

        Question with(String header, String value) {
            request.header(header, value);
            return this;
        }

        Question sawVersion(JsonNode draft) {
            return with("If-Match", "\"" + draft.path("version").asInt() + "\"");
        }

        Answer send() {
            return answer(BodyPublishers.noBody());
        }

        Answer send(Object body) {
            request.header("Content-Type", "application/json");
            return answer(BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body)));
        }

        Answer sendText(String text) {
            request.header("Content-Type", "text/plain;charset=UTF-8");
            return answer(BodyPublishers.ofString(text));
        }

        Answer sendFile(String type, byte[] content) {
            request.header("Content-Type", type);
            return answer(BodyPublishers.ofByteArray(content));
        }

        /** What comes back is no text. */
        byte[] download() {
            try {
                return HTTP.send(request.GET().build(), BodyHandlers.ofByteArray())
                        .body();
            } catch (IOException failed) {
                throw new AssertionError(failed);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new AssertionError(ended);
            }
        }

        Answer sendCsv(String table) {
            request.header("Content-Type", "text/csv;charset=UTF-8");
            return answer(BodyPublishers.ofString(table));
        }

        private Answer answer(HttpRequest.BodyPublisher body) {
            try {
                HttpResponse<String> response =
                        HTTP.send(request.method(method, body).build(), BodyHandlers.ofString());
                return new Answer(
                        response.statusCode(),
                        response.headers().firstValue("ETag").orElse(""),
                        response.headers().firstValue("Content-Type").orElse(""),
                        response.body());
            } catch (IOException failed) {
                throw new AssertionError(failed);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new AssertionError(ended);
            }
        }
    }

    record Answer(int status, String etag, String type, String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        /** The slug of the problem it tells. */
        String problem() {
            return json().path("type").asString().replace("urn:quality-award:problem:", "");
        }
    }
}
