package cn.qualityaward.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.tenant.TenantServer.Answer;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A league sets up its own award: from a preset to a text in force, over HTTP. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegulationTests {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final TenantServer server = TenantServer.shared();
    private static String editor = "";

    @BeforeAll
    static void found() {
        server.found("reg-a", "xilingol-2023");
        editor = TenantServer.seated("reg-a", "/admin/policy/editor");
    }

    @Test
    @Order(1)
    void theUntouchedSeedReadsBackAsTheRegulation() {
        var text = get("policy/draft/regulation", "text/plain").body();
        assertThat(text)
                .contains(
                        "（草案）",
                        "评选周期为2年",
                        "盟长质量奖的授奖总数为2个，盟长质量奖提名奖授奖总数为2个，个人授奖总数为1个",
                        "有效期为3年",
                        "7个工作日",
                        "资助资金50万元",
                        "再次获得同一奖项的单位，不再给予质量工作资助资金");
        assertThat(get("policy/regulation", "text/plain").status()).isEqualTo(404);
        assertThat(get("policy/draft/changes?preset=xilingol-2023", "application/json")
                        .body())
                .isEqualTo("[]");
    }

    @Test
    @Order(2)
    void whatDiffersFromThePresetIsMarkedInItsArticle() {
        change("policy", document -> document.put("validityYears", 5));
        var marked =
                get("policy/draft/regulation?preset=xilingol-2023", "application/json")
                        .json()
                        .findValues("spans")
                        .stream()
                        .flatMap(spans -> spans.valueStream())
                        .filter(span -> span.path("changed").asBoolean())
                        .toList();
        assertThat(marked).hasSize(1);
        assertThat(marked.getFirst().path("key").asString()).isEqualTo("validityYears");
        assertThat(marked.getFirst().path("text").asString()).isEqualTo("为5年");
        var change = get("policy/draft/changes?preset=xilingol-2023", "application/json")
                .json()
                .get(0);
        assertThat(change.path("label").asString()).isEqualTo("有效期");
        assertThat(change.path("before").asString()).isEqualTo("为3年");
        assertThat(change.path("after").asString()).isEqualTo("为5年");
        assertThat(change.path("article").asString()).isEqualTo("第四条");
    }

    @Test
    @Order(3)
    void whoeverSawAnOldDraftIsShownWhatItHasBecome() {
        var stale = server.ask("PUT", "/api/reg-a/tenant/policy/draft")
                .as(editor)
                .with("If-Match", "\"0\"")
                .send(get("policy/presets/xilingol-2023", "application/json").json());
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale");
        assertThat(stale.json().path("document").path("validityYears").asInt()).isEqualTo(5);
        assertThat(stale.json().path("current").asInt()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void aNameThatWouldBreakALineOfTheTextIsRefused() {
        var draft = get("policy/draft", "application/json").json();
        ((ObjectNode) draft.path("document")).put("evaluationSchedule", "每年\n## 第一条");
        var refused = server.ask("PUT", "/api/reg-a/tenant/policy/draft")
                .as(editor)
                .sawVersion(draft)
                .send(draft.path("document"));
        assertThat(refused.problem()).isEqualTo("value-in-lines");
        assertThat(refused.json().path("field").asString()).isEqualTo("evaluationSchedule");
    }

    @Test
    @Order(4)
    void aTextIsADraftUntilAllFormalitiesAreRecorded() {
        var published = publish("policy", "2024-01-01", """
                , "formalities": [
                  {"formality": "LEGAL_REVIEW", "applicable": true, "document": "合法性审核意见书", "date": "2023-12-01"},
                  {"formality": "FAIR_COMPETITION_REVIEW", "applicable": false, "reason": "不涉及市场主体经济活动"}]""");
        assertThat(published.status()).isEqualTo(201);
        assertThat(published.json().path("formalities").size()).isEqualTo(2);
        assertThat(get("policy/regulation", "text/plain").body()).contains("（草案）", "自2024年1月1日起施行");
        assertThat(record("{\"formality\": \"FILING\", \"applicable\": true}").problem())
                .isEqualTo("formality-without-document");
        assertThat(record("{\"formality\": \"FILING\", \"applicable\": false, \"reason\": \" \"}")
                        .problem())
                .isEqualTo("formality-without-reason");
        assertThat(record("{\"formality\": \"LEGAL_REVIEW\", \"applicable\": false, \"reason\": \"不适用\"}")
                        .problem())
                .isEqualTo("formality-recorded");
        record("{\"formality\": \"COLLECTIVE_DISCUSSION\", \"applicable\": true, \"document\": \"常务会议纪要\","
                + " \"date\": \"2023-12-10\"}");
        var last = record("{\"formality\": \"FILING\", \"applicable\": true, \"document\": \"备案〔2024〕1号\","
                + " \"date\": \"2024-01-05\"}");
        assertThat(last.json().path("formalities").size()).isEqualTo(4);
        assertThat(get("policy/regulation", "text/plain").body()).doesNotContain("草案");
    }

    @Test
    @Order(5)
    void anyoneReadsTheTextInTheFormTheyAskFor() {
        assertThat(anybody("policy/regulation", "text/html").body()).contains("data-key=\"validityYears\"");
        assertThat(anybody("policy/regulation", "text/html").type()).startsWith("text/html");
        assertThat(anybody("policy/regulation", "application/json")
                        .json()
                        .path("title")
                        .asString())
                .isEqualTo("锡林郭勒盟盟长质量奖管理办法");
        assertThat(file("policy/regulation", "application/pdf")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(file("policy/versions/1/regulation", DOCX)).startsWith('P', 'K');
        assertThat(anybody("policy/regulation", "image/png").status()).isEqualTo(406);
        var schema = anybody("policy/schema", "application/schema+json").json();
        assertThat(schema.path("properties").path("cycleYears").path("maximum").asInt())
                .isEqualTo(5);
        assertThat(schema.path("required").toString()).contains("cycleYears").doesNotContain("validityYears");
        assertThat(anybody("rules/schema", "application/json")
                        .json()
                        .path("properties")
                        .has("weights"))
                .isTrue();
    }

    @Test
    @Order(6)
    void aPublishedPolicyReadsBackFromItsExports() {
        var document = anybody("policy", "application/json").json().path("document");
        for (String type : List.of(DOCX, "application/pdf")) {
            var read = server.ask("POST", "/api/reg-a/tenant/policy/read-back")
                    .as(editor)
                    .sendFile(type, file("policy/regulation", type));
            assertThat(read.json()).as(type).isEqualTo(document);
            assertThat(server.ask("POST", "/api/reg-a/tenant/policy/read-back")
                            .as(editor)
                            .sendFile(type, new byte[] {'P', 'K', 3})
                            .problem())
                    .isEqualTo("text-foreign");
        }
        assertThat(anybody("policy/regulation", "application/json").json().path("document"))
                .isEqualTo(document);
    }

    @Test
    @Order(7)
    void aPolicyThatTheRulesInForceDoNotFitIsToldOfThem() {
        var demo = get("rules/presets/demo-a", "application/json").json();
        change("rules", rules -> rules.setAll((ObjectNode) demo));
        assertThat(publish("rules", "2024-01-01", "").status()).isEqualTo(201);
        assertThat(anybody("rules/regulation", "text/plain").body()).contains("单位资料评审占40%、现场评审占40%、陈述答辩占20%");
        change(
                "policy",
                document -> ((ArrayNode) document.at("/stages/ORGANIZATION"))
                        .removeIf(stage -> stage.path("kind").asString().equals("DEFENSE")));
        var findings =
                get("policy/draft?on=2024-06-01", "application/json").json().path("findings");
        assertThat(findings.toString()).contains("rules-would-contradict", "评审环节权重");
        assertThat(publish("policy", "2024-06-01", "").status())
                .as("a warning, for the rules follow the policy")
                .isEqualTo(201);
        var changes = anybody("policy/versions/2/changes", "application/json").json();
        assertThat(changes.size()).isEqualTo(1);
        assertThat(changes.get(0).path("key").asString()).isEqualTo("stages");
    }

    @Test
    @Order(8)
    void everyPresetSaysWhereItComesFrom() {
        var presets = get("policy/presets", "application/json").json();
        assertThat(presets.size()).isGreaterThanOrEqualTo(8);
        presets.forEach(preset -> {
            assertThat(preset.path("title").asString()).as(preset.toString()).isNotBlank();
            assertThat(preset.path("source").asString()).as(preset.toString()).isNotBlank();
        });
    }

    @Test
    @Order(9)
    void whatIsRecordedOfAVersionIsFinal() throws SQLException {
        try (var own = DriverManager.getConnection(server.database(), "own", "own")) {
            for (String change : List.of("update tenant.formality set reason = ''", "delete from tenant.formality")) {
                assertThatThrownBy(() -> own.createStatement().execute(change)).hasMessageContaining("never changed");
            }
        }
    }

    private static Answer record(String formality) {
        return server.ask("POST", "/api/reg-a/tenant/policy/versions/1/formalities")
                .as(editor)
                .send(formality);
    }

    private static void change(String kind, java.util.function.Consumer<ObjectNode> change) {
        var draft = get(kind + "/draft", "application/json").json();
        var document = (ObjectNode) draft.path("document");
        change.accept(document);
        assertThat(server.ask("PUT", "/api/reg-a/tenant/" + kind + "/draft")
                        .as(editor)
                        .sawVersion(draft)
                        .send(document)
                        .status())
                .isEqualTo(200);
    }

    private static Answer publish(String kind, String from, String more) {
        return server.ask("POST", "/api/reg-a/tenant/" + kind + "/publish")
                .as(editor)
                .sawVersion(get(kind + "/draft", "application/json").json())
                .send("{\"effectiveFrom\": \"" + from + "\"" + more + "}");
    }

    private static Answer get(String path, String type) {
        return server.ask("GET", "/api/reg-a/tenant/" + path)
                .as(editor)
                .with("Accept", type)
                .send();
    }

    private static Answer anybody(String path, String type) {
        return server.ask("GET", "/api/reg-a/tenant/" + path)
                .with("Accept", type)
                .send();
    }

    private static byte[] file(String path, String type) {
        return server.ask("GET", "/api/reg-a/tenant/" + path)
                .with("Accept", type)
                .download();
    }
}
