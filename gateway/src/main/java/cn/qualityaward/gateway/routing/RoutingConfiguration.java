package cn.qualityaward.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** One route for all tenants: which service it leads to is looked up per request, so a new tenant needs no restart. */
@Configuration
class RoutingConfiguration {

    /**
     * A region's data, people's files and case files, whose papers are printed one by one, take as long as they are large and
     * a line is slow; it counts to the last byte.
     */
    private static final Duration LARGE = Duration.ofHours(2);

    private static final Pattern LARGE_ONES = Pattern.compile(
            ".*/tenant/export|.*/award/applications/[^/]+/attachments/.+|.*/award/(applications|rounds)/[^/]+/case-file");

    /** One short patience for everything else. */
    @Bean
    ClientHttpRequestFactory upstreamRequests(ClientHttpRequestFactoryBuilder<?> builder, HttpClientSettings settings) {
        var usual = builder.build(settings);
        var patient = builder.build(settings.withReadTimeout(LARGE));
        return (address, method) ->
                (LARGE_ONES.matcher(address.getPath()).matches() ? patient : usual).createRequest(address, method);
    }

    @Bean
    RouterFunction<ServerResponse> services(Relay relay) {
        return GatewayRouterFunctions.route("services")
                .route(
                        path("/api/{tenant}/{service:award|tenant|search}/**")
                                .or(path("/api/search/**"))
                                .or(path("/api/platform/**")),
                        http())
                .filter(relay)
                .build();
    }
}
