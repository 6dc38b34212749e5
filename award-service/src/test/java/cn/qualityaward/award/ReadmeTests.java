package cn.qualityaward.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The map of articles in the README and what the packages say of themselves are the same map. */
class ReadmeTests {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (第[^|]*?) \\| `(\\w+)` \\|");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\* (第[^:]*):");

    private static final Pattern BESIDE = Pattern.compile("(?s)\nBeside them: (.*?)\n\n");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void namesEveryPackageBesideThatRestsOnNoArticle() throws IOException {
        var beside = BESIDE.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .flatMap(paragraph -> NAME.matcher(paragraph.group(1)).results())
                .map(name -> name.group(1))
                .toList();
        var without = new ArrayList<String>();
        for (var file : packages()) {
            if (!SENTENCE.matcher(Files.readString(file)).find()) {
                without.add(file.getParent().getFileName().toString());
            }
        }
        assertThat(beside).isNotEmpty().containsExactlyInAnyOrderElementsOf(without);
    }

    @Test
    void findsEveryArticleInThePackageThatTheReadmeNames() throws IOException {
        var told = new TreeMap<String, String>();
        ROW.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .forEach(row -> told.put(row.group(2), row.group(1)));
        var said = new TreeMap<String, String>();
        for (var file : packages()) {
            SENTENCE.matcher(Files.readString(file))
                    .results()
                    .forEach(found -> said.put(file.getParent().getFileName().toString(), found.group(1)));
        }
        assertThat(told).isNotEmpty().isEqualTo(said);
    }

    /** Of every module; the service's own, above them, is none. */
    private static List<Path> packages() throws IOException {
        var root = Path.of("src/main/java/cn/qualityaward/award");
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .filter(file -> !root.equals(file.getParent()))
                    .toList();
        }
    }
}
