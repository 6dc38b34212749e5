package cn.qualityaward.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KeycloakTests {
    private static final String PASSWORD = "Test-1234!";

    @TempDir
    Path home;

    private final Accounts accounts = Servers.shared().accounts();

    @Test
    void oneMayLogInManyTimesAtTheSameMoment() {
        accounts.createUser("hurried", PASSWORD, "急");
        assertThat(IntStream.range(0, 8).parallel().mapToObj(one -> accounts.token("hurried", PASSWORD, null)))
                .hasSize(8)
                .doesNotContain("");
    }

    @Test
    void aTokenCarriesTheTenantAndTheSeatsOfOneOrganization() {
        accounts.createOrganization("seats-a", 71);
        accounts.createOrganization("seats-b", 72);
        accounts.createUser("seats-signer", PASSWORD, "局长甲");
        accounts.join("seats-a", "seats-signer", "/county/152502/signer");
        accounts.join("seats-a", "seats-signer", "/office/main/officer");
        accounts.join("seats-b", "seats-signer", "/expert/pool/expert");

        JsonNode token = claims(accounts.token("seats-signer", PASSWORD, "seats-a"));

        assertThat(token.path("aud").asString()).isEqualTo("award-api");
        assertThat(token.path("name").asString()).isEqualTo("局长甲");
        assertThat(token.path("organization").propertyNames()).containsExactly("seats-a");
        JsonNode organization = token.path("organization").path("seats-a");
        assertThat(organization.path("tenantId").values())
                .extracting(JsonNode::asString)
                .containsExactly("71");
        assertThat(organization.path("groups").values())
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("/county/152502/signer", "/office/main/officer");
    }

    @Test
    void aTokenForAForeignOrganizationCarriesNone() {
        accounts.createOrganization("foreign", 73);
        accounts.createUser("stranger", PASSWORD, "路人");
        assertThat(claims(accounts.token("stranger", PASSWORD, "foreign")).has("organization"))
                .isFalse();
        assertThat(claims(accounts.token("stranger", PASSWORD, null)).has("organization"))
                .isFalse();
    }

    @Test
    void theOperatorHasARoleOfThePlatformAndNoOrganization() {
        accounts.createUser("the-operator", PASSWORD, "平台运营");
        accounts.grantOperator("the-operator");
        JsonNode token = claims(accounts.token("the-operator", PASSWORD, null));
        assertThat(token.at("/resource_access/award-platform/roles/0").asString())
                .isEqualTo("operator");
        assertThat(token.has("organization")).isFalse();
    }

    @Test
    void servicesSpeakToEachOtherUnderAnAudienceOfTheirOwn() {
        String secret = Servers.shared().keycloak().secret("award-service");
        JsonNode token = claims(accounts.serviceToken("award-service", secret));
        assertThat(token.path("aud").asString()).isEqualTo("award-internal");
        assertThat(token.path("azp").asString()).isEqualTo("award-service");
    }

    @Test
    void whatIsThereAlreadyIsFoundAgain() {
        for (int i = 0; i < 2; i++) {
            accounts.createOrganization("twice", 74);
            accounts.createUser("twice-officer", PASSWORD, "办公室");
            accounts.join("twice", "twice-officer", "/office/main/officer");
            accounts.grantOperator("twice-officer");
        }
        assertThat(claims(accounts.token("twice-officer", PASSWORD, "twice"))
                        .at("/organization/twice/groups")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void acceptsANewAddressOfTheGateway() {
        String login = Servers.shared().keycloak().issuer()
                + "/protocol/openid-connect/auth?response_type=code&client_id=moved-gateway&scope=openid"
                + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&redirect_uri=";
        accounts.anotherGateway("moved-gateway");
        accounts.gatewayAt("moved-gateway", "http://localhost:18080");
        assertThat(Http.answers(login + "http://localhost:18080/login/oauth2/code/keycloak"))
                .isTrue();
        assertThat(Http.answers(login + "http://localhost:18081/login/oauth2/code/elsewhere"))
                .isFalse();
    }

    @Test
    void findsItsPeopleAgainAfterARestartOnOtherPorts() {
        try (Servers servers = Servers.of(new Layout(home, Ports.free(), Credentials.ofTests(), true))) {
            servers.accounts().createUser("lasting", PASSWORD, "久");
        }
        try (Servers servers = Servers.of(new Layout(home, Ports.free(), Credentials.ofTests(), true))) {
            JsonNode token = claims(servers.accounts().token("lasting", PASSWORD, null));
            assertThat(token.path("iss").asString())
                    .isEqualTo(servers.keycloak().issuer());
        }
    }

    @Test
    void saysWhichPersonIsMissing() {
        accounts.createOrganization("lonely", 75);
        assertThatThrownBy(() -> accounts.join("lonely", "nobody", "/office/main/head"))
                .hasMessage("Keycloak has no user nobody");
    }

    private static JsonNode claims(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return new JsonMapper().readTree(new String(payload, StandardCharsets.UTF_8));
    }
}
