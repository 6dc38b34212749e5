package cn.qualityaward.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One folder per test process, under the clone; those of killed processes are ended and swept at the next start. */
final class TestHomes {
    private static final String OWNER = "owner.pid";

    private TestHomes() {}

    static synchronized Path claim() {
        Path homes = Folders.make(Checkout.root().resolve(".local/tests"));
        abandoned(homes).forEach(TestHomes::sweep);
        try {
            Path home = Files.createTempDirectory(homes, "servers");
            Leftover.note(home.resolve(OWNER), ProcessHandle.current());
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> abandoned(Path homes) {
        try (Stream<Path> all = Files.list(homes)) {
            // one without a readable owner is being claimed at this very moment
            return all.filter(home -> Files.exists(home.resolve(OWNER)))
                    .filter(home -> Leftover.find(home.resolve(OWNER)).isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sweep(Path home) {
        Layout.endLeftovers(home);
        Folders.delete(home);
    }
}
