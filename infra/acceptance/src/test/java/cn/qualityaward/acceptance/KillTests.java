package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.embedded.Credentials;
import cn.qualityaward.embedded.Layout;
import cn.qualityaward.embedded.Ports;
import cn.qualityaward.embedded.Servers;
import cn.qualityaward.standalone.demo.Fields;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What a power cut may do at the points of a commit: before it nothing has happened, after it nothing is lost. */
@Tag("all")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KillTests {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static Layout layout;
    private static Servers servers;
    private static WholePlatform whole;

    @BeforeAll
    static void start() throws IOException {
        var home = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "kill");
        layout = new Layout(home, Ports.free(), new Credentials("postgres", "own", "app", "redis"), true);
        servers = Servers.of(layout);
        whole = new WholePlatform(servers, home.resolve("services"));
    }

    @AfterAll
    static void end() {
        if (whole != null) {
            whole.fleet.close();
        }
        servers.close();
        Layout.endLeftovers(layout.home());
    }

    /** Killed inside a transaction: the command waits for the clock's row, which this test holds. */
    @Test
    @Order(1)
    void nothingHappenedWhenKilledBeforeTheCommit() throws SQLException {
        var officer = whole.xilingol.at("office/main/officer");
        var rounds = "/api/xilingol/award/rounds";
        var plan = Map.of("title", "演示：断电之前", "year", 2026);
        assertThat(officer.get(rounds)).isEmpty();
        killedWhile(() -> officer.answer("POST", rounds, plan, null), "select 1 from jobs.procedure_clock for update");
        whole.fleet.start("award-service", Map.of());
        assertThat(officer.get(rounds)).isEmpty();
        officer.post(rounds, plan);
        assertThat(officer.get(rounds)).hasSize(1);
    }

    /** Killed with the outbox full: search-service was gone when the honours were committed. */
    @Test
    @Order(2)
    void losesAndDoublesNothingWhenKilledBetweenCommitAndDelivery() {
        var walk = RoundWalk.plan(whole.shili, whole.time, "示例市市长质量奖", 2026, 0);
        walk.approveRules();
        walk.announce(20);
        walk.apply(Fields.other());
        walk.walkTo("CONFERRAL");
        whole.fleet.kill("search-service");
        walk.take(walk.next().orElseThrow());
        whole.fleet.kill("award-service");
        whole.fleet.start("search-service", Map.of());
        whole.fleet.start("award-service", Map.of());
        eventually(() -> found("shili") == 4);
        whole.time.moveTo(whole.time.now().plusSeconds(1)); // returns once the outbox is empty
        assertThat(found("shili")).isEqualTo(4);
    }

    /** Elasticsearch killed while honours come in, and started again; it is gone with this test, so nothing comes after it. */
    @Test
    @Order(5)
    void searchFindsEverythingAfterElasticsearchWasKilled() throws IOException {
        var walk = RoundWalk.plan(whole.xilingol, whole.time, "锡林郭勒盟盟长质量奖", 2026, 0);
        walk.approveRules();
        walk.announce(20);
        walk.apply(Fields.finished());
        walk.walkTo("CONFERRAL");
        var pid = Files.readString(layout.home().resolve("elasticsearch/elasticsearch.pid"))
                .lines()
                .findFirst()
                .orElseThrow();
        ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow().destroyForcibly();
        walk.take(walk.next().orElseThrow());
        try (var again = Servers.of(layout)) {
            again.elasticsearchUrl();
            eventually(() -> found("xilingol") == 5);
        }
    }

    /** Killed in the transaction of one save while the others go on, and twice in full stream. */
    @Test
    @Order(3)
    void noSavedSheetIsLostOrDoubledWhenKilledWhileSheetsSaveThemselves() throws SQLException {
        var trial = new PanelOnTrial(whole);
        var stored = Stored.by(whole);
        var saves = new Autosaves(trial);
        saves.onceEach();
        var one =
                "application_id = '%s' and reviewer = (select min(reviewer) from award.sheet where application_id = '%s')"
                        .formatted(trial.application, trial.application);
        try (var held = held("select 1 from award.sheet where %s for update".formatted(one))) {
            saves.begin();
            eventually(() -> waitsForALock(held) && saves.acknowledged() > 20);
            whole.fleet.kill("award-service");
            held.rollback();
            saves.cut();
        }
        whole.fleet.start("award-service", Map.of());
        saves.areThere();
        for (int more = 15; more < 60; more += 30) {
            var enough = saves.acknowledged() + more;
            saves.begin();
            eventually(() -> saves.acknowledged() > enough);
            whole.fleet.kill("award-service");
            saves.cut();
            whole.fleet.start("award-service", Map.of());
            saves.areThere();
        }
        assertThat(stored.one(
                        "award",
                        "select count(*)::text from award.sheet where application_id = '%s'"
                                .formatted(trial.application)))
                .isEqualTo("3");
    }

    /** Killed in the timer's transaction, in the one that concludes it, and, of another, with the outbox full. */
    @Test
    @Order(4)
    void aNoticeEndsOnceWhenKilledAtItsEnd() throws SQLException {
        var walk = RoundWalk.plan(whole.shili, whole.time, "示例市市长质量奖（断电）", 2030, 0);
        walk.approveRules();
        walk.announce(20);
        walk.apply(Fields.other(301, "（断电）"));
        walk.walkTo("PUBLIC_NOTICE");
        var first = new NoticeAtItsEnd(whole, walk.publish());
        killedWhile(first::passes, first.itself());
        assertThat(first.state()).isEqualTo("OPEN");
        whole.fleet.start("award-service", Map.of());
        eventually(() -> first.state().equals("ENDED"));
        killedWhile(first::conclude, first.oneOfItsNames());
        whole.fleet.start("award-service", Map.of());
        assertThat(first.state()).isEqualTo("ENDED");
        first.conclude();
        first.happenedOnce("NoticeEnded", "NoticeConcluded");

        walk.walkTo("PUBLIC_NOTICE");
        var second = new NoticeAtItsEnd(whole, walk.publish());
        whole.time.moveTo(whole.time.now().plusSeconds(1)); // returns once it is told of everywhere
        whole.fleet.kill("search-service");
        var passing = CompletableFuture.runAsync(second::passes);
        eventually(() -> second.state().equals("ENDED"));
        whole.fleet.kill("award-service");
        passing.handle((done, failure) -> true).join();
        whole.fleet.start("search-service", Map.of());
        whole.fleet.start("award-service", Map.of());
        eventually(second::isDelivered);
        second.happenedOnce("NoticeEnded");
    }

    /** In the middle of its transaction, which waits for what this test holds. */
    private static void killedWhile(Runnable command, String lock) throws SQLException {
        try (var held = held(lock)) {
            var doing = CompletableFuture.runAsync(command);
            eventually(() -> waitsForALock(held));
            whole.fleet.kill("award-service");
            held.rollback();
            doing.handle((done, failure) -> true).join();
        }
    }

    private static Connection held(String lock) throws SQLException {
        var held = DriverManager.getConnection(whole.installation.awardDatabase(), "own", "own");
        held.setAutoCommit(false);
        held.createStatement().execute(lock);
        return held;
    }

    private static int found(String tenant) {
        var answer = whole.anybody().answer("GET", "/api/" + tenant + "/search?kind=HONOUR&size=50", null, null);
        return answer.succeeded() ? answer.json().path("total").asInt() : -1;
    }

    private static boolean waitsForALock(Connection held) {
        try (var rows = held.createStatement().executeQuery("select 1 from pg_locks where not granted")) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void eventually(BooleanSupplier condition) {
        var giveUp = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(giveUp)) {
                throw new AssertionError("It did not happen within " + PATIENCE.toSeconds() + " s");
            }
            Thread.onSpinWait();
        }
    }
}
