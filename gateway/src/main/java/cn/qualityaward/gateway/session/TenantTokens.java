package cn.qualityaward.gateway.session;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.problem.Refusal;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Access tokens by scope narrowing: the login's refresh token covers every tenant of a person; refreshed with the scope
 * of one tenant it yields a token that is good there and nowhere else. First use, expiry and switching are the same
 * call, without the browser and without a password, and a new or ended membership shows at the next one. Only somebody
 * who belonged nowhere when logging in has to log in again after joining: Keycloak gave that login no tenants to narrow.
 */
@Component
public class TenantTokens {

    static final String EVERY_TENANT = "organization:*";
    private static final String NO_TENANT = "";

    private static final Duration EARLY = Duration.ofSeconds(30);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(5);

    private final RestClient keycloak;
    private final String endpoint;
    private final Clock clock;

    TenantTokens(RestClient keycloakClient, KeycloakProperties properties, Clock systemClock) {
        clock = systemClock;
        keycloak = keycloakClient;
        endpoint = properties.endpoint("token");
    }

    /** The token for a tenant's services; empty for the public and for those who do not belong there. */
    public Optional<String> of(Tenant tenant, HttpServletRequest request) {
        return token("organization:" + tenant.code(), request);
    }

    /** The token without any tenant, for the operator's addresses. */
    public Optional<String> withoutTenant(HttpServletRequest request) {
        return token(NO_TENANT, request);
    }

    /** The token that names all tenants of a person; it never leaves the gateway. */
    Optional<String> ofEveryTenant(HttpServletRequest request) {
        return token(EVERY_TENANT, request);
    }

    /** A service no longer accepts it (revoked): the next request gets a fresh one, if Keycloak still gives any. */
    public void forget(Tenant tenant, HttpServletRequest request) {
        TokenStore.in(request).ifPresent(store -> store.remove("organization:" + tenant.code()));
    }

    private Optional<String> token(String scope, HttpServletRequest request) {
        var store = TokenStore.in(request);
        if (store.isEmpty() || store.get().refresh().isEmpty()) {
            return Optional.empty();
        }
        var kept = store.get().find(scope);
        if (kept.isPresent() && clock.instant().isBefore(kept.get().until())) {
            return kept.get().token();
        }
        return narrow(scope, store.get());
    }

    private Optional<String> narrow(String scope, TokenStore store) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "refresh_token");
        form.add("refresh_token", store.refresh().orElseThrow());
        form.add("scope", ("openid " + scope).strip());
        try {
            var grant = keycloak.post()
                    .uri(endpoint)
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .requiredBody(Grant.class);
            if (grant.refreshToken() != null) {
                store.renew(grant.refreshToken());
            }
            // Keycloak drops a scope silently when the person does not belong there
            var member = List.of(grant.scope().split(" ")).contains(scope) || scope.equals(NO_TENANT);
            return member
                    ? store.keep(
                            scope,
                            grant.accessToken(),
                            clock.instant().plusSeconds(grant.expiresIn()).minus(EARLY))
                    : store.keepRefused(scope, clock.instant().plus(ASK_AGAIN));
        } catch (HttpClientErrorException refused) {
            return refused(scope, store, refused);
        } catch (ResourceAccessException | HttpServerErrorException unreachable) {
            throw unavailable();
        }
    }

    private Optional<String> refused(String scope, TokenStore store, HttpClientErrorException refused) {
        if (refused.getStatusCode().isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS)) {
            throw unavailable(); // asked too often says nothing of the login
        }
        if (refused.getResponseBodyAsString().contains("\"invalid_scope\"")) {
            return store.keepRefused(scope, clock.instant().plus(ASK_AGAIN));
        }
        store.end(); // the login ended at Keycloak, so ours ends too
        return Optional.empty();
    }

    private static Refusal unavailable() {
        return Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "login-unavailable");
    }

    private record Grant(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("refresh_token") @Nullable String refreshToken,
            @JsonProperty("expires_in") long expiresIn,
            @JsonProperty("scope") String scope) {}
}
