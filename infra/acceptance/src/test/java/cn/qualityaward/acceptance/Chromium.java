package cn.qualityaward.acceptance;

import cn.qualityaward.standalone.walk.ProcedureTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real browser, which does what a script of ours says and tells what was wrong on the way. */
final class Chromium {

    private static final JsonMapper JSON = new JsonMapper();

    private Chromium() {}

    /** Somebody who visits pages; the public needs no account. */
    record Visit(String who, @Nullable String username, List<String> pages) {}

    /** Visits pages: what was wrong, a line each; nothing is best. Only of what is wrong there is a picture. */
    static List<String> visit(String gateway, List<Visit> visits) {
        return problems(
                "visit.mjs",
                Map.of("gateway", gateway, "password", WholePlatform.PASSWORD, "visits", visits, "pictures", false),
                to -> to);
    }

    /** Does what people of several roles do on a round. */
    static List<String> act(String gateway, String tenant, List<Map<String, String>> journeys) {
        return problems(
                "journeys.mjs",
                Map.of("gateway", gateway, "password", WholePlatform.PASSWORD, "tenant", tenant, "journeys", journeys),
                to -> to);
    }

    /** Walks a whole round by its screens, moving the procedure's clock as it goes. */
    static List<String> walk(Map<String, Object> round, ProcedureTime time) {
        return problems("round.mjs", round, time::moveTo);
    }

    /** Does a part of what is clicked around a panel. */
    static List<String> review(Map<String, Object> part, ProcedureTime time) {
        return problems("review.mjs", part, time::moveTo);
    }

    /** Fills and submits sheets without a mouse. */
    static List<String> byKeyboard(Map<String, Object> reviewer) {
        return problems("keyboard.mjs", reviewer, to -> to);
    }

    /** Takes a region from nothing to an announced round. */
    static List<String> found(Map<String, Object> region) {
        return problems("founding.mjs", region, to -> to);
    }

    private static List<String> problems(String script, Map<String, Object> asked, UnaryOperator<Instant> clock) {
        Map<String, Object> all = new HashMap<>(asked);
        all.putIfAbsent("pictures", true);
        all.put("screenshots", folder());
        try {
            var process = new ProcessBuilder("node", script)
                    .directory(Path.of("browser").toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var in = process.outputWriter();
                    var out = process.inputReader()) {
                say(in, all);
                for (var line = out.readLine(); line != null; line = out.readLine()) {
                    JsonNode said = JSON.readTree(line);
                    if (said.has("moveTo")) {
                        var now = clock.apply(Instant.parse(said.path("moveTo").asString()));
                        say(
                                in,
                                Map.of(
                                        "today",
                                        now.atZone(ProcedureTime.ZONE)
                                                .toLocalDate()
                                                .toString()));
                    } else {
                        return said.path("problems")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList();
                    }
                }
            }
            process.waitFor(30, TimeUnit.SECONDS);
            throw new AssertionError("The browser did not come to its end.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void say(Writer in, Map<String, Object> what) throws IOException {
        in.write(JSON.writeValueAsString(what));
        in.write('\n');
        in.flush();
    }

    private static String folder() {
        try {
            return Files.createDirectories(Path.of("target/screenshots"))
                    .toAbsolutePath()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
