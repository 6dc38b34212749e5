package cn.qualityaward.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Ends the login here and, from server to server, at Keycloak: the browser is not sent around, and the password is
 * asked for next time.
 */
@Component
class Logout implements LogoutHandler, LogoutSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(Logout.class);

    private final Sessions sessions;
    private final RestClient keycloak;
    private final String endpoint;

    Logout(Sessions sessions, RestClient keycloakClient, KeycloakProperties properties) {
        this.sessions = sessions;
        keycloak = keycloakClient;
        endpoint = properties.endpoint("logout");
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication login) {
        if (login != null && login.getPrincipal() instanceof OidcUser person) {
            sessions.revoke(String.valueOf(person.getClaimAsString("sid")));
        }
        TokenStore.in(request).flatMap(TokenStore::refresh).ifPresent(this::endAtKeycloak);
    }

    private void endAtKeycloak(String refreshToken) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("refresh_token", refreshToken);
        try {
            keycloak.post()
                    .uri(endpoint)
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException unreachable) {
            log.warn("A login could not be ended at Keycloak: {}", unreachable.getMessage());
        }
    }

    /** A script gets an empty answer, a form goes home. */
    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication login)
            throws IOException {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
            response.sendRedirect("/");
        } else {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        }
    }
}
