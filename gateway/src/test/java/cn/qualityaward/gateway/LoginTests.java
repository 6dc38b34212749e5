package cn.qualityaward.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoginTests extends AtTheDoor {

    @Test
    void logsInAndComesBackToThePageItCameFrom() {
        var browser = browser();
        assertThat(browser.json("/api/session").path("authenticated").asBoolean())
                .isFalse();
        assertThat(browser.get("/api/door/session").statusCode()).isEqualTo(401);
        var page = browser.login("both-office1", PASSWORD, "/door/workspace");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/door/workspace");
        var session = browser.json("/api/session");
        assertThat(session.path("authenticated").asBoolean()).isTrue();
        assertThat(session.path("tenants").valueStream().map(Object::toString))
                .containsExactly("\"door\"", "\"nextdoor\"");
        assertThat(session.path("operator").asBoolean()).isFalse();
        assertThat(browser.json("/api/door/session").path("seats").toString())
                .isEqualTo("[{\"unit\":\"office/main\",\"role\":\"head\"}]");
        assertThat(browser.json("/api/nextdoor/session").path("seats").toString())
                .isEqualTo("[{\"unit\":\"county/152221\",\"role\":\"signer\"}]");
    }

    @Test
    void returnsToNoOtherSite() {
        var page = browser().login("door-office1", PASSWORD, "https://evil.example/");
        assertThat(page.uri().toString()).isEqualTo(gateway() + "/");
    }

    @Test
    void keepsTheLoginsOfTwoTabsApart() {
        var browser = browser();
        var first = browser.beginLogin("/door/workspace/first");
        browser.beginLogin("/door/workspace/second");
        var page = browser.enterPassword(first, "door-office1", PASSWORD);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).startsWith("/door/workspace/");
    }

    @Test
    void showsNoTokenAndNoSecretToTheBrowser() {
        var browser = browser();
        var page = browser.login("door-office1", PASSWORD, "/door/workspace");
        var setCookie = browser.beginLogin("/").headers().allValues("Set-Cookie");
        assertThat(browser.get("/api/session").body()).doesNotContain("eyJ");
        assertThat(page.body()).doesNotContain("eyJ");
        assertThat(browser.cookie("session").orElseThrow()).doesNotContain("eyJ");
        assertThat(setCookie).noneMatch(cookie -> cookie.startsWith("session=") && !cookie.contains("HttpOnly"));
    }

    @Test
    void keepsTheSessionCookieFromScriptsAndOtherSites() {
        var cookie = browser().get("/oauth2/authorization/keycloak").headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("session="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void refusesAChangeThatDoesNotProveItCameFromOurPages() {
        var browser = browser();
        browser.login("door-office1", PASSWORD, "/door/workspace");
        var forged = browser.postWithoutToken("/api/door/award/echo", "{}");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(Browser.problem(forged)).isEqualTo("forged-request");
        assertThat(browser.post("/api/door/award/echo", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void asksForThePasswordAgainAfterLogout() {
        var browser = browser();
        browser.login("door-office1", PASSWORD, "/door/workspace");
        assertThat(browser.postWithoutToken("/logout", "").statusCode()).isEqualTo(403);
        assertThat(browser.post("/logout", "").statusCode()).isEqualTo(204);
        assertThat(browser.json("/api/session").path("authenticated").asBoolean())
                .isFalse();
        assertThat(browser.beginLogin("/").body()).contains("kc-form-login");
    }

    @Test
    void asksToLogInWhenTheSessionIsGone() {
        var browser = browser();
        browser.login("door-office1", PASSWORD, "/door/workspace");
        assertThat(browser.get("/api/door/award/members").statusCode()).isEqualTo(200);
        var sessions = redis.keys("spring:session:sessions:*");
        redis.delete(sessions);
        assertThat(browser.get("/api/door/session").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/door/award/members").statusCode()).isEqualTo(401);
    }

    @Test
    void neverFailsForASessionThatEndsMeanwhile() {
        var browser = browser();
        browser.login("door-office1", PASSWORD, "/door/workspace");
        var answers = IntStream.range(0, 60)
                .parallel()
                .mapToObj(n -> {
                    if (n == 20) {
                        redis.delete(redis.keys("spring:session:sessions:*"));
                    }
                    return browser.get("/api/door/session").statusCode();
                })
                .distinct()
                .toList();
        assertThat(List.of(200, 401)).containsAll(answers);
    }

    @Test
    void readsASessionOfAnotherReleaseAsNone() {
        var browser = browser();
        browser.login("door-office1", PASSWORD, "/door/workspace");
        for (var key : redis.keys("spring:session:sessions:*")) {
            redis.opsForHash().put(key, "sessionAttr:SPRING_SECURITY_CONTEXT", "{\"@class\":\"gone.Long.Ago\"}");
        }
        assertThat(browser.get("/api/door/session").statusCode()).isEqualTo(401);
    }

    @Test
    void endsWhenKeycloakSaysTheLoginEnded() {
        var browser = browser();
        browser.login("both-office1", PASSWORD, "/door/workspace");
        var sub = browser.json("/api/door/session").path("sub").asString();
        assertThat(browser.get("/api/door/award/members").statusCode()).isEqualTo(200);
        KeycloakConsole.logout(SERVERS.keycloak(), sub);
        eventually(() -> browser.get("/api/door/award/members").statusCode() == 401);
        assertThat(redis.keys("revoked:sid:*")).isNotEmpty();
    }

    @Test
    void seesThatAPersonJoinedATenantWithoutANewLogin() {
        person(accounts(), "late-office1");
        accounts().join("nextdoor", "late-office1", "/office/main/officer");
        var browser = browser();
        browser.login("late-office1", PASSWORD, "/door/workspace");
        assertThat(browser.get("/api/door/session").statusCode()).isEqualTo(403);
        accounts().join("door", "late-office1", "/office/main/officer");
        eventually(() -> browser.get("/api/door/session").statusCode() == 200);
    }

    @Test
    void asksKeycloakForItsPageInTheReadersLanguage() {
        var browser = browser();
        browser.page("/?lang=en");
        assertThat(browser.beginLogin("/").body()).contains("Sign In");
        assertThat(browser().beginLogin("/").body()).contains("登录");
    }

    @Test
    void sendsAFormHomeAfterLogout() {
        var browser = browser();
        browser.login("door-office1", PASSWORD, "/door/workspace");
        var notice = browser.page("/door/notices/0198f000-0000-7000-8000-000000000011");
        var out = browser.submit(notice, "/logout", Map.of());
        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(out.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/"));
    }
}
