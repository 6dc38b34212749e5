package cn.qualityaward.gateway.session;

import cn.qualityaward.gateway.refusal.Refusals;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Login, logout, forged requests and the headers of every answer. Who may do what is for the services to say. */
@Configuration
class SecurityConfiguration {

    /** Public pages run no script at all; the workspace's page replaces this by its own with a nonce. */
    private static final String NO_SCRIPT =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(0)
    Customizer<HttpSecurity> carefulBrowsers() {
        return http ->
                http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(NO_SCRIPT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny));
    }

    /** Files that anybody may keep must not carry a cookie of somebody. */
    @Bean
    @Order(1)
    SecurityFilterChain files(HttpSecurity http) {
        return http.securityMatcher(
                        "/assets/**", "/workspace/assets/**", "/workspace/offline.js", "/robots.txt", "/*/brand.css")
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain door(
            HttpSecurity http,
            LoginRequests requests,
            PendingLogins pending,
            LoginTokens tokens,
            Sessions sessions,
            Logout logout) {
        return http.authorizeHttpRequests(access -> access.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/api/platform/**", "/api/{tenant}/session")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .csrf(CsrfConfigurer::spa)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, absent) -> Refusals.send(
                                        request, response, Refusal.of(HttpStatus.UNAUTHORIZED, "unauthenticated")))
                        .accessDeniedHandler((request, response, denied) ->
                                Refusals.send(request, response, Refusal.forbidden("forged-request"))))
                .sessionManagement(management -> management.sessionAuthenticationStrategy(sessions))
                .oauth2Login(login -> login.loginPage(LoginRequests.BASE + "/" + LoginConfiguration.REGISTRATION)
                        .authorizedClientRepository(tokens)
                        .authorizationEndpoint(endpoint ->
                                endpoint.authorizationRequestRepository(pending).authorizationRequestResolver(requests))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(plainClaims()))
                        .successHandler(SecurityConfiguration::comeBack)
                        .failureHandler(SecurityConfiguration::loginFailed))
                .logout(out -> out.addLogoutHandler(logout).logoutSuccessHandler(logout))
                .oidcLogout(out -> out.backChannel(back -> back.logoutHandler(sessions::endedAtKeycloak)))
                .build();
    }

    private static void comeBack(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws IOException {
        response.sendRedirect(request.getAttribute(PendingLogins.RETURN) instanceof String page ? page : "/");
    }

    /** Mostly an old login page that was sent twice; beginning again helps. */
    private static void loginFailed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        Refusals.send(request, response, Refusal.of(HttpStatus.UNAUTHORIZED, "login-failed"));
    }

    /**
     * Only plain claims go into the session: the ID token's issuer is a URL, which the session's reader refuses, and
     * the list of a person's tenants would be stale there.
     */
    private static OAuth2UserService<OidcUserRequest, OidcUser> plainClaims() {
        return request -> {
            var token = request.getIdToken();
            Map<String, Object> claims = new HashMap<>();
            for (var claim : List.of("sub", "sid", "name", "preferred_username")) {
                if (token.hasClaim(claim)) {
                    claims.put(claim, token.getClaimAsString(claim));
                }
            }
            var plain = new OidcIdToken(token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt(), claims);
            return new DefaultOidcUser(Set.of(), plain, "sub");
        };
    }
}
