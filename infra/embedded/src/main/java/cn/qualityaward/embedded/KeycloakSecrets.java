package cn.qualityaward.embedded;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The realm's secrets, made when a realm is imported for the first time on this machine; none has a default. */
final class KeycloakSecrets {
    private static final String ADMIN = "admin";
    /** Placeholders in the realm file, by client. */
    private static final Map<String, String> PLACEHOLDERS = Map.of(
            "award-gateway", "GATEWAY_SECRET",
            "tenant-provisioner", "PROVISIONER_SECRET",
            "tenant-service", "TENANT_SERVICE_SECRET",
            "award-service", "AWARD_SERVICE_SECRET",
            "search-service", "SEARCH_SERVICE_SECRET");

    private KeycloakSecrets() {}

    static Properties random() {
        Properties secrets = new Properties();
        secrets.setProperty(ADMIN, Secrets.random());
        PLACEHOLDERS.keySet().forEach(client -> secrets.setProperty(client, Secrets.random()));
        return secrets;
    }

    /** The environment in which Keycloak imports the realm file. */
    static Map<String, String> environment(Properties secrets) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.getProperty(ADMIN));
        // until the real one is told through Accounts.gatewayAt
        environment.put("GATEWAY_URL", "http://localhost:8080");
        PLACEHOLDERS.forEach((client, variable) -> environment.put(variable, secrets.getProperty(client)));
        return environment;
    }

    static KeycloakAddress address(String url, Properties secrets) {
        Map<String, String> clients = new LinkedHashMap<>();
        PLACEHOLDERS.keySet().forEach(client -> clients.put(client, secrets.getProperty(client)));
        return new KeycloakAddress(url, ADMIN, secrets.getProperty(ADMIN), Map.copyOf(clients));
    }
}
