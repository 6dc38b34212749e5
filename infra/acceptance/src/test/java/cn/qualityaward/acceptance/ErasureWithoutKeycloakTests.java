package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.embedded.Accounts;
import cn.qualityaward.embedded.Severed;
import cn.qualityaward.standalone.walk.Person;
import cn.qualityaward.standalone.walk.Region;
import cn.qualityaward.standalone.walk.Role;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** 个人信息保护法第四十七条: Keycloak is away when a region's time is over. It waits, says why, and ends when it can. */
@Tag("all")
class ErasureWithoutKeycloakTests {

    private static final String REGION = "dusk";

    private final WholePlatform whole = WholePlatform.started();
    private final Stored stored = Stored.by(whole);
    private final Person operator = whole.founding.operator();
    private final Accounts accounts = whole.platform.accounts();
    private final Severed line =
            new Severed(whole.installation.servers().keycloak().url());

    @AfterEach
    void backToKeycloakItself() throws IOException {
        whole.fleet.kill("tenant-service");
        whole.fleet.start("tenant-service", Map.of());
        line.close();
    }

    @Test
    void isStuckWhileKeycloakIsAwayAndGoesOnWhereItWasWhenItIsBack() {
        whole.founding.found(region());
        var members =
                IntStream.range(0, 12).mapToObj(i -> REGION + "-member" + i).toList();
        members.forEach(name -> {
            accounts.createUser(name, WholePlatform.PASSWORD, name);
            accounts.join(REGION, name, "/applicant/self/applicant");
        });
        accounts.join("shili", "dusk-member0", "/office/main/officer");
        var id = Integer.parseInt(
                String.valueOf(stored.one("tenant", "select id from registry.tenant where code = '" + REGION + "'")));
        operator.post(
                "/api/platform/tenants/" + REGION + "/close",
                Map.of(
                        "reason",
                        "示例：并入示例市。",
                        "keepUntil",
                        LocalDate.now(Clock.systemUTC()).plusYears(1).toString()));
        whole.fleet.kill("tenant-service");
        whole.fleet.start("tenant-service", Map.of("KEYCLOAK_URL", line.url()));

        overSince(id);
        await("the first attempt", () -> attempts() >= 1 && reason().startsWith("Keycloak: "));
        assertThat(state()).isEqualTo("RUNNING");
        assertThat(stored.rows("award")).doesNotContainKey("record_entry of " + id);
        assertThat(stored.rows("tenant")).containsKeys("unit of " + id, "person of " + id);
        again();
        await("the second", () -> attempts() >= 2);
        again();
        await("somebody to be called", () -> state().equals("STUCK"));
        var counted = erasure().path("counted");

        // nobody answers: whoever presses again meanwhile is neither refused nor does it run twice
        line.silence();
        again();
        await("an attempt that hangs", () -> attempts() >= 4);
        again();
        again();
        assertThat(attempts()).isEqualTo(4);

        // away again in the middle: it never learns that the fifth account is gone
        line.mendFor(5);
        await("a line that is cut in the middle", () -> {
            again();
            return attempts() > 4 && reason().startsWith("Keycloak: ") && gone(members) >= 2;
        });
        assertThat(gone(members)).isLessThan(members.size() - 1);
        assertThat(stored.rows("tenant")).containsKeys("unit of " + id, "person of " + id);

        line.mend();
        await("the end", () -> {
            again();
            return state().equals("DONE");
        });
        assertThat(reason()).isEmpty();
        assertThat(gone(members)).isEqualTo(members.size() - 1);
        assertThat(accounts.token("dusk-member0", WholePlatform.PASSWORD, "shili"))
                .isNotBlank();
        assertThatThrownBy(() -> accounts.join(REGION, "dusk-member0", "/office/main/officer"))
                .hasMessageContaining("no organization");
        assertThat(erasure().path("counted")).isEqualTo(counted);
        assertThat(stored.rows("tenant").keySet())
                .filteredOn(table -> table.endsWith(" of " + id))
                .containsExactly("record_head of " + id);
        await("its timer to be gone", () -> stored.jobs("tenant", id) == 0);
    }

    private void overSince(int id) {
        stored.change("tenant", "update registry.tenant set keep_until = current_date - 2 where id = " + id);
        stored.change(
                "tenant",
                "update jobs.scheduled_tasks set execution_time = now() where task_name = 'erasure' and task_instance = '"
                        + id + "'");
    }

    /** As the operator presses it; afterwards it may be done. */
    private void again() {
        var answer = operator.answer("POST", "/api/platform/erasures/" + REGION + "/retry", Map.of(), null);
        assertThat(answer.status()).isIn(202, 409);
    }

    private long gone(List<String> members) {
        return members.stream().filter(name -> !exists(name)).count();
    }

    private boolean exists(String name) {
        try {
            accounts.token(name, WholePlatform.PASSWORD, null);
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private int attempts() {
        return erasure().path("attempts").asInt(0);
    }

    private String state() {
        return erasure().path("state").asString("");
    }

    private String reason() {
        return erasure().path("reason").asString("");
    }

    private JsonNode erasure() {
        return operator.get("/api/platform/erasures")
                .valueStream()
                .filter(one -> one.path("code").asString().equals(REGION))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static void await(String what, BooleanSupplier condition) {
        Awaitility.await(what).atMost(Duration.ofMinutes(2)).until(condition::getAsBoolean);
    }

    private static Region region() {
        return new Region(
                REGION,
                "薄暮市",
                "demo-b",
                "demo-b",
                LocalDate.of(2024, 1, 1),
                "演示〔2024〕20号",
                null,
                Map.of("shidong", "示东县"),
                Map.of("member/ecology", "市生态环境局"),
                List.of(new Role("dusk-0", "示例系统管理员", Role.SYSTEM), new Role("dusk-1", "示例编辑", "admin/policy/editor")));
    }
}
