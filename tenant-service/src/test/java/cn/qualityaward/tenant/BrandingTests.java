package cn.qualityaward.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.tenant.TenantServer.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class BrandingTests {

    private static final TenantServer server = TenantServer.shared();
    private static final String BRANDING = "/api/brand-a/tenant/branding";

    /** 锡林郭勒盟: before ᠶᠢᠨ a narrow no-break space, or its letters would take other shapes. */
    private static final String NAME = "ᠰᠢᠯᠢ\u202Fᠶᠢᠨ ᠭᠣᠣᠯ ᠠᠶᠢᠮᠠᠭ";

    private static String editor = "";

    @BeforeAll
    static void found() {
        server.found("brand-a", "xilingol-2023");
        editor = TenantServer.seated("brand-a", "/admin/policy/editor");
    }

    @Test
    void theMongolianOfNobodyIsNotShownAndAnotherTextVoidsTheSignOff() {
        assertThat(change(Map.of("mongolianName", NAME)).status()).isEqualTo(200);
        assertThat(publicName()).isEmpty();

        var signed = signOff(Map.of("reader", "示例审读人", "position", "示例翻译中心 译审", "readOn", "2026-03-02"));
        assertThat(signed.status()).as(signed.body()).isEqualTo(200);
        assertThat(signed.json().path("signOff").path("reader").asString()).isEqualTo("示例审读人");
        TenantServer.await("the name in the directory", () -> publicName().equals(NAME));

        // other colours leave it, another text does not
        assertThat(change(Map.of("mongolianName", NAME, "main", "#7A1F2B"))
                        .json()
                        .path("signOff")
                        .isNull())
                .isFalse();
        assertThat(change(Map.of("mongolianName", NAME + " ᠠ"))
                        .json()
                        .path("signOff")
                        .isNull())
                .isTrue();
        TenantServer.await("the name out of the directory", () -> publicName().isEmpty());
        assertThat(server.audit("brand-a", "MongolianSignedOff")).contains("示例审读人", "2026-03-02");
        assertThat(server.audit("brand-a", "BrandingChanged")).contains("\"signOffVoid\":true", "#7a1f2b");
    }

    @ParameterizedTest
    @CsvSource({
        "'#e8e000', , main, SHEET", // yellow on white
        "'#767676', , main, PAPER", // grey that is dark enough on white only
        "'#8e1b1b', '#8e1b1b', accent, MASTHEAD"
    })
    void coloursThatCannotBeReadAreRefusedWithTheirRatio(String main, String accent, String field, String surface) {
        var wanted = new HashMap<String, Object>(Map.of("main", main));
        wanted.put("accent", accent);
        var answer = change(wanted);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("colour-contrast");
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
        assertThat(answer.json().path("surface").asString()).isEqualTo(surface);
        var ratio = answer.json().path("ratio").decimalValue();
        assertThat(ratio).isLessThan(new java.math.BigDecimal("4.5"));
        assertThat(answer.json().path("detail").asString()).contains(ratio.setScale(2) + ":1", "4.5:1");
        var previewed = server.ask("POST", BRANDING + "/contrast")
                .as(editor)
                .send(wanted)
                .json()
                .valueStream()
                .filter(one -> one.path("surface").asString().equals(surface))
                .findFirst()
                .orElseThrow();
        assertThat(previewed.path("ratio").decimalValue()).isEqualByComparingTo(ratio);
        assertThat(previewed.path("enough").asBoolean()).isFalse();
    }

    @Test
    void thePlatformsOwnColoursAreRead() {
        assertThat(server.ask("POST", BRANDING + "/contrast")
                        .as(editor)
                        .send("{}")
                        .json()
                        .valueStream()
                        .allMatch(one -> one.path("enough").asBoolean()))
                .isTrue();
    }

    /** The one place that knows the surfaces agrees with the sheet that has them. */
    @Test
    void theSurfacesAreThoseOfTheSite() throws IOException {
        var sheet = Files.readString(Path.of("../gateway/src/main/resources/static/assets/site.css"));
        assertThat(sheet)
                .contains(
                        "--sheet: #fff;",
                        "--paper: #fbf8f3;",
                        "footer { background: #f1ebe1;",
                        "--main: #8e1b1b;",
                        "--accent: #e7cd9a;");
    }

    @Test
    void lettersThatTheFontLacksAreNamed() {
        var answer = change(Map.of("mongolianName", NAME + "盟"));
        assertThat(answer.problem()).isEqualTo("letter-missing");
        assertThat(answer.json().path("detail").asString()).contains("“盟”（U+76DF）");
        assertThat(answer.json().path("field").asString()).isEqualTo("mongolianName");
        assertThat(server.ask("POST", "/api/platform/tenants")
                        .as(TenantServer.operator())
                        .send("{\"code\": \"brand-x\", \"name\": \"示例\", \"mongolianName\": \"示\"}")
                        .problem())
                .isEqualTo("letter-missing");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotWrittenOver() {
        var seen = server.ask("GET", BRANDING).as(editor).send();
        assertThat(change(Map.of("main", "#1d4f6e")).status()).isEqualTo(200);
        assertThat(server.ask("PUT", BRANDING)
                        .as(editor)
                        .with("If-Match", seen.etag())
                        .send("{}")
                        .problem())
                .isEqualTo("stale");
        assertThat(server.ask("PUT", BRANDING).as(editor).send("{}").problem()).isEqualTo("precondition-required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"main\": \"red\"}",
                "{\"accent\": \"#12345\"}",
                "{\"main\": 7}",
                "{\"mongolianName\": \"ᠰ\\nᠢ\"}",
                "[]"
            })
    void whatIsNoColourAndNoNameIsRefused(String wanted) {
        var seen = server.ask("GET", BRANDING).as(editor).send();
        assertThat(server.ask("PUT", BRANDING)
                        .as(editor)
                        .with("If-Match", seen.etag())
                        .send(wanted)
                        .status())
                .isIn(400, 422);
    }

    @Test
    void nobodyReadsInTheFutureOrWithoutAName() {
        change(Map.of("mongolianName", NAME));
        assertThat(signOff(Map.of("reader", "示例审读人", "position", "译审", "readOn", "2999-01-01"))
                        .problem())
                .isEqualTo("read-in-future");
        assertThat(signOff(Map.of("reader", " ", "position", "译审", "readOn", "2026-01-01"))
                        .problem())
                .isEqualTo("invalid");
        change(Map.of());
        assertThat(signOff(Map.of("reader", "示例审读人", "position", "译审", "readOn", "2026-01-01"))
                        .problem())
                .isEqualTo("mongolian-untyped");
    }

    @Test
    void thoseWhoSeatPeopleDoNotWordTheRegion() {
        var system = TenantServer.seated("brand-a", "/admin/system/administrator");
        assertThat(server.ask("GET", BRANDING).as(system).send().status()).isEqualTo(403);
    }

    private static Answer change(Map<String, Object> wanted) {
        return server.ask("PUT", BRANDING).as(editor).sawVersion(branding()).send(wanted);
    }

    private static Answer signOff(Map<String, Object> reading) {
        return server.ask("POST", BRANDING + "/sign-off")
                .as(editor)
                .sawVersion(branding())
                .send(reading);
    }

    private static JsonNode branding() {
        return server.ask("GET", BRANDING).as(editor).send().json();
    }

    private static String publicName() {
        return server.ask("GET", "/api/brand-a/tenant/profile")
                .send()
                .json()
                .path("mongolianName")
                .asString("");
    }
}
