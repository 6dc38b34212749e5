package cn.qualityaward.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.tenancy.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@OnRealServers
class SearchTests {
    private static final int STEPPE = 101, LAKE = 102;
    private static boolean published;

    @Autowired
    private Visitor visitor;

    private Tenant steppe;
    private Tenant lake;

    @BeforeEach
    void publishOnce() {
        steppe = visitor.tenant(STEPPE, "steppe", "草原盟");
        lake = visitor.tenant(LAKE, "lake", "湖畔市");
        if (!published) {
            published = true;
            var documents = List.of(
                    Samples.honour(steppe, "草原乳业有限公司", 2024, "MAIN", "盟长质量奖"),
                    Samples.honour(steppe, "戈壁羊绒集团", 2024, "NOMINATION", "盟长质量奖提名奖"),
                    Samples.honour(steppe, "张三丰", 2026, "INDIVIDUAL", "盟长质量奖个人奖"),
                    Samples.of(steppe, "NOTICE", UUID.randomUUID(), 1, Samples.titled("关于拟奖名单的公示")),
                    Samples.of(steppe, "HONOUR", UUID.randomUUID(), 1, Samples.titled("ᠰᠢᠯᠢ ᠶᠢᠨ ᠭᠣᠣᠯ ᠠᠶ᠋ᠢᠮᠠᠭ")),
                    Samples.honour(lake, "湖畔乳业股份公司", 2026, "MAIN", "市长质量奖"));
            documents.forEach(visitor::publish);
            visitor.refresh();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "乳业, 草原乳业有限公司获盟长质量奖",
        "草原 乳业, 草原乳业有限公司获盟长质量奖",
        "绒, 戈壁羊绒集团获盟长质量奖提名奖",
        "yangrong, 戈壁羊绒集团获盟长质量奖提名奖",
        "zhangsanfeng, 张三丰获盟长质量奖个人奖",
        "Zhang San, 张三丰获盟长质量奖个人奖",
        "ᠠᠶᠢᠮᠠᠭ, ᠰᠢᠯᠢ ᠶᠢᠨ ᠭᠣᠣᠯ ᠠᠶ᠋ᠢᠮᠠᠭ",
    })
    void findsByChineseByPinyinAndByMongolian(String words, String title) {
        assertThat(visitor.find("/api/steppe/search", "q", words).titles()).containsExactly(title);
    }

    @Test
    void wantsEveryWordToOccur() {
        assertThat(visitor.find("/api/steppe/search", "q", "草原 羊绒 冰箱").titles()).isEmpty();
    }

    @Test
    void marksWhatWasLookedFor() {
        var found = visitor.find("/api/steppe/search", "q", "卓越绩效", "class", "MAIN");
        assertThat(found.body().path("items").path(0).path("highlight").asString())
                .contains("推行<em>卓越绩效</em>模式");
    }

    @Test
    void saysWhatTheResultsCanBeNarrowedBy() {
        var all = visitor.find("/api/steppe/search");
        assertThat(all.body().path("total").asLong()).isEqualTo(5);
        assertThat(all.facet("year")).isEqualTo(Map.of("2024", 2L, "2026", 3L));
        assertThat(all.facet("class")).isEqualTo(Map.of("MAIN", 1L, "NOMINATION", 1L, "INDIVIDUAL", 1L));
        assertThat(all.facet("division")).isEqualTo(Map.of("152502", 3L));
        assertThat(all.facet("industry")).isEqualTo(Map.of("乳制品制造", 1L, "其他", 2L));
        assertThat(all.facet("edition")).containsEntry("2024年盟长质量奖", 1L);
        assertThat(all.facet("kind")).isEqualTo(Map.of("HONOUR", 4L, "NOTICE", 1L));
        assertThat(all.facet("status")).isEqualTo(Map.of("VALID", 3L, "OPEN", 2L));
        assertThat(all.body().at("/facets/division/0/label").asString()).isEqualTo("锡林浩特市");
        assertThat(all.body().path("facets").has("tenant")).isFalse();

        var narrowed = visitor.find("/api/steppe/search", "year", 2024, "class", "MAIN", "division", "152502");
        assertThat(narrowed.titles()).containsExactly("草原乳业有限公司获盟长质量奖");
        var combined = visitor.find("/api/steppe/search", "edition", "2024年盟长质量奖", "industry", "乳制品制造");
        assertThat(combined.titles()).containsExactly("草原乳业有限公司获盟长质量奖");
        assertThat(combined.facet("industry")).isEqualTo(Map.of("乳制品制造", 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition", "year", "class", "division", "industry", "tenant", "kind", "status"})
    void findsNothingUnderAValueThatDoesNotOccur(String facet) {
        var found = visitor.find("/api/search", facet, "没有/这个 \"值\"");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body().path("total").asLong()).isZero();
    }

    @Test
    void searchesAcrossTenants() {
        var found = visitor.find("/api/search", "q", "乳业");
        assertThat(found.titles()).containsExactlyInAnyOrder("草原乳业有限公司获盟长质量奖", "湖畔乳业股份公司获市长质量奖");
        assertThat(found.facet("tenant")).isEqualTo(Map.of("steppe", 1L, "lake", 1L));
        assertThat(found.body().at("/facets/class/0/label").asString()).contains("盟长质量奖", "市长质量奖");
        assertThat(visitor.find("/api/search", "q", "乳业", "tenant", "lake").titles())
                .containsExactly("湖畔乳业股份公司获市长质量奖");
        assertThat(visitor.find("/api/search", "q", "湖畔市")
                        .body()
                        .at("/items/0/tenantName")
                        .asString())
                .isEqualTo("湖畔市");
    }

    @Test
    void neverShowsATenantWhatIsAnothers() {
        for (var attempt : List.of("", "?tenant=lake", "?q=湖畔乳业", "?q=*:*", "?tenant=lake&q=乳业&size=100")) {
            var found = visitor.ask(HttpMethod.GET, "/api/steppe/search" + encoded(attempt), null, null);
            assertThat(found.status()).isEqualTo(200);
            assertThat(found.body()
                            .path("items")
                            .valueStream()
                            .map(item -> item.path("tenant").asString())
                            .distinct())
                    .isSubsetOf("steppe");
            assertThat(found.body().path("facets").toString()).doesNotContain("市长");
        }
        // a place in another tenant's results is only a place
        var next = visitor.find("/api/lake/search", "size", 1, "q", "乳业");
        assertThat(next.body().has("next")).isFalse();
        var foreign = visitor.find("/api/search", "size", 1, "q", "乳业")
                .body()
                .path("next")
                .asString();
        assertThat(visitor.find("/api/steppe/search", "q", "乳业", "after", foreign)
                        .body()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("tenant").asString()))
                .isSubsetOf("steppe");
    }

    @Test
    void leavesOutSuspendedTenantsUntilTheyResume() {
        var closed = visitor.tenant(103, "closed", "停牌旗");
        visitor.publish(Samples.honour(closed, "停牌酒业", 2026, "MAIN", "旗长质量奖"));
        visitor.refresh();
        assertThat(visitor.find("/api/search", "q", "停牌酒业").titles()).hasSize(1);

        visitor.tenant(with(closed, Tenant.Status.SUSPENDED));
        assertThat(visitor.find("/api/search", "q", "停牌酒业").titles()).isEmpty();
        assertThat(visitor.find("/api/search", "tenant", "closed").titles()).isEmpty();
        assertThat(visitor.find("/api/closed/search").isProblem(403, "tenant-suspended"))
                .isTrue();

        visitor.tenant(with(closed, Tenant.Status.ACTIVE));
        assertThat(visitor.find("/api/closed/search", "q", "停牌酒业").titles()).hasSize(1);
    }

    @Test
    void refusesATenantNobodyKnows() {
        assertThat(visitor.find("/api/nowhere/search").isProblem(404, "tenant-unknown"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "公报"})
    void pagesThroughEverythingOnceAndInTheSameOrder(String words) {
        var many = visitor.tenant(words.isEmpty() ? 104 : 105, words.isEmpty() ? "many" : "more", "众多市");
        var keys = new ArrayList<String>();
        for (int i = 0; i < 53; i++) {
            var key = UUID.randomUUID();
            keys.add(key.toString());
            // most weigh the same and share their date
            visitor.publish(Samples.of(many, "NOTICE", key, 1, Samples.titled(i % 10 == 0 ? "质量公报 公报" : "质量公报")));
        }
        visitor.refresh();

        var once = walk("/api/" + many.code() + "/search", words, 7);
        var again = walk("/api/" + many.code() + "/search", words, 20);
        assertThat(once).containsExactlyInAnyOrderElementsOf(keys).isEqualTo(again);
    }

    private List<String> walk(String path, String words, int size) {
        var keys = new ArrayList<String>();
        var page = visitor.find(path, "q", words, "size", size);
        keys.addAll(page.keys());
        while (page.body().has("next")) {
            page = visitor.find(
                    path,
                    "q",
                    words,
                    "size",
                    size,
                    "after",
                    page.body().path("next").asString());
            keys.addAll(page.keys());
        }
        return keys;
    }

    @ParameterizedTest
    @CsvSource({
        "size, 0, 422",
        "size, -1, 422",
        "size, 1000000000, 422",
        "size, 99999999999999999999, 422",
        "size, viele, 422",
        "tenant, ../steppe, 200",
        "after, garbage, 400",
        "after, '', 200",
        "after, 'MjAyNi0wOS0wMTsxO05PVElDRTt4', 400",
        "after, '1;2;3', 400",
        "q, '\u0000\uFFFD\"\\*?)(', 200",
        "q, '!!!', 200",
        "year, '[1 TO 2]', 200",
    })
    void answersBadInputWithAProblemOfTheAskerNeverOurs(String name, String value, int status) {
        for (var path : List.of("/api/search", "/api/steppe/search")) {
            var answer = visitor.find(path, name, value);
            assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
            if (status == 422) {
                assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo(name);
            }
            if (status >= 400) {
                assertThat(answer.isProblem(status, status == 422 ? "invalid" : "cursor-unknown"))
                        .isTrue();
            }
        }
    }

    @Test
    void refusesAnEndlessQuestionAndAnswersTheLongestOne() {
        assertThat(visitor.find("/api/search", "q", "质".repeat(10_000)).isProblem(422, "invalid"))
                .isTrue();
        assertThat(visitor.find("/api/search", "class", "A".repeat(10_000)).isProblem(422, "invalid"))
                .isTrue();
        assertThat(visitor.find("/api/search", "after", "A".repeat(10_000)).isProblem(422, "invalid"))
                .isTrue();
        var mixed = "质量管理卓越绩效ᠠᠶᠢᠮᠠᠭ quality zhiliang 2026 ";
        assertThat(visitor.find("/api/search", "q", mixed.repeat(3).substring(0, 100))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesACursorOfASearchInAnotherOrder() {
        var next = visitor.find("/api/steppe/search", "size", 1)
                .body()
                .path("next")
                .asString();
        assertThat(visitor.find("/api/steppe/search", "size", 1, "after", next).status())
                .isEqualTo(200);
        assertThat(visitor.find("/api/steppe/search", "size", 1, "q", "质量", "after", next)
                        .isProblem(400, "cursor-unknown"))
                .isTrue();
    }

    private static String encoded(String query) {
        return query.replace("湖畔乳业", "%E6%B9%96%E7%95%94%E4%B9%B3%E4%B8%9A").replace("乳业", "%E4%B9%B3%E4%B8%9A");
    }

    private static Tenant with(Tenant tenant, Tenant.Status status) {
        return new Tenant(tenant.id(), tenant.code(), tenant.name(), null, status, tenant.award());
    }
}
