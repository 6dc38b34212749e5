package cn.qualityaward.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The map of articles in the README and what the packages say of themselves are the same map. */
class ReadmeTests {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (第[^|]*?) \\| `(\\w+)` \\|");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\* (第[^:]*):");

    @Test
    void findsEveryArticleInThePackageThatTheReadmeNames() throws IOException {
        var told = new TreeMap<String, String>();
        ROW.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .forEach(row -> told.put(row.group(2), row.group(1)));
        var said = new TreeMap<String, String>();
        try (var packages = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    packages.filter(path -> path.endsWith("package-info.java")).toList()) {
                SENTENCE.matcher(Files.readString(file))
                        .results()
                        .forEach(
                                found -> said.put(file.getParent().getFileName().toString(), found.group(1)));
            }
        }
        assertThat(told).isNotEmpty().isEqualTo(said);
    }
}
