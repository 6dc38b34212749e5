package cn.qualityaward.tenancy.access;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
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
        tokens.setAuthorizedClientProvider(new ClientCredentialsOAuth2AuthorizedClientProvider());
        var bearer = new OAuth2ClientHttpRequestInterceptor(tokens);
        bearer.setClientRegistrationIdResolver(request -> SELF);
        bearer.setPrincipalResolver(
                request -> new org.springframework.security.authentication.AnonymousAuthenticationToken(
                        SELF,
                        SELF,
                        org.springframework.security.core.authority.AuthorityUtils.createAuthorityList(SELF)));
        var patient = new JdkClientHttpRequestFactory();
        patient.setReadTimeout(Duration.ofSeconds(20));
        return baseUrl -> builder.clone()
                .baseUrl(baseUrl)
                .requestFactory(patient)
                .requestInterceptor(bearer)
                .build();
    }
}
