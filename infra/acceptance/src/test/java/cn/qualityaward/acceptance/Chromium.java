package cn.qualityaward.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** A real browser, which visits pages and tells what was wrong with them. */
final class Chromium {

    private static final JsonMapper JSON = new JsonMapper();

    private Chromium() {}

    /** What was wrong, a line each; nothing is best. */
    static List<String> visit(String gateway, List<Map<String, Object>> journeys) {
        var asked = Map.of(
                "gateway", gateway,
                "screenshots", Path.of("target/screenshots").toAbsolutePath().toString(),
                "journeys", journeys);
        try {
            var process = new ProcessBuilder("node", "journeys.mjs")
                    .directory(Path.of("browser").toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var in = process.getOutputStream()) {
                in.write(JSON.writeValueAsBytes(asked));
            }
            var report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError("The browser did not come to its end: " + report);
            }
            return JSON.readTree(report).valueStream()
                    .flatMap(page -> page.path("problems").valueStream()
                            .map(problem -> page.path("page").asString() + ": " + problem.asString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
