package cn.qualityaward.standalone;

import cn.qualityaward.embedded.Credentials;
import cn.qualityaward.embedded.KeycloakAddress;
import cn.qualityaward.embedded.Servers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The four services, and what each is told about the others. */
record Services(Addresses addresses, Servers servers, Credentials credentials, Stores stores) {

    List<Service> all() {
        return List.of(tenantService(), awardService(), searchService(), gateway());
    }

    private Service tenantService() {
        Map<String, String> environment = database("tenant");
        environment.put("PROVISIONER_SECRET", servers.keycloak().secret("tenant-provisioner"));
        return service("tenant-service", addresses.tenantService(), 192, environment);
    }

    private Service awardService() {
        Map<String, String> environment = database("award");
        // a demo must be able to reach the end of a public notice today
        environment.put("CLOCK_MOVABLE", "true");
        environment.put("CLOCK_START", stores.clockStart().toString());
        return service("award-service", addresses.awardService(), 256, environment);
    }

    private Service searchService() {
        return service(
                "search-service",
                addresses.searchService(),
                160,
                new HashMap<>(Map.of("ELASTICSEARCH_INDEX", stores.index())));
    }

    private Service gateway() {
        Map<String, String> environment = common();
        environment.put("GATEWAY_SECRET", servers.keycloak().secret("award-gateway"));
        environment.put("SERVER_PORT", String.valueOf(addresses.gatewayPort()));
        return new Service("gateway", addresses.gatewayPort(), 192, environment);
    }

    private Service service(String name, int port, int heapMegabytes, Map<String, String> environment) {
        environment.putAll(common());
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("SERVICE_SECRET", servers.keycloak().secret(name));
        return new Service(name, port, heapMegabytes, environment);
    }

    private Map<String, String> database(String name) {
        Map<String, String> environment = new HashMap<>();
        environment.put("DB_URL", stores.database().apply(name));
        environment.put("DB_OWNER", "own");
        environment.put("DB_OWNER_PASSWORD", credentials.owner());
        environment.put("DB_APP", "app");
        environment.put("DB_APP_PASSWORD", credentials.app());
        return environment;
    }

    private Map<String, String> common() {
        KeycloakAddress keycloak = servers.keycloak();
        Map<String, String> environment = new HashMap<>();
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("ISSUER", keycloak.issuer());
        environment.put("KEYCLOAK_URL", keycloak.url());
        environment.put("REDIS_URL", stores.redis());
        environment.put("ELASTICSEARCH_URL", servers.elasticsearchUrl());
        environment.put("GATEWAY_URL", addresses.gateway());
        environment.put("TENANT_SERVICE", "http://127.0.0.1:" + addresses.tenantService());
        environment.put("AWARD_SERVICE", "http://127.0.0.1:" + addresses.awardService());
        environment.put("SEARCH_SERVICE", "http://127.0.0.1:" + addresses.searchService());
        return environment;
    }
}
