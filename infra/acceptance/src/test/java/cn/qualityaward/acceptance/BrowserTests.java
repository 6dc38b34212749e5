package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.standalone.demo.Fields;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages as people see them: no script error, nothing refused, nothing a screen reader could not read. */
class BrowserTests {

    private final WholePlatform whole = WholePlatform.started();

    @Test
    void showsThePublicPagesCleanly() {
        var walk = RoundWalk.plan(whole.shili, whole.time, "示例市市长质量奖", 2029, 0);
        walk.approveRules();
        walk.announce(8);
        walk.apply(Fields.other());
        walk.walkTo("PUBLIC_NOTICE");
        var notice = walk.publish().path("id").asString();
        var pages = List.of(
                "/",
                "/search?q=示例",
                "/shili/",
                "/shili/notices",
                "/shili/notices/" + notice,
                "/shili/search?q=示例",
                "/shili/honours",
                "/shili/announcements/" + walk.round(),
                "/xilingol/");
        assertThat(visit(Map.of("name", "public", "pages", pages, "axe", true))).isEmpty();
    }

    @Test
    void showsEachRoleItsWorkspace() {
        assertThat(visit(
                        journey("office1", "/xilingol/workspace/"),
                        journey("county-152502", "/xilingol/workspace/"),
                        journey("applicant1", "/xilingol/workspace/"),
                        journey("expert1", "/xilingol/workspace/"),
                        journey("secretary", "/xilingol/workspace/"),
                        journey("government", "/xilingol/workspace/")))
                .isEmpty();
    }

    @Test
    void showsTheAdministratorThePeopleAndTheOperatorTheRegions() {
        var operator = Map.<String, Object>of(
                "name",
                "operator",
                "login",
                Map.of("username", "operator", "password", WholePlatform.PASSWORD),
                "pages",
                List.of("/platform", "/platform/new", "/platform/tenants/xilingol"),
                "axe",
                true);
        var people = "/xilingol/workspace/people";
        var system = Map.<String, Object>of(
                "name",
                "system",
                "login",
                Map.of("username", "xilingol-system", "password", WholePlatform.PASSWORD),
                "pages",
                List.of(people, people + "/invite", people + "/import"),
                "axe",
                true);
        assertThat(visit(operator, system)).isEmpty();
    }

    private static Map<String, Object> journey(String who, String page) {
        var login = Map.of("username", "xilingol-" + who, "password", WholePlatform.PASSWORD);
        return Map.of("name", who, "login", login, "pages", List.of(page), "axe", false);
    }

    @SafeVarargs
    private List<String> visit(Map<String, Object>... journeys) {
        return Chromium.visit(whole.platform.gateway(), List.of(journeys));
    }
}
