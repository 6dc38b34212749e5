package cn.qualityaward.gateway.routing;

import cn.qualityaward.gateway.Addresses;
import cn.qualityaward.gateway.session.TenantTokens;
import cn.qualityaward.gateway.tenants.CurrentTenant;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.problem.Refusal;
import java.net.URI;
import java.util.Optional;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes a request on to the service its path names, with the token of the tenant its path names; without one it goes
 * on as the public's, and the service says whether that is enough.
 */
@Component
class Relay implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final Addresses addresses;
    private final TenantTokens tokens;

    Relay(Addresses addresses, TenantTokens tokens) {
        this.addresses = addresses;
        this.tokens = tokens;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        var tenant = CurrentTenant.of(request.servletRequest());
        var token = token(request, tenant);
        token.ifPresent(good -> request.servletRequest().setAttribute(RequestHeaders.TOKEN, good));
        MvcUtils.setRequestUrl(request, upstream(request, tenant));
        var answer = next.handle(request);
        if (tenant.isPresent() && joins(request)) {
            tokens.forget(tenant.get(), request.servletRequest());
        }
        return answer.statusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)
                ? unauthorized(answer, request, tenant, token)
                : answer;
    }

    private Optional<String> token(ServerRequest request, Optional<Tenant> tenant) {
        if (tenant.isPresent()) {
            var theirs = tokens.of(tenant.get(), request.servletRequest());
            return theirs.isEmpty() && joins(request) ? tokens.withoutTenant(request.servletRequest()) : theirs;
        }
        return request.path().startsWith("/api/platform/")
                ? tokens.withoutTenant(request.servletRequest())
                : Optional.empty();
    }

    /** 第五条: whoever becomes an applicant of a region does not belong there before, and does right after. */
    private static boolean joins(ServerRequest request) {
        return request.method().equals(HttpMethod.POST) && request.path().endsWith("/tenant/applicants");
    }

    private URI upstream(ServerRequest request, Optional<Tenant> tenant) {
        if (tenant.isEmpty()) {
            return request.path().startsWith("/api/platform/") ? addresses.tenantService() : addresses.searchService();
        }
        return switch (request.pathVariable("service")) {
            case "award" -> tenant.get().award();
            case "tenant" -> addresses.tenantService();
            default -> addresses.searchService();
        };
    }

    /** Refused for want of a token: to somebody who is logged in that means "not here", or "not any more". */
    private ServerResponse unauthorized(
            ServerResponse answer, ServerRequest request, Optional<Tenant> tenant, Optional<String> token) {
        if (tenant.isEmpty() || request.principal().isEmpty()) {
            return answer;
        }
        if (token.isPresent()) {
            tokens.forget(tenant.get(), request.servletRequest());
            return answer;
        }
        throw Refusal.forbidden("not-a-member").with("tenant", tenant.get().code());
    }
}
