package cn.qualityaward.tenancy.access;

import cn.qualityaward.tenancy.Tenant;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A request of whoever holds a seat of a region, as the door lets it in. */
public final class TestTokens {

    private TestTokens() {}

    /** @param group of the seat, {@code /office/main/officer} */
    public static RequestPostProcessor seated(int tenant, String account, String group) {
        return request -> {
            SecurityContextHolder.getContext().setAuthentication(Token.of(jwt(tenant, account, group)));
            return within(tenant).postProcessRequest(request);
        };
    }

    /** Of nobody in particular. */
    public static RequestPostProcessor within(int tenant) {
        return request -> {
            request.setAttribute(
                    TenantDoor.TENANT,
                    new Tenant(tenant, "shili", "示例", null, Tenant.Status.ACTIVE, URI.create("http://127.0.0.1")));
            return request;
        };
    }

    private static Jwt jwt(int tenant, String account, String group) {
        return Jwt.withTokenValue(account)
                .header("alg", "none")
                .subject(account)
                .claim(
                        "organization",
                        Map.of("shili", Map.of("tenantId", List.of(String.valueOf(tenant)), "groups", List.of(group))))
                .build();
    }
}
