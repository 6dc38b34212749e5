package cn.qualityaward.tenancy.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token grants, and above all what it does not. */
class TokenTests {

    private static final Map<String, Object> XILINGOL =
            Map.of("tenantId", List.of("1"), "groups", List.of("/county/152502/signer", "/office/main/officer"));

    @Test
    void grantsThePairsOfUnitAndRoleInItsOneOrganization() {
        var token = token(Map.of("organization", Map.of("xilingol", XILINGOL)));
        assertThat(token.belongsTo(1)).isTrue();
        assertThat(token.belongsTo(2)).isFalse();
        assertThat(token.caller().seats())
                .containsExactlyInAnyOrder(
                        new Seat("county", "152502", "signer"), new Seat("office", "main", "officer"));
        assertThat(token.caller().unitOf("county", "signer")).isEqualTo("152502");
    }

    static List<Map<String, Object>> claimsThatGrantNothing() {
        return List.of(
                Map.of(),
                Map.of("organization", List.of("xilingol")),
                Map.of("organization", Map.of()),
                Map.of("organization", Map.of("xilingol", XILINGOL, "shili", XILINGOL)),
                Map.of("organization", Map.of("xilingol", Map.of("groups", List.of("/office/main/officer")))),
                Map.of("organization", Map.of("xilingol", with(Map.of("tenantId", List.of("1", "2"))))),
                Map.of("organization", Map.of("xilingol", with(Map.of("tenantId", List.of("1 or 1=1"))))),
                Map.of("organization", Map.of("xilingol", with(Map.of("tenantId", "1")))));
    }

    @ParameterizedTest
    @MethodSource("claimsThatGrantNothing")
    void deniesWhereTheClaimIsAbsentAmbiguousOrOdd(Map<String, Object> claims) {
        var token = token(claims);
        assertThat(token.belongsTo(1)).isFalse();
        assertThat(token.caller().seats()).isEmpty();
        assertThat(token.getAuthorities()).isEmpty();
    }

    @Test
    void readsNoSeatFromAPathOfAnotherShape() {
        for (var path : List.of(
                "",
                "/",
                "office/main/officer",
                "/office/officer",
                "/a/b/c/d",
                "/office//officer",
                "/office/main/officer/")) {
            assertThat(Seat.ofGroup(path)).as(path).isEmpty();
        }
    }

    @Test
    void tellsAServiceFromAnOperatorFromAPerson() {
        assertThat(token(Map.of("aud", List.of("award-internal"))).getAuthorities())
                .extracting(Object::toString)
                .containsExactly(Token.SERVICE);
        assertThat(token(Map.of("resource_access", Map.of("award-platform", Map.of("roles", List.of("operator")))))
                        .getAuthorities())
                .extracting(Object::toString)
                .containsExactly(Token.OPERATOR);
        assertThat(token(Map.of("realm_access", Map.of("roles", List.of("operator"))))
                        .getAuthorities())
                .isEmpty();
    }

    private static Map<String, Object> with(Map<String, Object> changed) {
        var all = new HashMap<>(XILINGOL);
        all.putAll(changed);
        return all;
    }

    private static Token token(Map<String, Object> claims) {
        return Token.of(Jwt.withTokenValue("t")
                .header("alg", "none")
                .subject("somebody")
                .claims(all -> all.putAll(claims))
                .build());
    }
}
