package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.acceptance.Chromium.Visit;
import cn.qualityaward.standalone.demo.Fields;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages as people see them: no script error, nothing refused, nothing a screen reader could not read. */
class BrowserTests {

    private final WholePlatform whole = WholePlatform.started();

    @Test
    void showsThePublicPagesAndWhatGoesBesideARoundCleanly() {
        var walk = RoundWalk.plan(whole.shili, whole.time, "示例市市长质量奖", 2029, 0);
        walk.approveRules();
        walk.announce(8);
        walk.apply(Fields.other(221, "（二）"));
        walk.walkTo("PUBLIC_NOTICE");
        var notice = walk.publish().path("id").asString();
        var platform = List.of("/", "/search?q=示例", "/xilingol/");
        var region = List.of(
                "/shili/",
                "/shili/search?q=示例",
                "/shili/honours",
                "/xilingol/honours",
                "/shili/certificates",
                "/shili/objections");
        var round = List.of(
                "/shili/notices",
                "/shili/notices/" + notice,
                "/shili/announcements/" + walk.round(),
                "/shili/announcements/" + walk.round() + "/forms/ORGANIZATION");
        var complaints = List.of("/shili/complaints", "/shili/complaints/standing");
        var beside = "/shili/workspace/rounds/" + walk.round();
        assertThat(visit(
                        new Visit("public", null, platform),
                        new Visit("public", null, region),
                        new Visit("public", null, round),
                        new Visit("public", null, complaints),
                        new Visit(
                                "shili-office1",
                                "shili-office1",
                                List.of(
                                        beside + "/agencies",
                                        beside + "/remuneration",
                                        beside + "/observations",
                                        "/shili/workspace/publicity")),
                        new Visit(
                                "shili-observer",
                                "shili-observer",
                                List.of(
                                        "/shili/workspace/complaints",
                                        "/shili/workspace/interests",
                                        "/shili/workspace/publicity"))))
                .isEmpty();
    }

    @Test
    void showsEachRoleItsWorkspace() {
        var home = List.of("/xilingol/workspace/");
        var experts = "/xilingol/workspace/experts";
        assertThat(visit(
                        visit(
                                "office1",
                                List.of(
                                        "/xilingol/workspace/",
                                        experts,
                                        experts + "/import",
                                        "/xilingol/workspace/agencies",
                                        "/xilingol/workspace/corrections",
                                        "/xilingol/workspace/interests")),
                        visit("county-152502", home),
                        visit("member-emergency", home),
                        visit("applicant1", home),
                        visit("expert1", home),
                        visit("secretary", home),
                        visit("government", home)))
                .isEmpty();
    }

    @Test
    void showsTheAdministratorsAndTheOperatorWhatIsTheirs() {
        var people = "/xilingol/workspace/people";
        assertThat(visit(
                        new Visit(
                                "operator",
                                "operator",
                                List.of(
                                        "/platform",
                                        "/platform/new",
                                        "/platform/tenants/xilingol",
                                        "/platform/repealed")),
                        visit("system", List.of(people, people + "/invite", people + "/import")),
                        visit("policy", List.of("/xilingol/workspace/branding", "/xilingol/workspace/legal-bases")),
                        visit("audit", List.of("/xilingol/workspace/record"))))
                .isEmpty();
    }

    private static Visit visit(String who, List<String> pages) {
        return new Visit(who, "xilingol-" + who, pages);
    }

    private List<String> visit(Visit... visits) {
        return Chromium.visit(whole.platform.gateway(), List.of(visits));
    }
}
