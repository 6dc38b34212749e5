package cn.qualityaward.award;

import cn.qualityaward.award.program.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** The presets as tenant-service ships them, read as this service reads them. */
public final class TestPolicies {

    private TestPolicies() {}

    public static Policy xilingol() {
        return read("xilingol-2023");
    }

    public static Policy shili() {
        return read("demo-b");
    }

    private static Policy read(String preset) {
        try {
            var file = Path.of("../tenant-service/src/main/resources/presets/policy", preset + ".json");
            return JsonMapper.builder()
                    .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(Files.readString(file), Policy.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
