package cn.qualityaward.standalone.walk;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** 第十三条(四): where the rules have its meetings signed in, every applicant is visited by a plan, led by one of its reviewers. */
final class Visiting {

    private final Ground ground;

    Visiting(Ground ground) {
        this.ground = ground;
    }

    private boolean asked(Stage stage) {
        return stage.kind().equals("SITE")
                && ground.rules().path("siteMeetings").asBoolean(false);
    }

    /** @param pool the numbers of the experts, in the order of the cast */
    void visit(Stage stage, Supplier<List<String>> pool) {
        if (asked(stage)) {
            List<String> experts = pool.get();
            ground.officer()
                    .get(ground.ofTrack(stage.track(), "/steps/" + stage.ordinal() + "/site-visits"))
                    .valueStream()
                    .map(row -> row.path("application").asString())
                    .forEach(application -> visit(application, experts));
        }
    }

    private void visit(String application, List<String> experts) {
        String visit = ground.award("applications/" + application + "/site-visit");
        Person officer = ground.officer();
        Answer begun = officer.ask(visit);
        String today = ground.time().today().toString();
        List<String> team = begun.json()
                .path("team")
                .valueStream()
                .map(visitor -> visitor.path("expert").asString())
                .toList();
        String leader = team.getFirst();
        officer.put(
                visit + "/plan",
                begun.etag(),
                Map.of(
                        "from",
                        today,
                        "to",
                        today,
                        "place",
                        "示例路1号",
                        "leader",
                        leader,
                        "observers",
                        List.of("示例观察员（纪检监察）"),
                        "items",
                        items(begun.json().path("found")),
                        "notes",
                        "演示：请安排资料查阅场所，评审组自理食宿。"));
        officer.post(visit + "/releases", officer.ask(visit).etag(), Map.of());
        Person leading = ground.cast().all(Ground.EXPERT).get(experts.indexOf(leader));
        for (String meeting : List.of("OPENING", "CLOSING")) {
            leading.put(
                    visit + "/meetings/" + meeting,
                    leading.ask(visit).etag(),
                    Map.of(
                            "on",
                            today,
                            "team",
                            team,
                            "applicant",
                            List.of("示例负责人（主要负责人）", "示例联系人（质量部）"),
                            "others",
                            List.of()));
        }
    }

    /** Whatever could be better, as the material review found it; else everything. */
    private static List<String> items(JsonNode found) {
        List<String> open = found.valueStream()
                .filter(item -> !item.path("improvements").isEmpty())
                .map(Visiting::named)
                .toList();
        return open.isEmpty() ? List.of("演示：全部评分项") : open;
    }

    private static String named(JsonNode item) {
        return item.path("code").asString() + " " + item.path("name").asString();
    }
}
