package cn.qualityaward.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is refused is told why, in either language: every refusal in the code has its words. */
class ProblemTextTests {

    private static final Pattern SLUG = Pattern.compile(
            "(?:Refusal\\s*\\.(?:of\\([^,()]*,\\s*|conflict\\(|invalid\\(|forbidden\\(|unknown\\()|refused\\()\"([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyRefusalHasTitleAndDetail(String language) throws IOException {
        var own = ResourceBundle.getBundle("problems", Locale.forLanguageTag(language));
        var shared = ResourceBundle.getBundle("cn.qualityaward.tenancy.problems", Locale.forLanguageTag(language));
        assertThat(slugs()).isNotEmpty().allSatisfy(slug -> {
            var key = "problem." + slug + ".title";
            assertThat(own.containsKey(key) || shared.containsKey(key)).as(slug).isTrue();
        });
    }

    private static Set<String> slugs() throws IOException {
        var slugs = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(path -> path.toString().endsWith(".java"))
                    .map(ProblemTextTests::read)
                    .flatMap(text -> SLUG.matcher(text).results())
                    .forEach(found -> slugs.add(found.group(1)));
        }
        return slugs;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
