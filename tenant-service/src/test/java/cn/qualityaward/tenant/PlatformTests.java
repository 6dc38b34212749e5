package cn.qualityaward.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.tenant.TenantServer.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PlatformTests {

    private static final TenantServer server = TenantServer.shared();

    @Test
    void aTreeGoesFromRegionToLeagueToCounty() {
        assertThat(found("tree-region", "\"tier\": \"REGION\"").status()).isEqualTo(201);
        assertThat(found("tree-league", "\"parent\": \"tree-region\"").status()).isEqualTo(201);
        assertThat(found("tree-county", "\"parent\": \"tree-league\"").status()).isEqualTo(201);
        assertThat(view("tree-league").path("tier").asString()).isEqualTo("LEAGUE");
        assertThat(view("tree-county").path("tier").asString()).isEqualTo("COUNTY");
    }

    @ParameterizedTest
    @CsvSource({"COUNTY, ", "LEAGUE, LEAGUE", "LEAGUE, REGION", "COUNTY, COUNTY"})
    void nothingStandsBelowWhatIsNotAboveIt(String parent, String tier) {
        var above = "above-" + parent.toLowerCase(java.util.Locale.ROOT);
        found(above, "\"tier\": \"" + parent + "\"");
        var below =
                found("below", "\"parent\": \"" + above + "\"" + (tier == null ? "" : ", \"tier\": \"" + tier + "\""));
        assertThat(below.problem()).isEqualTo("parent-not-above");
    }

    @Test
    void aClosedTenantKeepsItsDataAndCanBeReopened() {
        server.found("closing", "xilingol-2023");
        var member = TenantServer.seated("closing", "/office/main/head");
        var soon = LocalDate.now(Clock.systemUTC()).plusMonths(1);
        var later = LocalDate.now(Clock.systemUTC()).plusYears(10);
        assertThat(platform("POST", "closing/close")
                        .send("{\"reason\": \"并入示例市\", \"keepUntil\": \"" + soon + "\"}")
                        .problem())
                .isEqualTo("kept-too-short");
        assertThat(platform("POST", "closing/close")
                        .send("{\"reason\": \"并入示例市\", \"keepUntil\": \"" + later + "\"}")
                        .status())
                .isEqualTo(200);
        TenantServer.await("the door to close", () -> units(member).problem().equals("tenant-closed"));
        assertThat(view("closing").path("keepUntil").asString()).isEqualTo(later.toString());
        assertThat(platform("POST", "closing/resume").send("{}").problem()).isEqualTo("tenant-closed");
        assertThat(platform("POST", "closing/reopen").send("{}").status()).isEqualTo(200);
        TenantServer.await("the door to open", () -> units(member).status() == 200);
        assertThat(platform("POST", "closing/reopen").send("{}").problem()).isEqualTo("tenant-not-closed");
        assertThat(server.audit("closing", "TenantClosed")).contains("并入示例市");
    }

    @Test
    void aTenantIsMovedOnlyToAnAwardServiceThatIsKnownAndAnswers() {
        found("placed", "\"tier\": \"LEAGUE\"");
        var address = Pool.shared().url();
        assertThat(place("shared").problem()).isEqualTo("pool-silent"); // nobody listens there
        var stranger = place(address);
        assertThat(stranger.problem()).isEqualTo("pool-unknown");
        assertThat(stranger.json().path("pools").asString()).isEqualTo("answering、shared");
        assertThat(view("placed").path("award").asString()).isNotEqualTo(address);
        assertThat(place("answering").json().path("award").asString()).isEqualTo(address);
        assertThat(view("placed").path("award").asString()).isEqualTo(address);
        assertThat(view("placed").path("pool").asString()).isEqualTo("answering");
        assertThat(server.audit("placed", "TenantMoved")).contains(address);
    }

    @Test
    void aClosingIsNotUndoneByASuspensionAtTheSameMoment() throws Exception {
        found("both", "\"tier\": \"LEAGUE\"");
        try (var own = DriverManager.getConnection(server.database(), "own", "own");
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            own.setAutoCommit(false);
            try (var closing = own.createStatement()) {
                closing.executeUpdate("update registry.tenant set status = 'CLOSED', closing_reason = '示例',"
                        + " keep_until = '2099-01-01' where code = 'both'");
                var suspended =
                        people.submit(() -> platform("POST", "both/suspend").send("{}"));
                TenantServer.await("the suspension to wait", () -> suspended.isDone() || somebodyWaitsForALock());
                own.commit();
                assertThat(suspended.get().problem()).isEqualTo("tenant-already");
            }
        }
        assertThat(view("both").path("status").asString()).isEqualTo("CLOSED");
        assertThat(view("both").path("keepUntil").asString()).isEqualTo("2099-01-01");
    }

    private static boolean somebodyWaitsForALock() {
        try (var own = DriverManager.getConnection(server.database(), "own", "own");
                var rows =
                        own.createStatement().executeQuery("select exists (select from pg_locks where not granted)")) {
            rows.next();
            return rows.getBoolean(1);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Whoever operates the platform chooses from what it is configured with; nobody else learns where things run. */
    @Test
    void whereATenantCanBePlacedIsTold() {
        var asked = server.ask("GET", "/api/platform/pools");
        assertThat(asked.as(TenantServer.operator())
                        .send()
                        .json()
                        .valueStream()
                        .map(pool -> pool.path("name").asString()))
                .contains("answering", "shared");
        assertThat(server.ask("GET", "/api/platform/pools").send().status()).isIn(401, 403);
    }

    /** One of them unless another is chosen: which, the presets say and no code. */
    @Test
    void whatATenantCanBeginFromIsTold() {
        var presets = server.ask("GET", "/api/platform/presets")
                .as(TenantServer.operator())
                .send()
                .json();
        assertThat(presets.valueStream().map(preset -> preset.path("name").asString()))
                .contains("xilingol-2023", "demo-b")
                .doesNotContain("demo-a"); // there are rules of that name, and no policy
        var seeds = presets.valueStream()
                .filter(preset -> preset.path("seed").asBoolean())
                .map(preset -> preset.path("name").asString())
                .toList();
        assertThat(seeds).hasSize(1);

        assertThat(found("seeded", "\"tier\": \"LEAGUE\"").status()).isEqualTo(201);
        server.awaitFounded("seeded");
        var editor = TenantServer.seated("seeded", "/admin/policy/editor");
        var begun =
                server.ask("GET", "/api/seeded/tenant/policy/draft").as(editor).send();
        var preset = server.ask("GET", "/api/seeded/tenant/policy/presets/" + seeds.getFirst())
                .as(editor)
                .send();
        assertThat(begun.json().at("/document/cycleYears"))
                .isEqualTo(preset.json().path("cycleYears"));
        assertThat(begun.json().at("/document/legalBases"))
                .isEqualTo(preset.json().path("legalBases"));
    }

    @Test
    void aTenantHasALimitOfItsOwnUntilItIsTakenAway() {
        found("limited", "\"tier\": \"LEAGUE\"");
        assertThat(platform("PUT", "limited/limit").send("{\"perSecond\": 0}").problem())
                .isEqualTo("invalid");
        assertThat(platform("PUT", "limited/limit").send("{\"perSecond\": 50}").status())
                .isEqualTo(200);
        assertThat(view("limited").path("limit").asInt()).isEqualTo(50);
        assertThat(platform("PUT", "limited/limit").send("{}").status()).isEqualTo(200);
        assertThat(view("limited").path("limit").isNull()).isTrue();
    }

    @Test
    void theOperatorSeesHowMuchATenantUsesAndNothingOfIt() {
        server.found("used", "xilingol-2023");
        var usage = platform("GET", "used/usage").send().json();
        var storage = usage.path("storage");
        assertThat(storage.valueStream().map(one -> one.path("service").asString()))
                .containsExactly("tenant");
        assertThat(storage.path(0).path("rows").asLong()).isGreaterThan(5);
        assertThat(usage.path("accounts").asLong()).isZero();
        assertThat(usage.path("requests").asLong()).isZero();
    }

    /** Whole or not at all: without award-service there is no export, and no file is left of it. */
    @Test
    void withoutAwardServiceNothingIsExported() {
        server.found("export-a", "xilingol-2023");
        var before = halfWritten();
        var refused = server.ask("GET", "/api/export-a/tenant/export")
                .as(TenantServer.seated("export-a", "/admin/system/administrator"))
                .send();
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.problem()).isEqualTo("unavailable");
        assertThat(halfWritten()).isEqualTo(before);
        assertThat(server.audit("export-a", "TenantExported")).isEqualTo("null");
    }

    @Test
    void whoClosedItStandsInTheListUntilItIsReopened() {
        server.found("closed-by", "xilingol-2023");
        var later = LocalDate.now(Clock.systemUTC()).plusYears(1);
        platform("POST", "closed-by/close").send("{\"reason\": \"示例\", \"keepUntil\": \"" + later + "\"}");
        assertThat(view("closed-by").path("closedBy").asString()).isEqualTo("平台运营");
        assertThat(timers()).contains("erasure");
        platform("POST", "closed-by/reopen").send("{}");
        assertThat(view("closed-by").path("closedBy").isNull()).isTrue();
        assertThat(server.ask("POST", "/api/platform/erasures/closed-by/retry")
                        .as(TenantServer.operator())
                        .send("{}")
                        .problem())
                .isEqualTo("nothing-to-erase");
    }

    private static long halfWritten() {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("export-"))
                    .count();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String timers() {
        try (var own = DriverManager.getConnection(server.database(), "own", "own");
                var rows = own.createStatement()
                        .executeQuery("select string_agg(task_name, ' ') from jobs.scheduled_tasks")) {
            rows.next();
            return String.valueOf(rows.getString(1));
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static Answer units(String token) {
        return server.ask("GET", "/api/closing/tenant/units").as(token).send();
    }

    private static Answer place(String pool) {
        return platform("PUT", "placed/placement").send("{\"pool\": \"" + pool + "\"}");
    }

    private static Answer found(String code, String more) {
        return server.ask("POST", "/api/platform/tenants")
                .as(TenantServer.operator())
                .send("{\"code\": \"%s\", \"name\": \"%s\", %s}".formatted(code, code, more));
    }

    private static TenantServer.Question platform(String method, String path) {
        return server.ask(method, "/api/platform/tenants/" + path).as(TenantServer.operator());
    }

    private static JsonNode view(String code) {
        return server.ask("GET", "/api/platform/tenants")
                .as(TenantServer.operator())
                .send()
                .json()
                .valueStream()
                .filter(tenant -> tenant.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
