package cn.qualityaward.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

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

    /** What a page names by a constant of another service is known to that service alone; its sources say which there are. */
    @ParameterizedTest
    @CsvSource({
        "track, program/ApplicantKind.java, ApplicantKind",
        "stage, program/StageKind.java, StageKind",
        "round.state, round/Round.java, State",
        "announcement.matter, round/MajorMatter.java, Kind",
        "kind, publication/Publications.java, Kind",
        "status, conferral/Honour.java, State",
        "standing.stage, publicnotice/PublicObjections.java, Stage",
        "standing.stage, complaint/PublicComplaints.java, Stage",
        "complaint.closing, complaint/Complaint.java, Closing",
        "watched.occasion, observation/Observation.java, Occasion"
    })
    void namesEveryConstantThatAPagePrints(String prefix, String file, String name) throws IOException {
        var constants = constants(source(file), name);
        assertThat(constants).hasSizeGreaterThan(2);
        assertThat(read("site.properties").stringPropertyNames())
                .containsAll(constants.stream().map(one -> prefix + "." + one).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"publicnotice/PublicNotices.java", "round/PublicRounds.java"})
    void namesEveryStatusThatThePublicCanSearchFor(String file) throws IOException {
        var published = Pattern.compile("publish\\([^\n]*?\"([A-Z]+)\"")
                .matcher(source(file))
                .results()
                .map(found -> "status." + found.group(1))
                .toList();
        assertThat(published).hasSizeGreaterThan(2);
        assertThat(read("site.properties").stringPropertyNames()).containsAll(published);
    }

    @Test
    void namesEverythingThatAPartOfAFormMayHangOn() throws IOException {
        var body = Pattern.compile("FACTS =\\s*List\\.of\\((.*?)\\);", Pattern.DOTALL)
                .matcher(source("program/Form.java"));
        assertThat(body.find()).isTrue();
        var facts = Pattern.compile("\"(\\w+)\"").matcher(body.group(1)).results();
        var named = read("site.properties").stringPropertyNames();
        assertThat(facts.map(fact -> "form.fact." + fact.group(1)))
                .hasSizeGreaterThan(5)
                .allMatch(named::contains);
        assertThat(constants(source("application/ApplicationForm.java"), "Accident"))
                .allMatch(grade -> named.contains("form.answer." + grade));
    }

    /** A refusal that rests on no article names the setting; the workspace says it in words. */
    @Test
    void namesEverySettingThatARefusalRestsOn() throws IOException {
        var words = JsonMapper.shared().readTree(Files.readString(Path.of("workspace/src/ui/zh-CN.json")));
        var cited = Pattern.compile("(?:\\.setting\\(|\\bSETTING = )\"([A-Za-z.]+)\"");
        var settings = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("../award-service/src/main/java"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                cited.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(settings::add);
            }
        }
        assertThat(settings)
                .hasSizeGreaterThan(20)
                .allSatisfy(setting -> assertThat(words.at("/setting/" + setting.replace('.', '/'))
                                .isString())
                        .as(setting)
                        .isTrue());
    }

    @Test
    void keepsNoTextThatNoPageShows() throws IOException {
        var all = Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:templates/*.html"))
                .map(TextsTests::text)
                .reduce("", String::concat);
        var computed = Pattern.compile(
                "(form\\.fact|form\\.answer|notice\\.left|track|stage|kind|status|facet|round\\.state|standing\\.stage|complaint\\.closing|watched\\.occasion|timeline\\.(state|passed)|announcement\\.matter)\\..*");
        assertThat(read("site.properties").stringPropertyNames())
                .filteredOn(key -> !computed.matcher(key).matches() && !all.contains(key))
                .isEmpty();
    }

    private static String source(String file) throws IOException {
        return Files.readString(Path.of("../award-service/src/main/java/cn/qualityaward/award", file));
    }

    private static List<String> constants(String source, String name) {
        var body = Pattern.compile("enum " + name + " \\{(.*?)[;}]", Pattern.DOTALL)
                .matcher(source.replaceAll("(?s)/\\*.*?\\*/", ""));
        assertThat(body.find()).as(name).isTrue();
        return Pattern.compile("\\b[A-Z][A-Z_]+\\b")
                .matcher(body.group(1))
                .results()
                .map(MatchResult::group)
                .toList();
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
