package cn.qualityaward.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TextsTests {

    private static final Pattern USED = Pattern.compile("#\\{([a-z.]+)[(}]|msg\\('([a-z.]+)'");

    @ParameterizedTest
    @ValueSource(strings = {"site", "problems"})
    void saysEverythingInBothLanguages(String bundle) throws IOException {
        var chinese = read(bundle + ".properties");
        var english = read(bundle + "_en.properties");
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(english.values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @Test
    void findsEveryTextThePagesAskFor() throws IOException {
        var known = read("site.properties").stringPropertyNames();
        var used = new TreeSet<String>();
        for (var template : new PathMatchingResourcePatternResolver().getResources("classpath:templates/*.html")) {
            USED.matcher(text(template))
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .filter(key -> !key.endsWith("."))
                    .forEach(used::add);
        }
        assertThat(known).containsAll(used);
        assertThat(used).hasSizeGreaterThan(60);
    }

    @Test
    void keepsNoTextThatNoPageShows() throws IOException {
        var all = Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:templates/*.html"))
                .map(TextsTests::text)
                .reduce("", String::concat);
        var computed = Pattern.compile(
                "(track|stage|kind|status|facet|round\\.state|timeline\\.state|announcement\\.matter)\\..*");
        assertThat(read("site.properties").stringPropertyNames())
                .filteredOn(key -> !computed.matcher(key).matches() && !all.contains(key))
                .isEmpty();
    }

    private static Properties read(String name) throws IOException {
        var properties = new Properties();
        try (var reader =
                new java.io.InputStreamReader(new ClassPathResource(name).getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
