package cn.qualityaward.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.client.RestClient;

/** What a real Keycloak says only in trouble. */
class TenantTokensTests {

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503})
    void aKeycloakInTroubleEndsNobodysLogin(int status) throws IOException {
        var keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        keycloak.start();
        try {
            var issuer = URI.create("http://127.0.0.1:" + keycloak.getAddress().getPort());
            var tokens = new TenantTokens(
                    RestClient.create(), new KeycloakProperties(issuer, "gateway", "示例"), Clock.systemUTC());
            var request = new MockHttpServletRequest();
            TokenStore.begin(request, "示例");
            assertThatThrownBy(() -> tokens.withoutTenant(request)).hasMessage("login-unavailable");
            assertThat(request.getSession(false)).isNotNull();
        } finally {
            keycloak.stop(0);
        }
    }
}
