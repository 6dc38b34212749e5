package cn.qualityaward.tenant.provisioning;

import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to Keycloak's admin interface, under an account that may make organizations and seats and nothing more. */
@Configuration
class KeycloakConfiguration {

    @Bean(destroyMethod = "close")
    Keycloak keycloak(@Value("${award.keycloak.url}") String url, @Value("${award.keycloak.secret}") String secret) {
        return KeycloakBuilder.builder()
                .serverUrl(url)
                .realm("award")
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId("tenant-provisioner")
                .clientSecret(secret)
                .resteasyClient(ClientBuilder.newBuilder()
                        .connectTimeout(5, TimeUnit.SECONDS)
                        .readTimeout(20, TimeUnit.SECONDS)
                        .register(new JacksonProvider())
                        .build())
                .build();
    }
}
