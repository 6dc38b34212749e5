package cn.qualityaward.standalone.walk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** 合议: where the rules take it, whoever leads brings together what lies apart, and the others sign. */
final class Agreeing {

    private final Ground ground;

    Agreeing(Ground ground) {
        this.ground = ground;
    }

    boolean taken(Stage stage) {
        return ground.rules()
                .path("consensus")
                .valueStream()
                .anyMatch(kind -> kind.asString().equals(stage.kind()));
    }

    void reach(Stage stage) {
        if (taken(stage)) {
            List<Person> experts = ground.cast().all(Ground.EXPERT);
            experts.forEach(expert -> rows(stage, expert)
                    .filter(row -> row.path("leads").asBoolean()
                            && row.path("agreement").asString().equals("OUTSTANDING"))
                    .forEach(row -> lead(expert, path(stage, row))));
            experts.forEach(expert -> rows(stage, expert)
                    .filter(row -> row.path("toSign").asBoolean())
                    .forEach(row -> sign(expert, path(stage, row))));
        }
    }

    private Stream<JsonNode> rows(Stage stage, Person expert) {
        return expert.get(path(stage)).valueStream();
    }

    private static void sign(Person expert, String desk) {
        expert.post(desk + "/signatures", tag(expert.get(desk)), Map.of("agrees", true, "opinion", ""));
    }

    private static String tag(JsonNode seen) {
        return "\"" + seen.path("version").asInt() + "\"";
    }

    private static void lead(Person leader, String desk) {
        JsonNode seen = leader.get(desk);
        Map<String, Object> agreed = new LinkedHashMap<>();
        seen.at("/collation/categories")
                .valueStream()
                .flatMap(category -> category.path("items").valueStream())
                .filter(item -> item.path("discuss").asBoolean())
                .forEach(item -> agreed.put(
                        item.path("code").asString(),
                        Map.of("percent", middle(item.path("marks")), "comment", "演示：经合议，以多数专家核对的证实性材料为准。")));
        JsonNode written = leader.put(desk, tag(seen), Map.of("agreed", agreed));
        leader.post(desk + "/confirmation", tag(written), Map.of());
    }

    /** The mark in the middle. */
    private static int middle(JsonNode marks) {
        int[] sorted = marks.valueStream()
                .mapToInt(mark -> mark.path("percent").asInt())
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    private String path(Stage stage, JsonNode row) {
        return path(stage) + "/" + row.path("application").asString();
    }

    private String path(Stage stage) {
        return ground.ofTrack(stage.track(), "/steps/" + stage.ordinal() + "/consensus");
    }
}
