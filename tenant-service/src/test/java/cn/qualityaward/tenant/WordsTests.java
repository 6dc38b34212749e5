package cn.qualityaward.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.tenant.document.Keys;
import cn.qualityaward.tenant.policy.Policy;
import cn.qualityaward.tenant.rules.ReviewRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    private static final Pattern REFUSED = Pattern.compile(
            "(?:Refusal\\.(?:invalid|conflict|unknown|forbidden)|Finding\\.(blocks|warns))\\(\\s*\"([a-z-]+)\"");

    @ParameterizedTest
    @CsvSource({"findings, findings_en", "names, names_en", "keys, keys_en", "problems, problems_en"})
    void everyWordingStandsInBothLanguages(String one, String other) throws IOException {
        assertThat(bundle(one).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle(other).stringPropertyNames());
    }

    @Test
    void everyKeyHasItsLabel() throws IOException {
        var labels = bundle("keys").stringPropertyNames();
        assertThat(labels).containsAll(Keys.of(Policy.class).articles().keySet());
        assertThat(labels).containsAll(Keys.of(ReviewRules.class).articles().keySet());
    }

    @Test
    void everyRefusalAndFindingHasItsWords() throws IOException {
        var known = new TreeSet<>(bundle("findings").stringPropertyNames());
        for (String bundle : new String[] {"problems", "cn/qualityaward/tenancy/problems"}) {
            bundle(bundle)
                    .stringPropertyNames()
                    .forEach(key -> known.add(key.replaceAll("problem\\.(.*)\\.(title|detail)", "$1")));
        }
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                REFUSED.matcher(Files.readString(source))
                        .results()
                        .forEach(said -> assertThat(known).as(source.toString()).contains(said.group(2)));
            }
        }
    }

    private static Properties bundle(String name) throws IOException {
        var words = new Properties();
        try (var stream = WordsTests.class.getResourceAsStream("/" + name + ".properties")) {
            words.load(new java.io.InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return words;
    }
}
