package cn.qualityaward.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTests {
    @TempDir
    Path from;

    @TempDir
    Path to;

    @Test
    void whatIsTheSameStaysWhereItIsWhileOthersReadIt() throws IOException {
        Path kept = to.resolve("css/kept.css");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, "same");
        Object file = identity(kept);
        Files.createDirectories(from.resolve("css"));
        Files.writeString(from.resolve("css/kept.css"), "same");

        Folders.renew(from, to);

        assertThat(identity(kept)).isEqualTo(file);
    }

    @Test
    void whatDiffersOrIsMissingIsPutThereAndNothingElseIsLeft() throws IOException {
        Files.writeString(from.resolve("theme"), "new");
        Files.createDirectories(from.resolve("css"));
        Files.writeString(from.resolve("css/one.css"), "one");
        Files.writeString(to.resolve("theme"), "old");

        Folders.renew(from, to);

        assertThat(to.resolve("theme")).hasContent("new");
        assertThat(to.resolve("css/one.css")).hasContent("one");
        try (var all = Files.walk(to)) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    private static Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
}
