package cn.qualityaward.gateway.limits;

import cn.qualityaward.gateway.refusal.Refusals;
import cn.qualityaward.gateway.tenants.CurrentTenant;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is too much. A tenant's crowd empties only its own bucket; pages of no tenant share one; what needs no
 * account is counted by address as well.
 */
class LimitFilter extends OncePerRequestFilter {

    /** What a visitor hands in, by a form of the site or directly, and the questions by which a receipt's code is guessed. */
    private static final Pattern NEEDS_NO_ACCOUNT = Pattern.compile(
            "(POST|PUT|PATCH|DELETE) (/api/[^/]+/[a-z]+/public/.*|/(?!api/)[^/]+/(notices|objections|complaints).*)"
                    + "|[A-Z]+ /api/[^/]+/award/public/(objections|complaints)/.*");

    private final Limits limits;
    private final LimitProperties properties;

    LimitFilter(Limits limits, LimitProperties properties) {
        this.limits = limits;
        this.properties = properties;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > properties.body().toBytes()) {
            var limit = properties.body().toBytes();
            Refusals.send(
                    request,
                    response,
                    Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "too-large").with("limit", limit));
            return;
        }
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            Refusals.send(request, response, Refusal.of(HttpStatus.LENGTH_REQUIRED, "length-required"));
            return;
        }
        var wait = wait(request);
        if (wait.isPositive()) {
            var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            Refusals.send(
                    request,
                    response,
                    Refusal.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests")
                            .with("seconds", seconds));
            return;
        }
        chain.doFilter(request, response);
    }

    /** The narrower limit first: whoever is held back by it must not use up what is everybody's. */
    private Duration wait(HttpServletRequest request) {
        var tenant = CurrentTenant.of(request);
        var whose = tenant.map(Tenant::code).orElse("platform");
        if (NEEDS_NO_ACCOUNT
                .matcher(request.getMethod() + " " + request.getRequestURI())
                .matches()) {
            var wait = limits.take("write:" + whose + ":" + ClientAddress.of(request), properties.publicWrites());
            if (wait.isPositive()) {
                return wait;
            }
        }
        return limits.take(whose, allowance(tenant));
    }

    /** What the operator set for this tenant, with a burst of two seconds; else what everybody has. */
    private Limits.Allowance allowance(Optional<Tenant> tenant) {
        return tenant.map(Tenant::limit)
                .map(perSecond -> new Limits.Allowance(perSecond, 2 * perSecond))
                .orElse(properties.requests());
    }

    /** Files that change with a release only cost nothing behind the door. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/workspace/") || path.startsWith("/actuator/");
    }
}
