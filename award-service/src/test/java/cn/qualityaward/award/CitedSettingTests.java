package cn.qualityaward.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever is refused by a setting can open it: each one that a refusal names is a key of the documents. */
class CitedSettingTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PRESETS = Path.of("../tenant-service/src/main/resources/presets");
    private static final Pattern CITED =
            Pattern.compile("(?:\\.setting\\(|SETTING = )\"([A-Za-z.]+)\"|\"第[^\"]+\",\\s+\"([A-Za-z.]+)\"");

    @Test
    void everySettingThatIsCitedIsAKeyOfPolicyOrRules() throws IOException {
        var documents = read(PRESETS, ".json")
                .map(text -> JsonMapper.shared().readTree(text))
                .toList();
        assertThat(cited())
                .contains("objection.hold", "cultivationPool", "reapplyWait", "recommendQuotaPerCounty")
                .allSatisfy(setting -> assertThat(documents)
                        .as(setting)
                        .anyMatch(document -> !at(document, setting).isMissingNode()));
    }

    private static JsonNode at(JsonNode document, String setting) {
        return document.at("/" + setting.replace('.', '/'));
    }

    private static Set<String> cited() throws IOException {
        var settings = new TreeSet<String>();
        read(SOURCES, ".java")
                .flatMap(text -> CITED.matcher(text).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .forEach(settings::add);
        return settings;
    }

    private static Stream<String> read(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(path -> path.toString().endsWith(ending))
                    .map(CitedSettingTests::read)
                    .toList()
                    .stream();
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
