package cn.qualityaward.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTests extends AtTheDoor {

    @Test
    void doesNotFindAnUnknownTenant() {
        var answer = browser().get("/api/nowhere/award/echo");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Browser.problem(answer)).isEqualTo("tenant-unknown");
        assertThat(Browser.json(answer).path("title").asString()).isEqualTo("没有这个地区");
        assertThat(redis.hasKey("limit:nowhere")).isFalse();
    }

    @Test
    void refusesASuspendedTenant() {
        var answer = browser().get("/api/closed/award/echo");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Browser.problem(answer)).isEqualTo("tenant-suspended");
        assertThat(browser().page("/closed").statusCode()).isEqualTo(403);
    }

    @Test
    void servesANewTenantAndSuspendsItWithoutARestart() {
        tenant(9, "newcomer", "新地区", "ACTIVE", UPSTREAM.url());
        assertThat(browser().get("/api/newcomer/award/echo").statusCode()).isEqualTo(200);
        tenant(9, "newcomer", "新地区", "SUSPENDED", UPSTREAM.url());
        eventually(() -> browser().get("/api/newcomer/award/echo").statusCode() == 403);
    }

    @Test
    void saysInTheReadersLanguageWhatIsRefused() {
        var english = browser().get("/api/nowhere/award/echo", "Accept-Language", "en-GB,en;q=0.8");
        assertThat(Browser.json(english).path("title").asString()).isEqualTo("No such region");
        var other = browser().get("/api/nowhere/award/echo", "Accept-Language", "fr");
        assertThat(Browser.json(other).path("title").asString()).isEqualTo("没有这个地区");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/door/policy",
                "/internal/clock",
                "/api/internal/policy",
                "/actuator/env",
                "/api/door/internal/policy",
                "/api/door/elsewhere/x",
                "/api",
                "/api/",
                "/login",
                "/oauth2/authorization/unknown",
                "/nowhere",
                "/door/nothing/here"
            })
    void leadsNowhereElse(String path) {
        assertThat(browser().get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/door/award/../../../internal/clock",
                "/api/door/award/%2e%2e/%2e%2e/internal/clock",
                "/api/door/award/..%2f..%2finternal/clock",
                "/api/door/award/..;/internal/clock",
                "/api/door%2faward/echo",
                "/api//door/award/echo",
                "/api/door/award/%00",
                "/api/door/award/%zz",
                "/api/door/award/echo?%zz",
                "/api/door/award/echo?q=%E4%B8",
                "/api/door/award/echo?a=b&a=%25&=c&{x}",
                "/door/certificates/%7B%7D",
                "/door/certificates?number=%7Bx%7D%2F..%2F%5C",
                "/door/search?q=%7B%7D%25&year=%27&after=%00",
                "/door/honours?year=abc",
                "/door/notices/%E5%85%AC",
                "/%E9%94%A1/notices",
                "/search?lang=%00",
                "/;/",
                "/door/;jsessionid=1",
                "/?lang=xx",
                "/login/oauth2/code/keycloak?state=x&code=y",
                "/login/oauth2/code/other?state=x&code=y",
                "/oauth2/authorization/keycloak?return=//evil.example",
                "/error",
                "/logout",
                "*",
                "/" + "a"
            })
    void neverTakesGarbageForItsOwnFault(String path) throws IOException {
        assertThat(rawStatus(path)).isBetween(200, 499);
    }

    @Test
    void refusesABodyThatIsTooLargeOrHidesItsLength() throws IOException {
        assertThat(rawStatus("POST /api/door/award/echo", "Content-Length: 99999999"))
                .isEqualTo(413);
        assertThat(rawStatus("POST /api/door/award/echo", "Transfer-Encoding: chunked"))
                .isEqualTo(411);
    }

    @Test
    void saysThatAServiceIsDown() {
        var answer = browser().get("/api/dark/award/echo");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Browser.problem(answer)).isEqualTo("unavailable");
    }

    @Test
    void holdsBackTheCrowdOfOneTenantOnly() {
        tenant(8, "crowded", "拥挤", "ACTIVE", UPSTREAM.url(), 5);
        var refused = IntStream.range(0, 100)
                .parallel()
                .mapToObj(n -> browser().get("/api/crowded/award/echo"))
                .filter(answer -> answer.statusCode() != 200)
                .findAny()
                .orElseThrow();
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Browser.problem(refused)).isEqualTo("too-many-requests");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 10L);
        assertThat(browser().get("/api/door/award/echo").statusCode()).isEqualTo(200);
    }

    /** Also where a request makes up addresses of its own, and whoever else asks the same tenant. */
    @Test
    void holdsBackOneAddressThatWritesWithoutAnAccount() {
        tenant(7, "flooded", "水淹", "ACTIVE", UPSTREAM.url());
        var visitor = browser();
        visitor.page("/flooded");
        var refused = IntStream.range(0, 40)
                .mapToObj(n -> visitor.post(
                        "/api/flooded/award/public/notices/1/objections",
                        "{}",
                        "X-Forwarded-For",
                        "203.0.113." + n,
                        "Forwarded",
                        "for=203.0.113." + n,
                        "X-Real-IP",
                        "203.0.113." + n))
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(Browser.problem(refused)).isEqualTo("too-many-requests");
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 20L);
        assertThat(browser()
                        .get("/api/flooded/award/public/objections/YY-1?code=x")
                        .statusCode())
                .isEqualTo(429);
        assertThat(List.of(
                        visitor.post("/api/flooded/award/public/complaints", "{}")
                                .statusCode(),
                        visitor.post("/flooded/complaints", "").statusCode(),
                        browser()
                                .get("/api/flooded/award/public/complaints/JB-1?code=x")
                                .statusCode()))
                .containsOnly(429);
        assertThat(browser().get("/api/flooded/award/echo").statusCode()).isEqualTo(200);
        assertThat(visitor.post("/api/door/award/public/notices/1/objections", "{}")
                        .statusCode())
                .isNotEqualTo(429);
    }

    @Test
    void holdsATenantToTheLimitTheOperatorSetAndCountsWhatItAsked() {
        tenant(9, "narrow", "示例旗", "ACTIVE", UPSTREAM.url(), 1);
        var refused = IntStream.range(0, 20)
                .mapToObj(n -> browser().get("/api/narrow/award/echo"))
                .filter(answer -> answer.statusCode() == 429)
                .count();
        assertThat(refused).isPositive();
        var usage = redis.<String, String>opsForHash().entries("usage:" + YearMonth.now(ZoneId.of("Asia/Shanghai")));
        assertThat(Long.parseLong(usage.get("narrow:refused"))).isGreaterThanOrEqualTo(refused);
        assertThat(Long.parseLong(usage.get("narrow"))).isPositive();
    }

    @Test
    void tellsBrowsersToBeCareful() {
        for (var path : new String[] {"/", "/door", "/api/door/award/echo", "/api/nowhere/award/echo", "/nowhere"}) {
            var headers = browser().get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        }
    }

    @Test
    void letsFilesBeKeptAndGivesThemNoCookie() {
        var page = browser().page("/").body();
        var sheet = page.replaceAll("(?s).*href=\"(/assets/site-[^\"]+css)\".*", "$1");
        var headers = browser().get(sheet).headers();
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("max-age=86400", "public");
        assertThat(headers.allValues("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void givesTheWorkspaceAFreshNonceEachTime() {
        var first = browser().page("/door/workspace/rounds/1");
        var second = browser().page("/door/workspace");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).doesNotContain("__NONCE__").isNotEqualTo(second.body());
        var nonce = first.body().replaceAll("(?s).*nonce=\"([^\"]+)\".*", "$1");
        assertThat(first.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self' 'nonce-" + nonce + "'");
        assertThat(browser().page("/nowhere/workspace").statusCode()).isEqualTo(404);
    }

    /** It speaks for the page where there is no line, so it must be the newest and may go nowhere else. */
    @Test
    void letsTheWorkspaceOpenWithoutALine() {
        var worker = browser().page("/workspace/offline.js");
        assertThat(worker.statusCode()).isEqualTo(200);
        assertThat(worker.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        assertThat(worker.headers().firstValue("Service-Worker-Allowed")).hasValue("/");
        assertThat(worker.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(worker.headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; connect-src 'self'");
        assertThat(worker.headers().allValues("Set-Cookie")).isEmpty();
    }

    private int rawStatus(String path) throws IOException {
        return rawStatus("GET " + path, "Accept: text/html");
    }

    /** What no well-behaved client would send. */
    private int rawStatus(String request, String header) throws IOException {
        var gateway = URI.create(gateway().toString());
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("%s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n%s\r\n\r\n"
                            .formatted(request, gateway.getPort(), header)
                            .getBytes(StandardCharsets.ISO_8859_1));
            var line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(line.substring(9));
        }
    }
}
