package cn.qualityaward.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 审计记录 over HTTP: for the 审计管理员 alone, with a head that everybody may keep. */
class RecordTests {

    private static final String RECORD = "/api/recorded/tenant/record";

    private static final TenantServer server = TenantServer.shared();

    @BeforeAll
    static void found() {
        server.found("recorded", "xilingol-2023");
    }

    @Test
    void isReadAndVerifiedByTheAuditAdministratorOfTheTenant() {
        var auditor = TenantServer.seated("recorded", "/admin/audit/administrator");
        TenantServer.await("the seals", () -> head().path("count").asInt() > 0);
        var page = read(RECORD + "?limit=1", auditor);
        assertThat(page.path("items")).hasSize(1);
        var rest = read(RECORD + "?before=" + page.path("next").asString(), auditor);
        assertThat(rest.path("items")
                        .valueStream()
                        .map(entry -> entry.path("deed").asString()))
                .isNotEmpty()
                .doesNotContain("");
        assertThat(page.path("items").path(0).has("content")).isFalse();
        var head = head();
        var report = read(
                RECORD + "/verification?count=" + head.path("count").asInt() + "&hash="
                        + head.path("hash").asString(),
                auditor);
        assertThat(report.path("intact").asBoolean()).isTrue();
        assertThat(report.path("read").asLong())
                .isGreaterThanOrEqualTo(head.path("count").asLong());
        var contradicted = read(RECORD + "/verification?count=1&hash=" + "0".repeat(64), auditor);
        assertThat(contradicted.path("broken").path("breach").asString()).isEqualTo("PUBLISHED_HEAD_CONTRADICTED");
    }

    @Test
    void isClosedToEveryOtherAdministrator() {
        for (var seat :
                new String[] {"/admin/system/administrator", "/admin/security/administrator", "/office/main/head"}) {
            var other = TenantServer.seated("recorded", seat);
            assertThat(server.ask("GET", RECORD).as(other).send().problem()).isEqualTo("seat-required");
            assertThat(server.ask("GET", RECORD + "/verification")
                            .as(other)
                            .send()
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void refusesWhatIsNoHead() {
        var auditor = TenantServer.seated("recorded", "/admin/audit/administrator");
        for (var wrong : new String[] {"?count=1", "?hash=" + "0".repeat(64), "?count=0&hash=x"}) {
            assertThat(server.ask("GET", RECORD + "/verification" + wrong)
                            .as(auditor)
                            .send()
                            .status())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(server.ask("GET", RECORD + "?before=x").as(auditor).send().status())
                .isEqualTo(400);
    }

    private static JsonNode head() {
        return server.ask("GET", "/api/recorded/tenant/public/record").send().json();
    }

    private static JsonNode read(String path, String token) {
        var answer = server.ask("GET", path).as(token).send();
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
