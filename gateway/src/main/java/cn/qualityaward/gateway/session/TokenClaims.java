package cn.qualityaward.gateway.session;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Keycloak wrote into an access token. Only for telling: it came straight from Keycloak, and the services judge it. */
record TokenClaims(Map<?, ?> organizations, boolean operator) {

    /** A unit of a tenant and the role held there, from the group path {@code /office/main/officer}. */
    record Seat(String unit, String role) {

        static Seat of(String group) {
            var last = group.lastIndexOf('/');
            return new Seat(group.substring(1, last), group.substring(last + 1));
        }
    }

    static TokenClaims of(String token) {
        try {
            var claims = SignedJWT.parse(token).getJWTClaimsSet();
            return new TokenClaims(map(claims.getClaim("organization")), isOperator(claims));
        } catch (ParseException unreadable) {
            throw new IllegalStateException("Keycloak gave an unreadable token", unreadable);
        }
    }

    List<String> tenants() {
        return organizations.keySet().stream().map(String::valueOf).sorted().toList();
    }

    List<Seat> seats(String tenant) {
        return map(organizations.get(tenant)).get("groups") instanceof List<?> groups
                ? groups.stream()
                        .map(String::valueOf)
                        .filter(group -> group.matches("/.+/[^/]+"))
                        .map(Seat::of)
                        .toList()
                : List.of();
    }

    private static boolean isOperator(JWTClaimsSet claims) {
        var platform = map(map(claims.getClaim("resource_access")).get("award-platform"));
        return platform.get("roles") instanceof List<?> roles
                && Set.copyOf(roles).contains("operator");
    }

    private static Map<?, ?> map(@Nullable Object claim) {
        return claim instanceof Map<?, ?> map ? map : Map.of();
    }
}
