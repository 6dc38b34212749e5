package cn.qualityaward.standalone.walk;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** 评审报告: whoever leads issues what the sheets say, and the office where nobody does. */
final class Reporting {

    private static final Set<String> REPORTED = Set.of("MATERIAL", "SITE");

    private final Ground ground;

    Reporting(Ground ground) {
        this.ground = ground;
    }

    void issue(Stage stage) {
        if (REPORTED.contains(stage.kind())) {
            String reports = ground.ofTrack(stage.track(), "/steps/" + stage.ordinal() + "/reports");
            Stream.concat(ground.cast().all(Ground.EXPERT).stream(), Stream.of(ground.officer()))
                    .forEach(person -> person.get(reports)
                            .valueStream()
                            .filter(row -> row.path("writes").asBoolean()
                                    && row.path("state").asString().equals("DRAFT"))
                            .forEach(row -> issue(
                                    person,
                                    reports + "/" + row.path("application").asString())));
        }
    }

    private static void issue(Person person, String report) {
        JsonNode seen = person.get(report);
        person.post(report + "/editions", "\"" + seen.path("version").asInt() + "\"", Map.of("reason", ""));
    }
}
