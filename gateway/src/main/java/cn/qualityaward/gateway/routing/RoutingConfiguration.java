package cn.qualityaward.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** One route for all tenants: which service it leads to is looked up per request, so a new tenant needs no restart. */
@Configuration
class RoutingConfiguration {

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
