package cn.qualityaward.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class StackTests {
    /** Within the clone, which it finds its way up from. */
    private final Path folder = Folders.make(Path.of("target/stack-tests").toAbsolutePath());

    @Test
    void givesItsServersToOtherProcessesAndLeavesNoneOfThemRunningEvenWhenKilled() throws Exception {
        Path file = folder.resolve("stack.json");
        Files.deleteIfExists(file);
        Child stack = Child.start("stack", folder, command(file), Map.of())
                .awaitReady(Duration.ofMinutes(4), () -> Files.exists(file));
        StackFile addresses = StackFile.read(file);
        Servers servers = addresses.servers();

        assertThat(Http.answers(servers.elasticsearchUrl())).isTrue();
        assertThat(Http.answers(servers.keycloak().issuer())).isTrue();
        assertThat(addresses.redis().answers()).isTrue();
        DriverManager.getConnection(servers.freshDatabase(), "own", "own").close();

        ProcessHandle.of(stack.pid()).orElseThrow().destroyForcibly();
        stack.close();
        // the next test process sweeps what could not see its parent go
        Folders.delete(TestHomes.claim());

        assertThat(addresses.redis().answers()).isFalse();
        Ports.requireFree(addresses.postgres().port(), "nobody");
        await(() -> !Http.answers(servers.elasticsearchUrl()));
        await(() -> !Http.answers(servers.keycloak().issuer()));
    }

    private static List<String> command(Path file) {
        return Jvm.ofHeap(96)
                .command(System.getProperty("java.class.path"), Stack.class.getName(), List.of(file.toString()));
    }

    private void await(BooleanSupplier condition) {
        Child.start("nothing", folder, List.of("sleep", "60"), Map.of())
                .awaitReady(Duration.ofSeconds(30), condition)
                .close();
    }
}
