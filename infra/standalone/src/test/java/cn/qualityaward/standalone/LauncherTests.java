package cn.qualityaward.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.embedded.Checkout;
import cn.qualityaward.embedded.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps {@code ./run} from starting is one clear line, in a process as a person starts it. */
class LauncherTests {

    /** Looks like a clone, so that nothing of a running one is touched. */
    @TempDir
    Path clone;

    record Said(int exit, List<String> lines) {}

    @BeforeEach
    void makeItLookLikeAClone() throws IOException {
        Files.createDirectories(clone.resolve("infra/embedded"));
        Files.createFile(clone.resolve("infra/embedded/pom.xml"));
        Files.createDirectories(clone.resolve(".local"));
    }

    @Test
    void saysWhichPortIsTaken() throws IOException, InterruptedException {
        int port = Ports.free(1).getFirst();
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(launch("--port", String.valueOf(other.getLocalPort())))
                    .isEqualTo(new Said(
                            1, List.of("Port " + port + ", wanted for the gateway, is taken by another program.")));
        }
    }

    @Test
    void saysWhoseOfTheOtherPortsIsTaken() throws IOException, InterruptedException {
        int port = Ports.free(1).getFirst();
        Addresses addresses = Addresses.from(port);
        try (ServerSocket other = new ServerSocket(addresses.servers().redis(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(launch("--port", String.valueOf(port)).lines())
                    .containsExactly(
                            "Port " + other.getLocalPort() + ", wanted for Redis, is taken by another program.");
        }
    }

    @Test
    void saysThatTheCloneRunsAlready() throws IOException, InterruptedException {
        try (FileChannel running = FileChannel.open(
                clone.resolve(".local/run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            running.lock();
            assertThat(launch())
                    .isEqualTo(new Said(1, List.of("This clone is running already; end that ./run first.")));
        }
    }

    @Test
    void saysThatThereIsNoSuchOption() throws IOException, InterruptedException {
        assertThat(launch("--prot"))
                .isEqualTo(new Said(1, List.of("Unknown option --prot; ./run --help names those there are.")));
    }

    /** The machine has one, or this test would not run: it is hidden from the script. */
    @Test
    void saysThatAJdkIsMissing() throws IOException, InterruptedException {
        String script = ". infra/standalone/require.sh; is_jdk25() { false; }; require_jdk; echo went on";
        Said said = said(new ProcessBuilder("bash", "-c", script)
                .directory(Checkout.root().toFile()));
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.lines()).singleElement().asString().startsWith("A JDK 25 is needed and none was found");
    }

    @Test
    void saysThatMavenOrNodeIsMissing() throws IOException, InterruptedException {
        for (String needed : List.of("maven", "node")) {
            String script = ". infra/standalone/require.sh; PATH=; require_" + needed + "; echo went on";
            Said said = said(new ProcessBuilder("bash", "-c", script)
                    .directory(Checkout.root().toFile()));
            assertThat(said.exit()).as(needed).isEqualTo(1);
            assertThat(said.lines()).singleElement().asString().containsIgnoringCase(needed + " is needed");
        }
    }

    private Said launch(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        command.addAll(List.of(arguments));
        return said(new ProcessBuilder(command).directory(clone.toFile()));
    }

    private static Said said(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text.lines().toList());
    }
}
