package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The compiler holds the screens against a copy of what award-service says about itself; the copy must be true. */
class ContractTests {

    private static final JsonMapper JSON = new JsonMapper();

    private final WholePlatform whole = WholePlatform.started();

    @Test
    void screensAreCompiledAgainstWhatIsServed(@TempDir Path folder) throws IOException, InterruptedException {
        var said = folder.resolve("award.json");
        var workspace = Path.of("../../gateway/workspace");
        var written = new ProcessBuilder(
                        "sh",
                        "refresh-api.sh",
                        whole.fleet.addresses().awardService(),
                        said.toAbsolutePath().toString())
                .directory(workspace.toFile())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(written).isZero();
        assertThat(JSON.readTree(workspace.resolve("src/api/award.json")).equals(JSON.readTree(said)))
                .as("gateway/workspace/src/api/award.json says what award-service says: see refresh-api.sh")
                .isTrue();
    }
}
