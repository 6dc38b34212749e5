package cn.qualityaward.gateway;

import cn.qualityaward.embedded.KeycloakAddress;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** What an administrator does at Keycloak's own console. */
final class KeycloakConsole {

    private KeycloakConsole() {}

    /** Ends all logins of a person; Keycloak tells the gateway. */
    static void logout(KeycloakAddress keycloak, String sub) {
        var http = RestClient.create(keycloak.url());
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "password");
        form.add("client_id", "admin-cli");
        form.add("username", keycloak.adminUser());
        form.add("password", keycloak.adminPassword());
        var token = http.post()
                .uri("/realms/master/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .requiredBody(JsonNode.class)
                .path("access_token")
                .asString();
        http.post()
                .uri("/admin/realms/award/users/{sub}/logout", sub)
                .headers(headers -> headers.setBearerAuth(token))
                .retrieve()
                .toBodilessEntity();
    }
}
