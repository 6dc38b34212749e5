package cn.qualityaward.embedded;

import java.util.Map;

/**
 * A Keycloak with the realm {@code award}.
 *
 * @param secrets of its confidential clients, by client id
 */
public record KeycloakAddress(String url, String adminUser, String adminPassword, Map<String, String> secrets) {

    /** What tokens name as their issuer. */
    public String issuer() {
        return url + "/realms/award";
    }

    /** The secret of a client of the shipped realm. */
    public String secret(String clientId) {
        String secret = secrets.get(clientId);
        if (secret == null) {
            throw new IllegalArgumentException("no client " + clientId);
        }
        return secret;
    }
}
