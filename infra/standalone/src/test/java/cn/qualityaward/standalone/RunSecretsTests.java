package cn.qualityaward.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunSecretsTests {
    @TempDir
    Path folder;

    @Test
    void areMadeOnceAndFoundAgain() {
        assertThat(RunSecrets.in(folder)).isEqualTo(RunSecrets.in(folder));
    }

    @Test
    void differFromCloneToClone() {
        assertThat(RunSecrets.in(folder.resolve("a"))).isNotEqualTo(RunSecrets.in(folder.resolve("b")));
    }

    @Test
    void areReadByTheirOwnerOnly() throws IOException {
        RunSecrets.in(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }
}
