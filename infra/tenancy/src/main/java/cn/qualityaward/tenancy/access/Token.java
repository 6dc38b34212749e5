package cn.qualityaward.tenancy.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * A checked token with what it grants. No organization, several, or one without exactly one {@code tenantId}: no
 * tenant and no seat, so everything of a tenant is denied.
 */
class Token extends JwtAuthenticationToken {

    static final String OPERATOR = "OPERATOR", SERVICE = "SERVICE";

    private final @Nullable Integer tenant;
    private final transient Caller caller;

    private Token(Jwt jwt, Collection<SimpleGrantedAuthority> powers, @Nullable Integer tenant, Set<Seat> seats) {
        super(jwt, powers, subjectOf(jwt));
        this.tenant = tenant;
        var name = jwt.getClaimAsString("name");
        this.caller = new Caller(subjectOf(jwt), name == null ? subjectOf(jwt) : name, seats);
    }

    static Token of(Jwt jwt) {
        var organization = onlyOrganization(jwt);
        var tenant = tenantOf(organization);
        var seats = tenant == null ? Set.<Seat>of() : seatsOf(organization);
        return new Token(jwt, powersOf(jwt), tenant, seats);
    }

    Caller caller() {
        return caller;
    }

    boolean belongsTo(int id) {
        return tenant != null && tenant == id;
    }

    /** The one tenant a token is good for, if it is. */
    static @Nullable Integer tenantOf(Jwt jwt) {
        return tenantOf(onlyOrganization(jwt));
    }

    private static String subjectOf(Jwt jwt) {
        var subject = jwt.getSubject();
        if (subject == null) {
            throw new BadJwtException("no subject");
        }
        return subject;
    }

    private static Map<?, ?> onlyOrganization(Jwt jwt) {
        Object claim = jwt.getClaims().get("organization");
        return claim instanceof Map<?, ?> all
                        && all.size() == 1
                        && all.values().iterator().next() instanceof Map<?, ?> one
                ? one
                : Map.of();
    }

    private static @Nullable Integer tenantOf(Map<?, ?> organization) {
        return organization.get("tenantId") instanceof List<?> ids
                        && ids.size() == 1
                        && ids.getFirst() instanceof String id
                        && id.matches("\\d{1,9}")
                ? Integer.valueOf(id)
                : null;
    }

    private static Set<Seat> seatsOf(Map<?, ?> organization) {
        return organization.get("groups") instanceof List<?> groups
                ? groups.stream()
                        .flatMap(group -> Seat.ofGroup(String.valueOf(group)).stream())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static List<SimpleGrantedAuthority> powersOf(Jwt jwt) {
        var service = jwt.getAudience() != null && jwt.getAudience().contains("award-internal");
        var operator = jwt.getClaims().get("resource_access") instanceof Map<?, ?> access
                && access.get("award-platform") instanceof Map<?, ?> platform
                && platform.get("roles") instanceof List<?> roles
                && roles.contains("operator");
        return service
                ? List.of(new SimpleGrantedAuthority(SERVICE))
                : operator ? List.of(new SimpleGrantedAuthority(OPERATOR)) : List.of();
    }
}
