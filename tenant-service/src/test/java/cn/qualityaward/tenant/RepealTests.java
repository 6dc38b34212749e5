package cn.qualityaward.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.tenant.TenantServer.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The operator enters that a law was repealed; whoever rests on it answers for it. */
class RepealTests {

    private static final TenantServer server = TenantServer.shared();

    @BeforeAll
    static void found() {
        for (String code : List.of("rep-a", "rep-b", "rep-c", "rep-d")) {
            server.found(code, "xilingol-2023");
        }
    }

    @Test
    void everyPolicyInForceThatRestsOnItIsAlertedUntilAVersionWithoutItOrAReason() {
        publish("rep-a", basis("示例管理办法", "示政办发〔2022〕6号"), "2024-01-01");
        publish("rep-b", basis("关于印发《示例管理办法》的通知", "示政办发[2022] 6 号"), "2024-01-01");
        publish("rep-c", basis("示例管理办法", "示政办发〔2024〕6号"), "2024-01-01"); // its successor of the same title

        assertThat(repeal("示例管理办法", "示政办发（2022）6号").status()).isEqualTo(201);
        TenantServer.await("both alerts", () -> open("rep-a") == 1 && open("rep-b") == 1);
        assertThat(open("rep-c")).isZero();
        assertThat(repeal("别的写法", "示政办发【2022】6号").problem()).isEqualTo("repeal-known");
        assertThat(server.audit("rep-a", "BasisRepealed")).contains("示政办发（2022）6号", "示例新办法");

        // whoever writes a draft sees it beside the setting
        assertThat(draft("rep-a").path("findings").toString()).contains("legal-basis-since-repealed");

        publish("rep-a", basis("示例新办法", "示政办发〔2026〕1号"), "2026-01-01");
        assertThat(open("rep-a")).isZero();
        assertThat(alerts("rep-a").get(0).path("answerVersion").asInt()).isEqualTo(2);

        var answered = acknowledge("rep-b", "修订已列入计划，暂予保留。");
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);
        assertThat(open("rep-b")).isZero();
        assertThat(acknowledge("rep-b", "再答").problem()).isEqualTo("alert-answered");
        assertThat(server.audit("rep-b", "BasisAcknowledged")).contains("暂予保留");
        assertThat(server.audit("rep-a", "BasisReplaced")).contains("2");

        // taken up again by mistake
        publish("rep-a", basis("示例管理办法", "示政办发〔2022〕6号"), "2026-02-01");
        assertThat(open("rep-a")).isEqualTo(1);
    }

    @Test
    void aLawIsKnownByItsTitleAndOnePublishedLaterIsToldToo() {
        assertThat(repeal("中华人民共和国示例法", null).status()).isEqualTo(201);
        publish("rep-d", basis("《中华人民共和国 示例法》", null), "2024-01-01");
        assertThat(open("rep-d")).isEqualTo(1);
        assertThat(acknowledge("rep-d", " ").problem()).isEqualTo("invalid");
    }

    @Test
    void onlyTheOperatorEntersIt() {
        var editor = TenantServer.seated("rep-a", "/admin/policy/editor");
        assertThat(server.ask("POST", "/api/platform/repealed-documents")
                        .as(editor)
                        .send("{}")
                        .status())
                .isEqualTo(403);
        assertThat(server.ask("POST", "/api/platform/repealed-documents")
                        .as(TenantServer.operator())
                        .send("{\"title\": \"\", \"repealedOn\": \"soon\"}")
                        .status())
                .isIn(400, 422);
    }

    private static Answer repeal(String title, String number) {
        var body = new java.util.HashMap<String, Object>(
                Map.of("title", title, "repealedOn", "2026-01-01", "repealedBy", "《示例新办法》（示政办发〔2026〕1号）"));
        body.put("number", number);
        return server.ask("POST", "/api/platform/repealed-documents")
                .as(TenantServer.operator())
                .send(body);
    }

    private static Answer acknowledge(String tenant, String reason) {
        var alert = alerts(tenant).get(0).path("id").asString();
        return server.ask("POST", "/api/" + tenant + "/tenant/basis-alerts/" + alert + "/acknowledgement")
                .as(editor(tenant))
                .send(Map.of("reason", reason));
    }

    private static void publish(String tenant, JsonNode basis, String from) {
        var draft = draft(tenant);
        var document = (ObjectNode) draft.path("document");
        document.putArray("legalBases").add(basis);
        var policy = "/api/" + tenant + "/tenant/policy";
        var saved = server.ask("PUT", policy + "/draft")
                .as(editor(tenant))
                .sawVersion(draft)
                .send(document.toString());
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        var published = server.ask("POST", policy + "/publish")
                .as(editor(tenant))
                .sawVersion(saved.json())
                .send(Map.of("effectiveFrom", from, "documentNumber", "示发〔" + from.substring(0, 4) + "〕1号"));
        assertThat(published.status()).as(published.body()).isEqualTo(201);
    }

    private static JsonNode basis(String title, String number) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("title", title)
                .put("number", number)
                .put("status", "IN_FORCE")
                .putNull("date");
    }

    private static JsonNode draft(String tenant) {
        return server.ask("GET", "/api/" + tenant + "/tenant/policy/draft")
                .as(editor(tenant))
                .send()
                .json();
    }

    private static JsonNode alerts(String tenant) {
        return server.ask("GET", "/api/" + tenant + "/tenant/basis-alerts")
                .as(editor(tenant))
                .send()
                .json();
    }

    private static long open(String tenant) {
        return alerts(tenant)
                .valueStream()
                .filter(alert -> alert.path("open").asBoolean())
                .count();
    }

    private static String editor(String tenant) {
        return TenantServer.seated(tenant, "/admin/policy/editor");
    }
}
