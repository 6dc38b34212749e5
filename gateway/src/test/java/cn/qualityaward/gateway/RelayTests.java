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
                        "/api/xilingol/award/echo",
                        "Authorization",
                        "Bearer forged",
                        "Cookie",
                        "session=forged",
                        "X-Tenant",
                        "hingan",
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
        var answer = browser().get("/api/xilingol/award/echo");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("stolen"));
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void hidesWhereAServiceStands() {
        var browser = browser();
        browser.get("/xilingol");
        var created = browser.post("/api/xilingol/award/created", "{}");
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location")).hasValue("/api/xilingol/award/rounds/1");
    }

    @Test
    void letsNothingThatWasHandedInRunAsOurs() {
        var answer = browser().get("/api/xilingol/award/content");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void keepsPathQueryAndBodyAsTheyAre() {
        var browser = browser();
        browser.get("/xilingol");
        var answer = browser.post("/api/xilingol/tenant/x/echo?q=%E8%B4%A8%20%2B&a=1&a=2", "{\"名\":\"值\"}");
        var seen = Browser.json(answer);
        assertThat(seen.path("method").asString()).isEqualTo("POST");
        assertThat(seen.path("path").asString()).isEqualTo("/api/xilingol/tenant/x/echo?q=%E8%B4%A8%20%2B&a=1&a=2");
        assertThat(seen.path("body").asString()).isEqualTo("{\"名\":\"值\"}");
    }

    @Test
    void relaysTheTokenOfTheTenantInThePathAndNoOther() {
        var browser = browser();
        browser.login("both-office1", PASSWORD, "/xilingol/workspace");
        assertThat(tenants(claims(browser.json("/api/xilingol/award/echo")))).containsExactly("xilingol");
        assertThat(tenants(claims(browser.json("/api/hingan/award/echo")))).containsExactly("hingan");
        assertThat(browser.json("/api/search/echo").path("headers").has("Authorization"))
                .isFalse();
    }

    @Test
    void relaysAVisitorAsThePublic() {
        assertThat(browser().json("/api/xilingol/award/echo").path("headers").has("Authorization"))
                .isFalse();
        assertThat(browser().get("/api/xilingol/award/members").statusCode()).isEqualTo(401);
    }

    @Test
    void refusesAMemberOfAnotherTenantButShowsThePublicPart() {
        var browser = browser();
        browser.login("xilingol-office1", PASSWORD, "/xilingol/workspace");
        assertThat(browser.get("/api/xilingol/award/members").statusCode()).isEqualTo(200);
        var foreign = browser.get("/api/hingan/award/members");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(Browser.problem(foreign)).isEqualTo("not-a-member");
        assertThat(browser.json("/api/hingan/award/echo").path("headers").has("Authorization"))
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
        assertThat(operator.get("/api/xilingol/award/members").statusCode()).isEqualTo(403);
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
