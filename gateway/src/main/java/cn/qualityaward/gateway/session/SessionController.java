package cn.qualityaward.gateway.session;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a page's script who is logged in; it never sees a token. */
@RestController
class SessionController {

    private final TenantTokens tokens;

    SessionController(TenantTokens tokens) {
        this.tokens = tokens;
    }

    record Login(boolean authenticated, @Nullable String name, List<String> tenants, boolean operator) {

        static final Login NONE = new Login(false, null, List.of(), false);
    }

    record Person(@Nullable String name, String sub, List<TokenClaims.Seat> seats) {}

    @GetMapping("/api/session")
    Login login(@AuthenticationPrincipal @Nullable OidcUser person, HttpServletRequest request) {
        return person == null
                ? Login.NONE
                : tokens.ofEveryTenant(request)
                        .or(() ->
                                tokens.withoutTenant(request)) // whoever belongs nowhere yet is logged in all the same
                        .map(TokenClaims::of)
                        .map(claims -> new Login(true, name(person), claims.tenants(), claims.operator()))
                        .orElse(Login.NONE);
    }

    @GetMapping("/api/{tenant}/session")
    Person person(Tenant tenant, @AuthenticationPrincipal OidcUser person, HttpServletRequest request) {
        var claims = tokens.of(tenant, request)
                .map(TokenClaims::of)
                .orElseThrow(() -> Refusal.forbidden("not-a-member").with("tenant", tenant.code()));
        return new Person(name(person), person.getName(), claims.seats(tenant.code()));
    }

    private static @Nullable String name(OidcUser person) {
        return person.getFullName() != null ? person.getFullName() : person.getPreferredUsername();
    }
}
