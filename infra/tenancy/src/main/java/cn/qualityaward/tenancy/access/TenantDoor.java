package cn.qualityaward.tenancy.access;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Opens the scope of the tenant that the path names; an unknown or suspended one is refused here. */
class TenantDoor extends OncePerRequestFilter {

    static final String TENANT = TenantDoor.class.getName();

    private static final Pattern PATH = Pattern.compile("/(api|internal)/([a-z][a-z0-9-]{1,30})/.*");
    private static final Pattern NO_TENANT = Pattern.compile("/api/platform/.*|/api/search(/.*)?|/internal/-/.*");

    private final TenantDirectory directory;
    private final HandlerExceptionResolver problems;

    TenantDoor(TenantDirectory directory, HandlerExceptionResolver problems) {
        this.directory = directory;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        var named = PATH.matcher(path);
        if (NO_TENANT.matcher(path).matches() || !named.matches()) {
            chain.doFilter(request, response);
            return;
        }
        var code = named.group(2);
        var tenant = directory.find(code);
        if (tenant.isEmpty()) {
            problems.resolveException(
                    request, response, null, Refusal.unknown("tenant-unknown").with("tenant", code));
            return;
        }
        if (!tenant.get().active() && named.group(1).equals("api")) {
            problems.resolveException(request, response, null, tenant.get().absent());
            return;
        }
        within(tenant.get(), request, response, chain);
    }

    private static void within(
            Tenant tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(TENANT, tenant);
        try {
            TenantScope.<Boolean, Exception>call(tenant.id(), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException thrown) {
            throw thrown;
        } catch (Exception never) {
            throw new ServletException(never);
        }
    }
}
