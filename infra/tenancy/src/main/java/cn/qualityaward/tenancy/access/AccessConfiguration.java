package cn.qualityaward.tenancy.access;

import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Makes a service a resource server: token, tenant of the path, and the class of the endpoint. */
@AutoConfiguration(before = ServletWebSecurityAutoConfiguration.class)
@ConditionalOnClass(JwtAuthenticationToken.class)
class AccessConfiguration implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Guard());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
    }

    /** An endpoint that nobody classified keeps the service from starting: it cannot be overlooked. */
    @Bean
    SmartInitializingSingleton everyEndpointClassified(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return () -> mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .filter(endpoint -> Endpoints.ours(endpoint) && !Endpoints.classified(endpoint))
                .findFirst()
                .ifPresent(silent -> {
                    throw new IllegalStateException("Nobody said for whom this endpoint is: " + silent);
                });
    }

    @Bean
    @ConditionalOnMissingBean
    Clock systemClock() {
        return Clock.systemUTC();
    }

    @Bean
    Revocations revocations(StringRedisTemplate redis, Clock clock) {
        return new Revocations(redis, clock);
    }

    @Bean
    JwtDecoder jwtDecoder(@Value("${award.issuer}") String issuer, StringRedisTemplate redis, Clock clock) {
        var signature = NimbusJwtDecoder.withJwkSetUri(issuer + "/protocol/openid-connect/certs")
                .build();
        signature.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<List<String>>(
                        "aud", aud -> aud != null && (aud.contains("award-api") || aud.contains("award-internal")))));
        return new CachingJwtDecoder(signature, redis, clock);
    }

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            TenantDirectory directory,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        AuthenticationEntryPoint loginFirst = (request, response, failure) -> problems.resolveException(
                request, response, null, Refusal.of(HttpStatus.UNAUTHORIZED, "unauthenticated"));
        return http.csrf(csrf -> csrf.disable()) // no cookie carries authority here
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**", "/actuator/health", "/v3/api-docs/**", "/v3/api-docs")
                        .permitAll()
                        .requestMatchers("/internal/**")
                        .hasAuthority(Token.SERVICE)
                        .requestMatchers("/api/**", "/error")
                        .permitAll() // and then held to its class by the guard
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(Token::of))
                        .authenticationEntryPoint(loginFirst))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(loginFirst)
                        .accessDeniedHandler((request, response, denied) ->
                                problems.resolveException(request, response, null, Refusal.unknown("not-found"))))
                .addFilterAfter(new TenantDoor(directory, problems), AuthorizationFilter.class)
                .build();
    }
}
