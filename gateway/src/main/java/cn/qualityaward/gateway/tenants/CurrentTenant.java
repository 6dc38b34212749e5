package cn.qualityaward.gateway.tenants;

import cn.qualityaward.tenancy.Tenant;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The tenant of a request, found before any handler runs. */
public final class CurrentTenant {

    /** Pages know their tenant by this name too. */
    private static final String NAME = "tenant";

    private CurrentTenant() {}

    public static Optional<Tenant> of(HttpServletRequest request) {
        return Optional.ofNullable((Tenant) request.getAttribute(NAME));
    }

    static void set(HttpServletRequest request, Tenant tenant) {
        request.setAttribute(NAME, tenant);
    }
}
