package cn.qualityaward.tenancy.access;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** A service that calls others does it with client credentials, under its own name. */
@AutoConfiguration
@ConditionalOnClass(OAuth2ClientHttpRequestInterceptor.class)
@ConditionalOnProperty("award.service.secret")
class InternalClientsConfiguration {

    private static final String SELF = "service";

    @Bean
    InternalClients internalClients(
            @Value("${award.issuer}") String issuer,
            @Value("${spring.application.name}") String client,
            @Value("${award.service.secret}") String secret,
            RestClient.Builder builder) {
        var registrations = new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(SELF)
                .clientId(client)
                .clientSecret(secret)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenUri(issuer + "/protocol/openid-connect/token")
                .build());
        var tokens = new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                registrations, new InMemoryOAuth2AuthorizedClientService(registrations));
        tokens.setAuthorizedClientProvider(provider());
        var bearer = new OAuth2ClientHttpRequestInterceptor(tokens);
        bearer.setClientRegistrationIdResolver(request -> SELF);
        bearer.setPrincipalResolver(
                request -> new org.springframework.security.authentication.AnonymousAuthenticationToken(
                        SELF,
                        SELF,
                        org.springframework.security.core.authority.AuthorityUtils.createAuthorityList(SELF)));
        var patient = requests(Duration.ofSeconds(20));
        return baseUrl -> builder.clone()
                .baseUrl(baseUrl)
                .requestFactory(patient)
                .requestInterceptor(bearer)
                .build();
    }

    /** Its own client waits for ever, and a Keycloak that hangs would take with it whoever needs a fresh token. */
    private static ClientCredentialsOAuth2AuthorizedClientProvider provider() {
        var keycloak = new RestClientClientCredentialsTokenResponseClient();
        keycloak.setRestClient(RestClient.builder()
                .requestFactory(requests(Duration.ofSeconds(10)))
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        var provider = new ClientCredentialsOAuth2AuthorizedClientProvider();
        provider.setAccessTokenResponseClient(keycloak);
        return provider;
    }

    private static JdkClientHttpRequestFactory requests(Duration patience) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build());
        requests.setReadTimeout(patience);
        return requests;
    }
}
