package cn.qualityaward.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A region's site under a host name of its own, and in its own colours. Here the platform is localhost. */
class HostNameTests extends AtTheDoor {

    private static final String HOST = "127.0.0.1";
    private static final String NAME = "ᠰᠢᠯᠢ ᠶᠢᠨ ᠭᠣᠣᠯ ᠠᠶᠢᠮᠠᠭ";

    @BeforeEach
    void hosted() {
        looks("door", HOST);
    }

    @AfterEach
    void asBefore() {
        tenant(1, "door", "锡林郭勒盟", "ACTIVE", UPSTREAM.url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/door", "/notices", "/door/notices", "/search?q=x", "/honours"})
    void isTheRegionsAtEveryAddress(String path) {
        var page = there().page(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("锡林郭勒盟盟长质量奖", "href=\"/door/notices\"", "href=\"https://award.platform.example/\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/workspace, /door/workspace",
        "/door/workspace/policy?lang=en, /door/workspace/policy?lang=en",
        "/oauth2/authorization/keycloak?return=/x, /oauth2/authorization/keycloak?return=/x",
        "/platform, /platform"
    })
    void sendsWhoeverLogsInToThePlatform(String path, String to) {
        var answer = there().page(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("https://award.platform.example" + to);
    }

    @Test
    void showsNoOtherRegion() {
        assertThat(there().page("/nextdoor").statusCode()).isEqualTo(404);
    }

    @Test
    void isOneOfTheRegionAgainAsSoonAsItIsTakenAway() {
        looks("door", null);
        eventually(() -> there().page("/").body().contains("设奖地区"));
        looks("door", HOST);
        eventually(() -> !there().page("/").body().contains("设奖地区"));
    }

    @Test
    void anUnknownHostIsThePlatform() {
        assertThat(browser().page("/").body()).contains("设奖地区");
    }

    @Test
    void showsTheRegionsColoursAndMongolianWithinTheContentPolicy() {
        var page = browser().page("/door");
        assertThat(page.body())
                .contains("/door/brand.css?v=1d4f6ef2d9a0", "<span class=\"mongolian\" lang=\"mn-Mong\">" + NAME);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("style-src 'self';");
        var sheet = browser().get("/door/brand.css?v=1d4f6ef2d9a0");
        assertThat(sheet.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
        assertThat(sheet.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(sheet.body()).contains("--main: #1d4f6e", "--accent: #f2d9a0");
        assertThat(browser().page("/nextdoor").body()).doesNotContain("brand.css");
        assertThat(browser().get("/nextdoor/brand.css").statusCode()).isEqualTo(404);
    }

    private Browser there() {
        return new Browser(URI.create("http://" + HOST + ":" + gateway().getPort()));
    }

    private void looks(String code, String host) {
        redis.opsForHash().put("directory", code, """
                        {"id":1,"code":"%s","name":"锡林郭勒盟","mongolianName":"%s","status":"ACTIVE","award":"%s","host":%s,
                         "look":{"main":"#1d4f6e","accent":"#f2d9a0","mongolianAwardName":null}}""".formatted(
                        code, NAME, UPSTREAM.url(), host == null ? null : "\"" + host + "\""));
        redis.convertAndSend("directory", code);
        eventually(() -> browser().page("/" + code).body().contains("brand.css"));
        if (host != null) {
            eventually(() -> there().page("/door").body().contains("award.platform.example"));
        }
    }
}
