package cn.qualityaward.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.tenant.TenantServer.Answer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DocumentsTests {

    private static final TenantServer server = TenantServer.shared();
    private static String editor = "";

    @BeforeAll
    static void found() {
        server.found("doc-a", "xilingol-2023");
        editor = TenantServer.seated("doc-a", "/admin/policy/editor");
    }

    @Test
    void aPolicyGoesFromDraftToAnImmutableVersion() {
        var draft = get("policy/draft");
        assertThat(draft.status()).isEqualTo(200);
        assertThat(draft.etag()).isEqualTo("\"" + draft.json().path("version").asInt() + "\"");
        assertThat(draft.json().path("findings").size()).isZero();
        assertThat(get("policy?on=2023-09-01").problem()).isEqualTo("policy-unpublished");

        var first = publish("policy", "2023-08-03");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().path("version").asInt()).isEqualTo(1);
        assertThat(first.json().path("hash").asString()).matches("[0-9a-f]{64}");
        assertThat(get("policy?on=2023-08-02").problem()).isEqualTo("policy-unpublished");
        assertThat(get("policy?on=2023-08-03").json().at("/document/cycleYears").asInt())
                .isEqualTo(2);

        assertThat(publish("policy", "2024-01-01").problem()).isEqualTo("version-unchanged");
        change("policy", document -> document.put("cycleYears", 3));
        assertThat(publish("policy", "2023-01-01").problem()).isEqualTo("version-earlier");
        assertThat(publish("policy", "2025-01-01").status()).isEqualTo(201);

        assertThat(get("policy?on=2024-12-31").json().path("version").asInt()).isEqualTo(1);
        assertThat(get("policy?on=2025-01-01").json().at("/document/cycleYears").asInt())
                .isEqualTo(3);
        assertThat(get("policy/versions").json().at("/1/effectiveTo").asString())
                .isEqualTo("2024-12-31");
        assertThat(get("policy/versions/1").json().path("hash").asString())
                .isEqualTo(first.json().path("hash").asString());

        rulesAreHeldToThePolicy();
    }

    private void rulesAreHeldToThePolicy() {
        assertThat(get("rules/draft")
                        .json()
                        .path("findings")
                        .valueStream()
                        .map(one -> one.path("slug").asString()))
                .contains("weights-unset", "panel-size-unset");
        assertThat(publish("rules", "2023-08-03").status())
                .as("unset weights are a warning")
                .isEqualTo(201);
        change(
                "rules",
                document -> document.withObject("weights")
                        .putObject("ORGANIZATION")
                        .put("MATERIAL", 40)
                        .put("DELIBERATION", 50));
        var refused = publish("rules", "2024-01-01");
        assertThat(refused.problem()).isEqualTo("document-contradictory");
        assertThat(refused.json()
                        .path("findings")
                        .valueStream()
                        .map(one -> one.path("slug").asString()))
                .contains("weight-of-unscored", "weight-missing", "weights-not-whole");
        assertThat(refused.body()).contains("权重合计为 90，应为 100。", "第十四条", "“审议”不是该程序的计分环节");
        var demo = get("rules/presets/demo-a").json();
        assertThat(put("rules", version("rules"), demo).json().path("findings").size())
                .isZero();
        assertThat(publish("rules", "2024-01-01").status()).isEqualTo(201);
        assertThat(get("rules?on=2024-01-01")
                        .json()
                        .at("/document/weights/ORGANIZATION/SITE")
                        .asInt())
                .isEqualTo(40);
    }

    /** What a screen shows as in force is the service's word, whatever day its reader's clock has. */
    @Test
    void theHistoryNamesTheOneVersionInForce() {
        server.found("doc-force", "demo-b");
        var theirs = TenantServer.seated("doc-force", "/admin/policy/editor");
        assertThat(inForce("doc-force")).isEmpty();
        var today = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
        for (var from : List.of(today.minusDays(3), today, today.plusDays(1))) {
            var draft = server.ask("GET", "/api/doc-force/tenant/policy/draft")
                    .as(theirs)
                    .send()
                    .json();
            var document = (ObjectNode) draft.path("document");
            document.put("cycleYears", document.path("cycleYears").asInt() == 3 ? 2 : 3);
            var saved = server.ask("PUT", "/api/doc-force/tenant/policy/draft")
                    .as(theirs)
                    .sawVersion(draft)
                    .send(document)
                    .json();
            var published = server.ask("POST", "/api/doc-force/tenant/policy/publish")
                    .as(theirs)
                    .sawVersion(saved)
                    .send("{\"effectiveFrom\": \"" + from + "\"}");
            assertThat(published.status()).as(published.body()).isEqualTo(201);
        }
        assertThat(inForce("doc-force")).containsExactly(2);
    }

    private static List<Integer> inForce(String tenant) {
        return server.ask("GET", "/api/" + tenant + "/tenant/policy/versions")
                .send()
                .json()
                .valueStream()
                .filter(line -> line.path("inForce").asBoolean())
                .map(line -> line.path("version").asInt())
                .toList();
    }

    @Test
    void whoChangesADraftSaysWhichVersionItSaw() {
        var document = get("policy/draft").json().path("document");
        var path = "/api/doc-a/tenant/policy/draft";
        assertThat(server.ask("PUT", path).as(editor).send(document).status()).isEqualTo(428);
        assertThat(put("policy", 999, document).problem()).isEqualTo("stale");
    }

    @Test
    void anUnknownKeyIsRefusedByName() {
        var document = (ObjectNode) get("policy/draft").json().path("document");
        document.put("favourites", 1);
        var refused = put("policy", version("policy"), document);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("key-unknown");
        assertThat(refused.json().path("field").asString()).isEqualTo("favourites");
    }

    @Test
    void aContradictionIsShownInTheReadersLanguage() {
        server.found("doc-words", "demo-b");
        var theirs = TenantServer.seated("doc-words", "/admin/policy/editor");
        var draft = server.ask("GET", "/api/doc-words/tenant/policy/draft")
                .as(theirs)
                .send()
                .json();
        ((ObjectNode) draft.path("document")).put("cycleYears", 9);
        var saved = server.ask("PUT", "/api/doc-words/tenant/policy/draft")
                .as(theirs)
                .with("Accept-Language", "en")
                .sawVersion(draft)
                .send(draft.path("document"));
        assertThat(saved.json().at("/findings/0/key").asString()).isEqualTo("cycleYears");
        assertThat(saved.json().at("/findings/0/article").asString()).isEqualTo("第三条");
        assertThat(saved.json().at("/findings/0/message").asString()).startsWith("Out of range");
    }

    @Test
    void aDeadlineIsOpenToEveryone() {
        var answer = server.ask("GET", "/api/doc-a/tenant/calendar/deadline?published=2026-09-16&days=7")
                .send();
        assertThat(answer.body()).isEqualTo("{\"last\":\"2026-09-24\",\"provisional\":false}");
        for (String bad : new String[] {
            "published=2026-09-16&days=0",
            "published=2026-09-16&days=1000000000",
            "published=2026-09-16&days=99999999999",
            "published=16.9.2026&days=7",
            "published=2026-02-30&days=7",
            "days=7",
            "published=2026-09-16",
            "published=9999-12-31&days=7",
            "published=2026-09-16&days=7&dayKind=LUNAR",
            "published=&days="
        }) {
            var refused = server.ask("GET", "/api/doc-a/tenant/calendar/deadline?" + bad)
                    .send();
            assertThat(refused.status()).as(bad).isEqualTo(422);
            assertThat(refused.type()).startsWith("application/problem+json");
        }
    }

    @Test
    void aLocalHolidayMovesOnlyItsOwnTenantsDeadlines() {
        server.found("doc-naadam", "xilingol-2023");
        var head = TenantServer.seated("doc-naadam", "/office/main/head");
        assertThat(server.ask("PUT", "/api/doc-naadam/tenant/calendar/local-days/2026-07-15")
                        .as(head)
                        .send("{\"working\": false, \"name\": \"那达慕\"}")
                        .status())
                .isEqualTo(204);
        var asked = "/tenant/calendar/deadline?published=2026-07-13&days=3";
        assertThat(server.ask("GET", "/api/doc-naadam" + asked).send().body()).contains("2026-07-17");
        assertThat(server.ask("GET", "/api/doc-a" + asked).send().body()).contains("2026-07-16");
    }

    private static void change(String kind, java.util.function.Consumer<ObjectNode> change) {
        var document = (ObjectNode) get(kind + "/draft").json().path("document");
        change.accept(document);
        assertThat(put(kind, version(kind), document).status()).isEqualTo(200);
    }

    private static int version(String kind) {
        return get(kind + "/draft").json().path("version").asInt();
    }

    private static Answer get(String path) {
        return server.ask("GET", "/api/doc-a/tenant/" + path).as(editor).send();
    }

    private static Answer put(String kind, int seen, JsonNode document) {
        return server.ask("PUT", "/api/doc-a/tenant/" + kind + "/draft")
                .as(editor)
                .with("If-Match", "\"" + seen + "\"")
                .send(document);
    }

    private static Answer publish(String kind, String from) {
        return server.ask("POST", "/api/doc-a/tenant/" + kind + "/publish")
                .as(editor)
                .with("If-Match", "\"" + version(kind) + "\"")
                .send("{\"effectiveFrom\": \"" + from + "\"}");
    }
}
