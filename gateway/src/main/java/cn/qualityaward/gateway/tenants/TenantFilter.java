package cn.qualityaward.gateway.tenants;

import cn.qualityaward.gateway.refusal.Refusals;
import cn.qualityaward.tenancy.ReservedWords;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds the tenant a path names, so that nothing is spent (no limit, no session, no call) on one that is not there. */
class TenantFilter extends OncePerRequestFilter {

    private final TenantDirectory directory;

    TenantFilter(TenantDirectory directory) {
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var code = code(request.getRequestURI());
        if (code.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var tenant = directory.find(code.get());
        if (tenant.isEmpty()) {
            Refusals.send(request, response, Refusal.unknown("tenant-unknown").with("tenant", code.get()));
        } else if (!tenant.get().active()) {
            Refusals.send(request, response, tenant.get().absent());
        } else {
            CurrentTenant.set(request, tenant.get());
            chain.doFilter(request, response);
        }
    }

    /** The first segment, or the one after {@code /api}; a reserved word is nobody's. */
    private static Optional<String> code(String path) {
        var segments = path.split("/", 4);
        var first = segments.length > 1 ? segments[1] : "";
        if (first.equals("api")) {
            first = segments.length > 2 ? segments[2] : "";
        }
        return first.isEmpty() || ReservedWords.contains(first) ? Optional.empty() : Optional.of(first);
    }
}
