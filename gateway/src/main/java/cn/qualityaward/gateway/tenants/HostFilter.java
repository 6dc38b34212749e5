package cn.qualityaward.gateway.tenants;

import cn.qualityaward.gateway.Addresses;
import cn.qualityaward.tenancy.ReservedWords;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A region's own host name: {@code /} there is its home and {@code /notices} its notices; addresses that begin with its
 * code go on to work, so every link stays right. Whoever logs in does so at the platform's own address: Keycloak sends
 * nobody back elsewhere, and one login then holds for all regions of a person.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class HostFilter extends OncePerRequestFilter {

    /** Pages know the platform's own address by this name, where a request came in under another. */
    private static final String PLATFORM = "platformHome";

    private static final Set<String> LOGGED_IN = Set.of("workspace", "platform", "login", "logout", "oauth2");

    private final TenantDirectory directory;
    private final String site;

    HostFilter(TenantDirectory directory, Addresses addresses) {
        this.directory = directory;
        site = addresses.site().toString().replaceFirst("/$", "");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var tenant = directory.byHost(request.getServerName());
        if (tenant.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var path = below(tenant.get(), request.getRequestURI());
        if (isForLogins(tenant.get(), path)) {
            var query = request.getQueryString();
            response.sendRedirect(site + path + (query == null ? "" : "?" + query));
        } else {
            request.setAttribute(PLATFORM, site + "/");
            chain.doFilter(new At(request, path), response);
        }
    }

    /** The address as it would be at the platform's own host. */
    private static String below(Tenant tenant, String path) {
        var home = "/" + tenant.code();
        if (path.equals("/")) {
            return home;
        }
        var first = first(path);
        return switch (first) {
            case "search" -> home + path;
            case "workspace" -> path.startsWith("/workspace/assets/") ? path : home + path;
            default -> first.equals(tenant.code()) || ReservedWords.contains(first) ? path : home + path;
        };
    }

    private static boolean isForLogins(Tenant tenant, String path) {
        return path.equals("/" + tenant.code() + "/workspace")
                || path.startsWith("/" + tenant.code() + "/workspace/")
                || LOGGED_IN.contains(first(path)) && !path.startsWith("/workspace/assets/");
    }

    private static String first(String path) {
        var segments = path.split("/", 3);
        return segments.length > 1 ? segments[1] : "";
    }

    private static final class At extends HttpServletRequestWrapper {

        private final String path;

        At(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }

        @Override
        public StringBuffer getRequestURL() {
            var url = super.getRequestURL();
            return url.replace(url.indexOf("/", url.indexOf("://") + 3), url.length(), path);
        }
    }
}
