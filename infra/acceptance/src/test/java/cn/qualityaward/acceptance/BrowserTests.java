package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.standalone.demo.Fields;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The public pages as people see them: no script error, nothing refused, nothing a screen reader could not read. */
class BrowserTests {

    private final WholePlatform whole = WholePlatform.started();

    @Test
    void showsThePublicPagesCleanly() {
        var walk = RoundWalk.plan(whole.shili, whole.time, "示例市市长质量奖", 2029, 0);
        walk.approveRules();
        walk.announce(20);
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
        assertThat(Chromium.visit(whole.platform.gateway(), pages)).isEmpty();
    }
}
