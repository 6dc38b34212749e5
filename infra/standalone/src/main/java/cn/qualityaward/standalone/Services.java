package cn.qualityaward.standalone;

import cn.qualityaward.embedded.Credentials;
import cn.qualityaward.embedded.KeycloakAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The four services, and what each is told about the others. */
record Services(Installation installation) {

    List<Service> all() {
        Addresses addresses = installation.addresses();
        Map<String, String> tenant = database(installation.tenantDatabase());
        tenant.put("PROVISIONER_SECRET", keycloak().secret("tenant-provisioner"));
        Map<String, String> award = database(installation.awardDatabase());
        award.put("PUBLIC_URL", addresses.gateway());
        award.put("ATTACHMENT_FOLDER", installation.attachments().toString());
        award.put("ATTACHMENT_KEY", installation.attachmentKey());
        award.put("MAIL_HOST", "127.0.0.1");
        award.put("MAIL_PORT", String.valueOf(installation.servers().mail().smtp()));
        // a demo and a test must be able to reach the end of a public notice today
        award.put("CLOCK_MOVABLE", "true");
        award.put("CLOCK_START", installation.clockStart().toString());
        return List.of(
                service("tenant-service", addresses.tenantPort(), 384, tenant),
                service("award-service", addresses.awardPort(), 384, award),
                service(
                        "search-service",
                        addresses.searchPort(),
                        192,
                        Map.of("ELASTICSEARCH_INDEX", installation.index())),
                new Service(
                        "gateway",
                        addresses.gatewayPort(),
                        192,
                        with(Map.of(
                                "GATEWAY_SECRET",
                                keycloak().secret("award-gateway"),
                                // the whole public of a demo or a test comes from one address
                                "PUBLIC_WRITES_BURST",
                                "1000"))));
    }

    private Service service(String name, int port, int heapMegabytes, Map<String, String> own) {
        Map<String, String> environment = with(own);
        environment.put("SERVICE_SECRET", keycloak().secret(name));
        return new Service(name, port, heapMegabytes, environment);
    }

    private Map<String, String> database(String url) {
        Credentials credentials = installation.servers().credentials();
        Map<String, String> environment = new HashMap<>();
        environment.put("DB_URL", url);
        environment.put("DB_OWNER", "own");
        environment.put("DB_OWNER_PASSWORD", credentials.owner());
        environment.put("DB_APP", "app");
        environment.put("DB_APP_PASSWORD", credentials.app());
        return environment;
    }

    private Map<String, String> with(Map<String, String> own) {
        Addresses addresses = installation.addresses();
        Map<String, String> environment = new HashMap<>(own);
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("ISSUER", keycloak().issuer());
        environment.put("KEYCLOAK_URL", keycloak().url());
        environment.put("REDIS_URL", installation.redis());
        environment.put("ELASTICSEARCH_URL", installation.elasticsearch());
        environment.put("GATEWAY_URL", addresses.gateway());
        environment.put("PUBLIC_URL", addresses.gateway());
        environment.put("TENANT_SERVICE", addresses.tenantService());
        environment.put("AWARD_SERVICE", addresses.awardService());
        environment.put("SEARCH_SERVICE", addresses.searchService());
        return environment;
    }

    private KeycloakAddress keycloak() {
        return installation.keycloak();
    }
}
