package cn.qualityaward.gateway;

import cn.qualityaward.embedded.Accounts;
import cn.qualityaward.embedded.Servers;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The gateway between real browsers' requests, a real Keycloak and Redis, and an upstream that tells what reached it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class AtTheDoor {

    static final Servers SERVERS = Servers.shared();
    static final Upstream UPSTREAM = new Upstream();
    static final String PASSWORD = "Test-1234!";

    private static boolean prepared;

    @LocalServerPort
    private int port;

    @Autowired
    StringRedisTemplate redis;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("REDIS_URL", SERVERS::redisUrl);
        registry.add("ISSUER", () -> SERVERS.keycloak().issuer());
        registry.add("GATEWAY_CLIENT", () -> "door-gateway");
        registry.add("GATEWAY_SECRET", () -> SERVERS.keycloak().secret("award-gateway"));
        registry.add("TENANT_SERVICE", UPSTREAM::url);
        registry.add("SEARCH_SERVICE", UPSTREAM::url);
        registry.add("PUBLIC_URL", () -> "https://award.platform.example");
        registry.add("gateway.limits.requests.per-second", () -> 50);
        registry.add("gateway.limits.requests.burst", () -> 200);
        registry.add("PUBLIC_WRITES_BURST", () -> 20);
    }

    @BeforeEach
    void prepare() {
        if (prepared) {
            return;
        }
        tenant(1, "door", "锡林郭勒盟", "ACTIVE", UPSTREAM.url());
        tenant(2, "nextdoor", "兴安盟", "ACTIVE", UPSTREAM.url());
        tenant(3, "closed", "已停用", "SUSPENDED", UPSTREAM.url());
        tenant(4, "dark", "无服务", "ACTIVE", URI.create("http://127.0.0.1:1"));
        var accounts = accounts();
        // the walk through the whole platform goes on beside this, by the shipped one
        accounts.anotherGateway("door-gateway");
        accounts.gatewayAt("door-gateway", gateway().toString());
        accounts.createOrganization("door", 1);
        accounts.createOrganization("nextdoor", 2);
        person(accounts, "door-office1");
        accounts.join("door", "door-office1", "/office/main/officer");
        person(accounts, "both-office1");
        accounts.join("door", "both-office1", "/office/main/head");
        accounts.join("nextdoor", "both-office1", "/county/152221/signer");
        person(accounts, "platform-operator1");
        accounts.grantOperator("platform-operator1");
        prepared = true;
    }

    static Accounts accounts() {
        return SERVERS.accounts();
    }

    static void person(Accounts accounts, String username) {
        accounts.createUser(username, PASSWORD, username);
    }

    URI gateway() {
        return URI.create("http://localhost:" + port);
    }

    Browser browser() {
        return new Browser(gateway());
    }

    /** Writes the directory as tenant-service does, and waits until the gateway knows. */
    void tenant(int id, String code, String name, String status, URI award) {
        tenant(id, code, name, status, award, null);
    }

    void tenant(int id, String code, String name, String status, URI award, @Nullable Integer limit) {
        redis.opsForHash().put("directory", code, """
                        {"id":%d,"code":"%s","name":"%s","mongolianName":null,"status":"%s","award":"%s","limit":%d}""".formatted(id, code, name, status, award, limit));
        redis.convertAndSend("directory", code);
        var browser = browser();
        eventually(() -> browser.get("/api/" + code + "/award/echo").statusCode() != 404);
    }

    static void eventually(BooleanSupplier condition) {
        var deadline = Instant.now().plus(Duration.ofSeconds(10));
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("It did not happen in time");
            }
            Thread.yield();
        }
    }
}
