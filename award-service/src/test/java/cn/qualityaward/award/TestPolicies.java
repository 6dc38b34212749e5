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

    /** As it is pinned. */
    public static String xilingolText() {
        return text("xilingol-2023");
    }

    private static String text(String preset) {
        try {
            return Files.readString(Path.of("../tenant-service/src/main/resources/presets/policy", preset + ".json"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Policy read(String preset) {
        return JsonMapper.builder()
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(text(preset), Policy.class);
    }
}
