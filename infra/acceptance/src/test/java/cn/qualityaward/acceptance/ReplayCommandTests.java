package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.standalone.walk.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** 复算 as one command, for whoever later asks why: its exit code is the verdict. */
class ReplayCommandTests {

    private final WholePlatform whole = WholePlatform.started();
    private final Planted planted = Planted.in(whole);
    private final Tampering tampering = new Tampering(Stored.by(whole), planted.values.get("finished"));

    private record Ran(int exit, String said) {}

    @Test
    void aWholeRecordComesOut() {
        var ran = replay(WholePlatform.PASSWORD);
        assertThat(ran.said()).contains(": 一致").contains("SHA-256 ").doesNotContain("不一致", "不完整");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void aMarkThatWasChangedIsNamedAndFailsTheCommand() {
        var sheet = tampering.first("sheet");
        tampering.whileChanged("sheet", "marks", sheet, Tampering.OTHER_MARKS, () -> {
            var ran = replay(WholePlatform.PASSWORD);
            assertThat(ran.said().lines()).anyMatch(line -> line.endsWith(": 不一致"));
            assertThat(ran.said().lines())
                    .anyMatch(line -> line.contains(sheet) && line.contains("SHEET") && line.contains("CHANGED"));
            assertThat(ran.exit()).isEqualTo(1);
        });
        assertThat(replay(WholePlatform.PASSWORD).exit()).isZero();
    }

    /** What could not be recomputed is not taken for what came out. */
    @Test
    void whoeverCannotLogInIsToldNothingCameOut() {
        var ran = replay("Wrong-1234!");
        assertThat(ran.exit()).isNotZero();
        assertThat(ran.said()).doesNotContain(": 一致");
    }

    private Ran replay(String password) {
        var head = planted.cast.roles().stream()
                .filter(role -> role.seat().equals("office/main/head"))
                .map(Role::username)
                .findFirst()
                .orElseThrow();
        var command = new ProcessBuilder(
                        Path.of("../replay").toAbsolutePath().normalize().toString(),
                        whole.platform.gateway(),
                        planted.cast.tenant(),
                        head)
                .redirectErrorStream(true);
        command.environment().put("AWARD_PASSWORD", password);
        try {
            var process = command.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return new Ran(process.exitValue(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
