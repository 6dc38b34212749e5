package cn.qualityaward.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where the servers live.
 *
 * @param home folder of their data and logs
 * @param durable whether the data must outlive a crash of the machine
 */
public record Layout(Path home, Ports ports, Credentials credentials, boolean durable) {

    /** Free ports and a folder that goes with this process. */
    static Layout ofTests() {
        return new Layout(TestHomes.claim(), Ports.free(), Credentials.ofTests(), false);
    }

    /** Ends what a killed process left running in a home. */
    public static void endLeftovers(Path home) {
        if (Files.notExists(home)) {
            return;
        }
        Leftover.endPostmaster(home.resolve("postgres"));
        try (Stream<Path> files =
                Files.find(home, 2, (file, attributes) -> file.toString().endsWith(".pid"))) {
            files.filter(file -> !file.endsWith("postmaster.pid")).forEach(Leftover::end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
