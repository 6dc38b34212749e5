package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The compiler holds the screens against copies of what the services say about themselves; the copies must be true. */
class ContractTests {

    private static final JsonMapper JSON = new JsonMapper();

    private final WholePlatform whole = WholePlatform.started();

    @ParameterizedTest
    @ValueSource(strings = {"award", "tenant"})
    void screensAreCompiledAgainstWhatIsServed(String service, @TempDir Path folder)
            throws IOException, InterruptedException {
        var addresses = whole.fleet.addresses();
        var said = folder.resolve(service + ".json");
        var workspace = Path.of("../../gateway/workspace");
        var written = new ProcessBuilder(
                        "sh",
                        "refresh-api.sh",
                        service.equals("award") ? addresses.awardService() : addresses.tenantService(),
                        said.toAbsolutePath().toString())
                .directory(workspace.toFile())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(written).isZero();
        assertThat(JSON.readTree(workspace.resolve("src/api/" + service + ".json"))
                        .equals(JSON.readTree(said)))
                .as("gateway/workspace/src/api/%s.json says what %s-service says: see refresh-api.sh", service, service)
                .isTrue();
    }
}
