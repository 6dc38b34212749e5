package cn.qualityaward.gateway.session;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The realm, as browsers see it too, and who this gateway is there. */
@ConfigurationProperties("gateway.keycloak")
record KeycloakProperties(URI issuer, String clientId, String clientSecret) {

    String endpoint(String name) {
        return issuer + "/protocol/openid-connect/" + name;
    }
}
