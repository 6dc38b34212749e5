package cn.qualityaward.award;

import cn.qualityaward.award.program.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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

    /** The seed's with other stages for organizations, each of which eliminates, and a vote by two thirds. */
    public static String withStages(String... kinds) {
        var json = JsonMapper.builder().build();
        var policy = (ObjectNode) json.readTree(xilingolText());
        var stages = json.createArrayNode();
        Stream.of(kinds)
                .forEach(kind -> stages.addObject()
                        .put("kind", kind)
                        .put("scored", kind.equals("SOCIAL_EVALUATION") || kind.equals("DEFENSE"))
                        .put("eliminating", true)
                        .put("feedback", false));
        ((ObjectNode) policy.get("stages")).set("ORGANIZATION", stages);
        policy.putObject("vote")
                .put("rule", "TWO_THIRDS")
                .put("ballot", "SECRET")
                .put("quorumPercent", 67);
        return json.writeValueAsString(policy);
    }

    /** The seed's, with something changed. */
    public static Policy changed(Consumer<ObjectNode> change) {
        return parsed(changedText(change));
    }

    /** As it is pinned. */
    public static String changedText(Consumer<ObjectNode> change) {
        var json = JsonMapper.builder().build();
        var policy = (ObjectNode) json.readTree(xilingolText());
        change.accept(policy);
        return json.writeValueAsString(policy);
    }

    public static Policy wideCity() {
        return read("wide-city");
    }

    private static Policy read(String preset) {
        return parsed(text(preset));
    }

    public static Policy parsed(String text) {
        return JsonMapper.builder()
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(text, Policy.class);
    }
}
