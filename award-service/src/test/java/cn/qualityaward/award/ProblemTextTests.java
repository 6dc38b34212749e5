package cn.qualityaward.award;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Round;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is refused is told why, in either language: every refusal in the code has its words. */
class ProblemTextTests {

    private static final Pattern SLUG = Pattern.compile(
            "(?:Refusal\\s*\\.(?:of\\([^,()]*,\\s*|conflict\\(|invalid\\(|forbidden\\(|unknown\\()|refused\\()\"([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyRefusalHasTitleAndDetail(String language) throws IOException {
        var own = words("problems", language);
        var shared = words("cn.qualityaward.tenancy.problems", language);
        assertThat(slugs()).isNotEmpty().allSatisfy(slug -> {
            var key = "problem." + slug + ".title";
            assertThat(own.containsKey(key) || shared.containsKey(key)).as(slug).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void whatARefusalMentionsHasAName(String language) {
        var own = words("problems", language);
        var mentioned = Stream.of(StageKind.values(), ApplicantKind.values(), Status.values(), Round.State.values())
                .flatMap(Stream::of)
                .map(one -> "name." + one.getDeclaringClass().getSimpleName() + "." + one.name());
        assertThat(mentioned)
                .allSatisfy(key -> assertThat(own.containsKey(key)).as(key).isTrue());
    }

    /** Never those of the language this machine happens to speak. */
    private static ResourceBundle words(String bundle, String language) {
        return ResourceBundle.getBundle(
                bundle,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
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
