package cn.qualityaward.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RelayTests extends AtTheDoor {

    @Test
    void takesForgedHeadersOff() {
        var headers = browser()
                .get(
                        "/api/door/award/echo",
                        "Authorization",
                        "Bearer forged",
                        "Cookie",
                        "session=forged",
                        "X-Tenant",
                        "nextdoor",
                        "X-Tenant-Id",
                        "2",
                        "X-Forwarded-For",
                        "10.0.0.1",
                        "X-Forwarded-Host",
                        "evil.example",
                        "Forwarded",
                        "for=10.0.0.1",
                        "X-Real-IP",
                        "10.0.0.1",
                        "X-User",
                        "admin",
                        "If-Match",
                        "\"3\"");
        var seen = Browser.json(headers).path("headers");
        for (var gone : new String[] {
            "Authorization", "Cookie", "X-Tenant", "X-Tenant-Id", "X-Forwarded-Host", "Forwarded", "X-Real-IP", "X-User"
        }) {
            assertThat(seen.has(canonical(gone))).as(gone).isFalse();
        }
        assertThat(seen.path("X-forwarded-for").asString()).isEqualTo("127.0.0.1");
        assertThat(seen.path("If-match").asString()).isEqualTo("\"3\"");
    }

    @Test
    void letsNoCookieOfAServiceOut() {
        var answer = browser().get("/api/door/award/echo");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("stolen"));
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void hidesWhereAServiceStands() {
        var browser = browser();
        browser.get("/door");
        var created = browser.post("/api/door/award/created", "{}");
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location")).hasValue("/api/door/award/rounds/1");
    }

    @Test
    void letsNothingThatWasHandedInRunAsOurs() {
        var answer = browser().get("/api/door/award/content");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void keepsPathQueryAndBodyAsTheyAre() {
        var browser = browser();
        browser.get("/door");
        var answer = browser.post("/api/door/tenant/x/echo?q=%E8%B4%A8%20%2B&a=1&a=2", "{\"名\":\"值\"}");
        var seen = Browser.json(answer);
        assertThat(seen.path("method").asString()).isEqualTo("POST");
        assertThat(seen.path("path").asString()).isEqualTo("/api/door/tenant/x/echo?q=%E8%B4%A8%20%2B&a=1&a=2");
        assertThat(seen.path("body").asString()).isEqualTo("{\"名\":\"值\"}");
    }

    @Test
    void relaysTheTokenOfTheTenantInThePathAndNoOther() {
        var browser = browser();
        browser.login("both-office1", PASSWORD, "/door/workspace");
        assertThat(tenants(claims(browser.json("/api/door/award/echo")))).containsExactly("door");
        assertThat(tenants(claims(browser.json("/api/nextdoor/award/echo")))).containsExactly("nextdoor");
        assertThat(browser.json("/api/search/echo").path("headers").has("Authorization"))
                .isFalse();
    }

    @Test
    void relaysAVisitorAsThePublic() {
        assertThat(browser().json("/api/door/award/echo").path("headers").has("Authorization"))
                .isFalse();
        assertThat(browser().get("/api/door/award/members").statusCode()).isEqualTo(401);
    }

    @Test
    void refusesAMemberOfAnotherTenantButShowsThePublicPart() {
        var browser = browser();
        browser.login("door-office1", PASSWORD, "/door/workspace");
        assertThat(browser.get("/api/door/award/members").statusCode()).isEqualTo(200);
        var foreign = browser.get("/api/nextdoor/award/members");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(Browser.problem(foreign)).isEqualTo("not-a-member");
        assertThat(browser.json("/api/nextdoor/award/echo").path("headers").has("Authorization"))
                .isFalse();
    }

    @Test
    void keepsTheOperatorOutOfTenantsAndTenantsOutOfThePlatform() {
        var operator = browser();
        operator.login("platform-operator1", PASSWORD, "/");
        var claims = claims(operator.json("/api/platform/echo"));
        assertThat(tenants(claims)).isEmpty();
        assertThat(claims.path("resource_access")
                        .path("award-platform")
                        .path("roles")
                        .toString())
                .contains("operator");
        assertThat(operator.get("/api/door/award/members").statusCode()).isEqualTo(403);
        assertThat(browser().get("/api/platform/echo").statusCode()).isEqualTo(401);
    }

    private static JsonNode claims(JsonNode echo) {
        var token = echo.path("headers").path("Authorization").asString().substring("Bearer ".length());
        var payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return JsonMapper.builder().build().readTree(new String(payload, StandardCharsets.UTF_8));
    }

    private static Iterable<String> tenants(JsonNode claims) {
        return claims.path("organization").propertyNames();
    }

    /** The JDK's server writes header names this way. */
    private static String canonical(String header) {
        return header.charAt(0) + header.substring(1).toLowerCase(Locale.ROOT);
    }
}
