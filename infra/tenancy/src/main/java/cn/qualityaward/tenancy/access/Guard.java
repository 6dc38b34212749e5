package cn.qualityaward.tenancy.access;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds every endpoint to what it says of itself; one that says nothing is closed. */
class Guard implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && Endpoints.ours(method)) {
            check(method, (Tenant) request.getAttribute(TenantDoor.TENANT));
        }
        return true;
    }

    private static void check(HandlerMethod method, @Nullable Tenant tenant) {
        if (Endpoints.says(method, Open.class) != null) {
            return;
        }
        var token = token();
        if (Endpoints.says(method, InternalOnly.class) != null) {
            permit(holds(token, Token.SERVICE));
        } else if (Endpoints.says(method, OperatorOnly.class) != null) {
            permit(holds(token, Token.OPERATOR));
        } else {
            var seated = Endpoints.says(method, Seated.class);
            if (seated == null && Endpoints.says(method, AnySeat.class) == null) {
                throw Refusal.forbidden("unclassified");
            }
            if (tenant == null || !token.belongsTo(tenant.id())) {
                throw Refusal.forbidden("not-a-member");
            }
            var seats = token.caller().seats();
            if (seated == null ? seats.isEmpty() : seats.stream().noneMatch(seat -> seat.isOneOf(oneOf(seated)))) {
                throw Refusal.forbidden("seat-required")
                        .with("seats", seated == null ? "*" : String.join(", ", seated.value()));
            }
        }
    }

    private static List<String> oneOf(Seated seated) {
        return Arrays.asList(seated.value());
    }

    private static void permit(boolean permitted) {
        if (!permitted) {
            throw Refusal.forbidden("seat-required").with("seats", "*");
        }
    }

    private static boolean holds(Token token, String power) {
        return token.getAuthorities().stream().anyMatch(granted -> power.equals(granted.getAuthority()));
    }

    static Token token() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Token token) {
            return token;
        }
        throw Refusal.of(HttpStatus.UNAUTHORIZED, "unauthenticated");
    }
}
