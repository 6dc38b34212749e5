package cn.qualityaward.acceptance;

import static cn.qualityaward.acceptance.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.standalone.demo.Fields;
import cn.qualityaward.standalone.walk.Cast;
import cn.qualityaward.standalone.walk.Person;
import cn.qualityaward.standalone.walk.Region;
import cn.qualityaward.standalone.walk.Role;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 个人信息保护法第二十一条、第四十七条: a closed region is erased when its time is over, and nobody else loses anything. */
class ErasureTests {

    private static final String REGION = "evening";

    private final WholePlatform whole = WholePlatform.started();
    private final Stored stored = Stored.by(whole);
    private final Person operator = whole.founding.operator();

    @Test
    void whenTheTimeIsOverNothingOfItIsLeftAnywhere() {
        var cast = whole.founding.found(region());
        walked(cast);
        paper(cast);
        var accounts = whole.platform.accounts();
        accounts.join("shili", "evening-0", "/office/main/officer"); // one of its people serves another region too
        var id = Integer.parseInt(
                String.valueOf(stored.one("tenant", "select id from registry.tenant where code = '" + REGION + "'")));
        assertThat(publications(id)).isPositive();

        // nobody erases what is not closed, whoever asks
        assertThat(internally("POST", award("erasure"))).isEqualTo(409);
        assertThat(internally("DELETE", search())).isEqualTo(409);
        close();
        operator.post(platform("reopen"), Map.of());
        assertThat(stored.jobs("tenant", id)).as("timers of an open region").isZero();
        close();
        assertThat(stored.one(
                        "tenant", "select execution_time::text from jobs.scheduled_tasks where task_name = 'erasure'"))
                .isNotNull();
        await("the directory", () -> internally("GET", award("size")) == 200 && status().equals("CLOSED"));

        var others = othersThan(id);
        // as if it had been killed twice in the middle
        assertThat(internally("POST", award("erasure"))).isIn(200, 409);
        await("the door to close", () -> internally("POST", award("erasure")) == 200);
        assertThat(internally("POST", award("erasure"))).isEqualTo(200);
        overSince(id);
        await(
                "everything to be erased",
                () -> erasure().path("state").asString().equals("DONE"));

        nothingIsLeftOf(id);
        var heads = erasure().path("heads");
        assertThat(heads.path("award").path("count").asLong()).isGreaterThan(50);
        assertThat(heads.path("tenant").path("hash").asString()).hasSize(64);
        assertThat(erasure()
                        .path("counted")
                        .path("tenant")
                        .path("rows")
                        .path("unit")
                        .asLong())
                .isPositive();
        assertThat(view().path("closedBy").asString()).isEqualTo("平台运营");
        assertThat(view().path("erasedAt").asString()).isNotBlank();
        losesNothing(others, othersThan(id));

        // it cannot come back under any hand
        await("the directory to forget", () -> profile() == 404);
        refused(() -> operator.post(platform("reopen"), Map.of()), "tenant-erased", "");
        refused(() -> operator.post("/api/platform/provisioning/" + REGION + "/retry", Map.of()), "tenant-erased", "");
        refused(() -> operator.post("/api/platform/tenants", Map.of("code", REGION, "name", "示例市")), "code-taken", "");
        assertThatThrownBy(() -> accounts.token("evening-3", WholePlatform.PASSWORD, null))
                .isNotNull();
        assertThat(accounts.token("evening-0", WholePlatform.PASSWORD, "shili")).isNotBlank();

        // and once more from the beginning, as after a kill just before the end
        stored.change("tenant", "update registry.tenant set erased_at = null where id = " + id);
        stored.change("tenant", "update registry.erasure set state = 'RUNNING' where tenant_id = " + id);
        stored.change("tenant", """
                insert into jobs.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
                values ('erasure', '%1$s', convert_to('{"tenant":%1$s}', 'UTF8'), now(), false, 1)""".formatted(id));
        await("everything to be erased again", () -> {
            stored.change(
                    "tenant", "update jobs.scheduled_tasks set execution_time = now() where task_name = 'erasure'");
            return erasure().path("state").asString().equals("DONE");
        });
        nothingIsLeftOf(id);
        assertThat(erasure().path("heads").path("award")).isEqualTo(heads.path("award"));
        losesNothing(others, othersThan(id));
    }

    private void nothingIsLeftOf(int id) {
        for (var service : List.of("tenant", "award")) {
            assertThat(stored.rows(service).keySet())
                    .filteredOn(table -> table.endsWith(" of " + id))
                    .as(service)
                    .containsExactly("record_head of " + id);
            await("its jobs to be gone", () -> stored.jobs(service, id) == 0);
        }
        assertThat(publications(id)).isZero();
    }

    private void overSince(int id) {
        stored.change("tenant", "update registry.tenant set keep_until = current_date - 2 where id = " + id);
        stored.change("tenant", "update jobs.scheduled_tasks set execution_time = now() where task_name = 'erasure'");
    }

    private void close() {
        operator.post(
                platform("close"),
                Map.of(
                        "reason",
                        "示例：并入示例市。",
                        "keepUntil",
                        LocalDate.now(java.time.Clock.systemUTC()).plusYears(1).toString()));
    }

    private void walked(Cast cast) {
        var walk = RoundWalk.plan(cast, whole.time, "向晚市市长质量奖", 2028, 0);
        walk.approveRules();
        walk.announce(1);
        walk.apply(Fields.other());
        walk.walkToTheEnd();
        whole.time.moveTo(whole.time.now().plusSeconds(1)); // returns once the outbox is empty
    }

    /** A scan that other rows refer to. */
    private void paper(Cast cast) {
        var round = cast.at("office/main/officer")
                .get("/api/" + REGION + "/award/rounds")
                .path(0)
                .path("id")
                .asString();
        var entry = """
                {"decision": "rules-approval", "target": "%s", "payload": {"decision": "示例"},
                 "documentNumber": "演示〔2028〕1号", "documentDate": "%s", "onBehalfOf": "government/main"}""".formatted(round, whole.time.today());
        var answer = cast.at("office/main/officer")
                .answerRaw(
                        "POST",
                        "/api/" + REGION + "/award/paper-entries",
                        """
                --b\r
                Content-Disposition: form-data; name="entry"\r
                Content-Type: application/json\r
                \r
                %s\r
                --b\r
                Content-Disposition: form-data; name="scan"; filename="scan.pdf"\r
                Content-Type: application/pdf\r
                \r
                %%PDF-1.7 示例\r
                --b--\r
                """.formatted(entry),
                        "multipart/form-data; boundary=b",
                        null);
        assertThat(answer.succeeded()).as(answer.toString()).isTrue();
    }

    private Map<String, Long> othersThan(int id) {
        var others = new TreeMap<String, Long>();
        for (var service : List.of("tenant", "award")) {
            stored.rows(service).forEach((table, rows) -> {
                if (!table.endsWith(" of " + id)) {
                    others.put(service + "." + table, rows);
                }
            });
        }
        others.put(
                "search",
                found("_count", "{\"query\":{\"bool\":{\"must_not\":{\"term\":{\"tenantId\":" + id + "}}}}}")
                        .path("count")
                        .asLong());
        return others;
    }

    private static void losesNothing(Map<String, Long> before, Map<String, Long> after) {
        before.forEach((what, rows) ->
                assertThat(after.getOrDefault(what, 0L)).as(what).isGreaterThanOrEqualTo(rows));
    }

    private long publications(int id) {
        return found("_count", "{\"query\":{\"term\":{\"tenantId\":" + id + "}}}")
                .path("count")
                .asLong();
    }

    private JsonNode found(String question, String body) {
        var elasticsearch = whole.installation.servers().elasticsearchUrl();
        send("POST", elasticsearch + "/" + whole.installation.index() + "/_refresh", "", "");
        return new JsonMapper()
                .readTree(send("POST", elasticsearch + "/" + whole.installation.index() + "/" + question, body, "")
                        .body());
    }

    private int internally(String method, String address) {
        var keycloak = whole.installation.servers().keycloak();
        var token = whole.platform.accounts().serviceToken("tenant-service", keycloak.secret("tenant-service"));
        return send(method, address, "", token).statusCode();
    }

    private static java.net.http.HttpResponse<String> send(String method, String address, String body, String token) {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }

    private String award(String what) {
        return whole.fleet.addresses().awardService() + "/internal/" + REGION + "/holdings/" + what;
    }

    private String search() {
        return whole.fleet.addresses().searchService() + "/internal/" + REGION + "/publications";
    }

    private static String platform(String deed) {
        return "/api/platform/tenants/" + REGION + "/" + deed;
    }

    private int profile() {
        return whole.anybody()
                .answer("GET", "/api/" + REGION + "/tenant/profile", null, null)
                .status();
    }

    private String status() {
        return view().path("status").asString();
    }

    private JsonNode view() {
        return one(operator.get("/api/platform/tenants"));
    }

    private JsonNode erasure() {
        return one(operator.get("/api/platform/erasures"));
    }

    private static JsonNode one(JsonNode all) {
        return all.valueStream()
                .filter(one -> one.path("code").asString().equals(REGION))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    private static void await(String what, BooleanSupplier condition) {
        Awaitility.await(what).atMost(Duration.ofMinutes(2)).until(condition::getAsBoolean);
    }

    private static Region region() {
        var roles = new ArrayList<Role>();
        for (var seat : List.of(
                Role.SYSTEM,
                "office/main/officer",
                "office/main/officer",
                "office/main/head",
                "government/main/signer",
                "admin/policy/editor",
                "county/shidong/board",
                "county/shidong/signer",
                "county/shixi/board",
                "county/shixi/signer",
                "member/ecology/signer",
                "member/taxation/signer")) {
            roles.add(new Role(REGION + "-" + roles.size(), "示例人员 " + roles.size(), seat));
        }
        for (int i = 0; i < 3; i++) {
            roles.add(new Role(REGION + "-expert" + i, "示例专家 " + i, "expert/pool/reviewer"));
        }
        for (int i = 0; i < 5; i++) {
            roles.add(new Role(REGION + "-applicant" + i, "示例申报人 " + i, "applicant/self/applicant"));
        }
        return new Region(
                REGION,
                "向晚市",
                "demo-b",
                "demo-b",
                LocalDate.of(2024, 1, 1),
                "演示〔2024〕19号",
                null,
                Map.of("shidong", "示东县", "shixi", "示西区"),
                Map.of("member/ecology", "市生态环境局", "member/taxation", "市税务局"),
                roles);
    }
}
