package cn.qualityaward.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTests extends AtTheDoor {

    private static final String NOTICE = "/door/notices/0198f000-0000-7000-8000-000000000011";
    private static final String WITHDRAWN = "/door/notices/0198f000-0000-7000-8000-000000000012";

    private static final String FORM = "/door/announcements/0198f000-0000-7000-8000-000000000001/forms/ORGANIZATION";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=x",
                "/door",
                "/door/notices",
                NOTICE,
                "/door/announcements/0198f000-0000-7000-8000-000000000001",
                FORM,
                "/door/search?q=x&year=2026",
                "/door/objections",
                "/door/complaints",
                "/door/complaints/standing",
                "/door/certificates",
                "/door/certificates/XZL-2024-001",
                "/door/honours",
                "/door/honours?year=2024&division=152502"
            })
    void isReadableWithoutAScriptInBothLanguages(String path) {
        var chinese = browser().page(path);
        assertThat(chinese.statusCode()).isEqualTo(200);
        assertThat(chinese.body()).contains("<html lang=\"zh-CN\"").doesNotContain("<script", "style=\"", "??");
        var english = browser().page(path + (path.contains("?") ? "&" : "?") + "lang=en");
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(english.body()).contains("<html lang=\"en\"").doesNotContain("<script", "??");
    }

    @Test
    void showsWinnersAlongTheEditionsAndOverTheAreasWithALinkToEach() {
        assertThat(browser().page("/door/honours").body())
                .contains(
                        "历届获奖",
                        "第三届",
                        "获奖分布",
                        "示例撤并旗",
                        "href=\"/door/honours?division=152526#list\"",
                        "<svg class=\"mark mark1\"")
                .doesNotContain("旧称");
        assertThat(browser().page("/door/honours?division=152526").body()).contains("aria-current=\"true\"");
    }

    @Test
    void remembersTheLanguageOnceChosen() {
        var browser = browser();
        browser.page("/?lang=en");
        assertThat(browser.page("/door").body()).contains("Open notices");
        assertThat(browser.page("/door?lang=zh-CN").body()).contains("正在公示");
        assertThat(browser().page("/door", "Accept-Language", "en-US").body()).contains("Open notices");
    }

    @Test
    void showsOpenNoticesWithTheWorkingDaysLeft() {
        assertThat(browser().page("/door").body())
                .contains("锡林郭勒盟盟长质量奖", "拟授奖名单公示", "还有 5 个工作日", "（9月24日截止）", "第十三条(三)");
    }

    @Test
    void saysWhenAPartOfTheFormIsAsked() {
        var form = browser().page(FORM).body().replaceAll("<[^>]+>", "");
        assertThat(form).contains("“从事生产、服务经营活动”为“是”的填写", "“规模”为“大型”或者“中型”的填写", "示例信用报告");
        assertThat(browser().page(FORM + "?lang=en").body().replaceAll("<[^>]+>", ""))
                .contains("Only where “does business” is “yes”.", "is “大型” or “中型”.");
    }

    @Test
    void takesAnObjectionFromSomebodyWithoutAnAccount() {
        var browser = browser();
        var page = browser.page(NOTICE);
        var receipt = browser.submit(page, NOTICE + "/objections", Map.of("text", "材料与事实不符", "name", ""));
        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(receipt.body()).contains("YY-2026-0001", "7K3M-9QXD");
        assertThat(page.body()).contains("name=\"codeOnly\"", "不要联系我，只凭回执编号和查询码答复");
    }

    @Test
    void aNoticeThatWasTakenBackIsReadWithItsMarkAndTakesNothing() {
        var page = browser().page(WITHDRAWN).body();
        assertThat(page)
                .contains("公示已撤销", "示例会纪3号（2026年9月28日）", "原名单漏列一家单位。", "（重新公示）", "公示名单（已撤销）")
                .contains("公示情况说明（已撤销）", "锡林浩特草原乳业有限责任公司", "不再受理")
                .doesNotContain("<textarea", "提交异议", "提交线索", "24:00");
        assertThat(browser().page(WITHDRAWN + "?lang=en").body())
                .contains("This notice has been withdrawn", "By 示例会纪3号", "Names published (withdrawn)");
    }

    @Test
    void tellsTheHolderOfAReceiptHowTheObjectionStands() {
        var browser = browser();
        var form = browser.page("/door/objections");
        var standing = browser.submit(form, "/door/objections", Map.of("receipt", "YY-2026-0001", "code", "x"));
        assertThat(standing.body()).contains("正在办理", "2026年10月20日", "还剩 6 个工作日", "已承办", "2026年9月21日 提交，2 KB");
        assertThat(standing.body())
                .as("what came of it, that its notice went on, and that more may be said")
                .contains("示例复1号", "示例市场监督管理局", "2026年10月12日", "处理日期", "2026年10月11日")
                .contains("2026年9月22日至2026年9月23日公示页面无法访问，公示期当时顺延至2026年9月28日", "示例机房断电。")
                .contains("name=\"statement\"", "公示期满后也可以");
        var unknown = browser.submit(form, "/door/objections", Map.of("receipt", "YY-1", "code", "x"));
        assertThat(unknown.body()).contains("未查到");
        assertThat(browser.submit(form, "/door/objections", Map.of()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysWhyAnObjectionWasNotTakenAndKeepsWhatWasWritten() {
        var browser = browser();
        var answer = browser.submit(browser.page(NOTICE), NOTICE + "/objections", Map.of("text", "", "name", "张三"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("请写明异议内容。", "value=\"张三\"");
    }

    @Test
    void passesOnFilesThatTheHolderOfAReceiptAdds() {
        var browser = browser();
        var form = browser.page("/door/objections");
        var standing = browser.submit(form, "/door/objections", Map.of("receipt", "YY-2026-0001", "code", "x"));
        var added = browser.upload(standing, "/door/objections/files", "%PDF-1.7");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
        assertThat(added.body()).contains("材料已收到");
        var refused = browser.upload(standing, "/door/objections/files", "MZ");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("没有提交成功", "可以附 PDF。");
        assertThat(browser.upload(form, "/door/objections/files", "%PDF-1.7").statusCode())
                .as("without the token")
                .isEqualTo(403);
    }

    @Test
    void passesOnWhatTheHolderOfAReceiptSaysAndKeepsItWhereItIsRefused() {
        var browser = browser();
        var held = Map.of("receipt", "YY-2026-0001", "code", "x");
        var standing = browser.submit(browser.page("/door/objections"), "/door/objections", held);
        assertThat(standing.body()).contains("补充说明", "暂定");
        var said = browser.submit(
                standing,
                "/door/objections/statements",
                Map.of("receipt", "YY-2026-0001", "code", "x", "statement", "第一行\r\n第二行"));
        assertThat(said.statusCode()).as(said.body()).isEqualTo(200);
        assertThat(said.body()).contains("补充说明已收到", "name=\"statement\"").doesNotContain("第一行");
        var refused = browser.submit(
                said,
                "/door/objections/statements",
                Map.of("receipt", "YY-2026-0001", "code", "x", "statement", "说得过长"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("请写短些。", ">说得过长</textarea>", "value=\"YY-2026-0001\"");
    }

    @Test
    void takesAComplaintWhetherOrNotAnyNoticeRuns() {
        var browser = browser();
        var page = browser.page("/door/complaints");
        assertThat(page.body()).contains("示例纪检监察组", "0479-0000000", "提出异议");
        var refused = browser.submit(page, "/door/complaints", Map.of("text", "", "about", "示例评审组"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("没有提交成功", "value=\"示例评审组\"");
        var receipt = browser.submit(page, "/door/complaints", Map.of("text", "现场收受礼品", "name", ""));
        assertThat(receipt.body()).contains("7K3M-9QXD", "action=\"/door/complaints/files?_csrf=");
        assertThat(browser.submit(browser().page("/"), "/door/complaints", Map.of("text", "x"))
                        .statusCode())
                .as("from a foreign page")
                .isEqualTo(403);
    }

    @Test
    void tellsTheHolderOfAReceiptHowAComplaintStandsAndTakesFilesToIt() {
        var browser = browser();
        var form = browser.page("/door/complaints/standing");
        var standing =
                browser.submit(form, "/door/complaints/standing", Map.of("receipt", "JB-2026-0001", "code", "x"));
        assertThat(standing.body()).contains("已转有权单位办理", "已转示例单位办理。", "2026年9月21日 提交，2 KB");
        var added = browser.upload(standing, "/door/complaints/files", "%PDF-1.7");
        assertThat(added.body()).contains("材料已收到", "JB-2026-0001");
        assertThat(browser.upload(standing, "/door/complaints/files", "MZ").statusCode())
                .isEqualTo(422);
        assertThat(browser.submit(form, "/door/complaints/standing", Map.of("receipt", "JB-1", "code", "x"))
                        .body())
                .contains("未查到");
    }

    @Test
    void everyPageLeadsToComplaintsAndTheCalendarSaysWhoSupervises() {
        assertThat(browser().page("/door/search?q=x").body()).contains("href=\"/door/complaints\"");
        assertThat(browser().page("/door").body()).contains("监督电话", "0479-0000000");
        assertThat(browser()
                        .page("/door/announcements/0198f000-0000-7000-8000-000000000001")
                        .body())
                .contains("监督电话");
    }

    @Test
    void tellsHowManyWentOnFromEachClosedStage() {
        assertThat(browser().page("/door").body()).contains("符合申报条件：7", "进入下一阶段：4", "审议通过：2");
        assertThat(browser().page("/door?lang=en").body()).contains("Qualified: 7", "Went on: 4", "Endorsed: 2");
    }

    @Test
    void tellsHowManyWatchedARound() {
        for (var page : List.of("/door", "/door/announcements/0198f000-0000-7000-8000-000000000001")) {
            assertThat(browser().page(page).body()).contains("2026年9月18日", "媒体 2 家，社会组织 1 家，群众代表 3 人");
        }
    }

    @Test
    void tellsWhatWasDecidedOfAMajorMatter() {
        var page = "/door/announcements/0198f000-0000-7000-8000-000000000001";
        assertThat(browser().page(page).body())
                .contains("重大事项的研究决定", "示例申报截止日延后", "示例暴雪影响交通。", "2026年9月16日 示例纪要〔2026〕1号");
        assertThat(browser().page(page + "?lang=en").body()).contains("Decisions on major matters");
    }

    @Test
    void takesNoObjectionFromAForeignPage() {
        var answer = browser().submit(browser().page("/"), NOTICE + "/objections", Map.of("text", "x"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("请求未被接受");
    }

    @Test
    void tellsValidExpiredAndRevokedCertificatesApart() {
        assertThat(browser().page("/door/certificates/XZL-2024-001").body()).contains("有效", "锡署发〔2024〕88号");
        assertThat(browser().page("/door/certificates/XZL-2022-003").body()).contains("有效期届满");
        assertThat(browser().page("/door/certificates?number=XZL-2020-002").body())
                .contains("已撤销");
    }

    @Test
    void saysOfAnUnknownCertificateOnlyThatItIsNotFound() {
        var answer = browser().page("/door/certificates/XZL-1999-%E3%80%94%E3%80%95");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("未查到", "XZL-1999-〔〕").doesNotContain("伪造", "假");
    }

    @Test
    void marksWhatWasFoundAndTrustsNoMarkupOfAService() {
        var body = browser().page("/door/search?q=x&year=2026").body();
        assertThat(body)
                .contains("<mark>绒毛</mark>", "&lt;script&gt;", "/door/certificates/XZL-2024-001")
                .contains("/door/search?q=x&amp;year=2026&amp;after=abc");
    }

    @Test
    void leavesAGapWhereAServiceIsDown() {
        var home = browser().page("/dark");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("暂时无法取得");
        assertThat(browser().page("/dark/notices").statusCode()).isEqualTo(200);
        assertThat(browser().page("/dark/notices/1").statusCode()).isEqualTo(503);
        assertThat(browser().page("/dark/certificates/1").statusCode()).isEqualTo(503);
    }

    @Test
    void letsNoParameterWriteIntoThePage() {
        var body = browser()
                .page("/dark?awardName=EVIL&profile.awardName=EVIL&name=EVIL&title=EVIL")
                .body();
        assertThat(body.replaceAll("href=\"[^\"]*\"", "")).doesNotContain("EVIL");
    }

    @Test
    void refusesInTheSitesOwnStyle() {
        var unknown = browser().page("/nowhere/notices");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(unknown.body()).contains("没有这个地区", "class=\"masthead\"");
        assertThat(browser().page("/door/notices/unknown").body()).contains("未找到", "href=\"/door\"");
        assertThat(browser().get("/assets/nothing.css").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsReadersAndOtherSystemsWhatWasPublished() {
        var feed = browser().page("/door/feed.atom");
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(feed.body()).contains("<title>锡林郭勒盟盟长质量奖</title>", "拟授奖名单公示", "管理办法第 2 版", "自 2026-01-01 起施行");
        assertThat(browser().page("/door").body()).contains("/door/feed.atom");
    }
}
