package cn.qualityaward.search;

import cn.qualityaward.embedded.Servers;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Addresses of the servers of this test run. */
class RealServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final Servers SERVERS = Servers.shared();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        addresses(SERVERS.elasticsearchUrl()).applyTo(context);
    }

    static TestPropertyValues addresses(String elasticsearch) {
        return TestPropertyValues.of(
                "server.port=0",
                "award.issuer=" + SERVERS.keycloak().issuer(),
                "award.service.secret=" + SERVERS.keycloak().secret("search-service"),
                "award.index=search-tests-" + UUID.randomUUID(),
                "award.healing=1h",
                "spring.data.redis.url=" + SERVERS.redisUrl(),
                "spring.elasticsearch.uris=" + elasticsearch);
    }
}
