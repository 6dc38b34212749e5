package cn.qualityaward.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every region is data: no code of the services or of the workspace can tell one from another. */
class RegionlessTests {

    private static final Path ROOT = Path.of("..");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<!:)//[^\n]*", Pattern.DOTALL);

    @Test
    void noCodeKnowsARegionOrAPresetByName() throws IOException {
        var names = names();
        assertThat(names).contains("xilingol", "shili", "xilingol-2023", "wide-city");
        var found = new ArrayList<String>();
        for (String folder : List.of(
                "gateway/src/main/java",
                "gateway/workspace/src",
                "award-service/src/main/java",
                "tenant-service/src/main/java",
                "search-service/src/main/java")) {
            for (Path source : sources(ROOT.resolve(folder))) {
                named(Files.readString(source), names).forEach(name -> found.add(source + ": " + name));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aNameIsFoundWhereverItStandsOutsideAComment() throws IOException {
        assertThat(named("/** As shili. */ var seed = \"xilingol-2023\"; // shili", names()))
                .containsExactly("xilingol-2023");
        assertThat(named("const path = `/${kind}/demo-b`;", names())).containsExactly("demo-b");
        assertThat(named("when('shili')", names())).containsExactly("shili");
        assertThat(named("\"shilin\"", names())).isEmpty();
    }

    /** Those of the presets, and those under which the demonstration's regions are served. */
    private static TreeSet<String> names() throws IOException {
        var names = new TreeSet<String>();
        try (var presets = Files.walk(Path.of("src/main/resources/presets"))) {
            presets.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString().replace(".json", ""))
                    .filter(name -> !name.equals("sources"))
                    .forEach(names::add);
        }
        var regions = ROOT.resolve("infra/standalone/src/main/java/cn/qualityaward/standalone/demo/Regions.java");
        Pattern.compile("new Roles\\(\"([a-z-]+)\"\\)")
                .matcher(Files.readString(regions))
                .results()
                .forEach(region -> names.add(region.group(1)));
        return names;
    }

    private static List<String> named(String source, TreeSet<String> names) {
        var any = Pattern.compile("(?<![\\w-])(" + String.join("|", names.descendingSet()) + ")(?![\\w-])");
        return any.matcher(COMMENT.matcher(source).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*(?<!\\.test)\\.(java|tsx?)"))
                    .toList();
        }
    }
}
