package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.standalone.walk.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Drafts are rehearsed by the production code: what the checks let pass can be walked, and nothing of it stays. */
class RehearsalTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TENANT = "/api/xilingol/tenant";
    private static final String AWARD = "/api/xilingol/award";
    private static final Map<String, String> IN_MARCH = Map.of("opensOn", "2026-03-02");

    private final WholePlatform whole = WholePlatform.started();
    private final Person editor = whole.xilingol.at("admin/policy/editor");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xilingol-2023",
                "neimenggu-2025",
                "hinggan-2025",
                "baotou-2025",
                "taipusi",
                "wide-city",
                "wide-region",
                "demo-b"
            })
    void walksEveryPresetFromAnnouncementToConferral(String preset) {
        var policy = draft(preset(preset, "policy"), preset(preset, "rules"));
        var walked = rehearse();
        assertThat(walked.path("stop").isMissingNode() || walked.path("stop").isNull())
                .as(walked.toString())
                .isTrue();
        var steps = policy.path("stages").valueStream().mapToInt(JsonNode::size).sum();
        assertThat(walked.path("lines").size())
                .isGreaterThanOrEqualTo(steps - 2 * policy.path("stages").size());
        assertThat(walked.path("lines").valueStream())
                .last()
                .satisfies(line -> assertThat(line.path("kind").asString()).isEqualTo("CONFERRAL"));
    }

    @Test
    void countsTheNoticeOnTheRealCalendar() {
        draft(preset("xilingol-2023", "policy"), preset("xilingol-2023", "rules"));
        var notice = StreamSupport.stream(rehearse().path("lines").spliterator(), false)
                .filter(line -> line.path("kind").asString().equals("PUBLIC_NOTICE"))
                .findFirst()
                .orElseThrow();
        var last = editor.get(TENANT + "/calendar/deadline?days=7&published="
                        + notice.path("from").asString())
                .path("last")
                .asString();
        assertThat(java.time.LocalDate.parse(notice.path("to").asString()))
                .isEqualTo(java.time.LocalDate.parse(last).plusDays(1));
    }

    @Test
    void namesTheArticleThatStopsIt() {
        var rules = preset("xilingol-2023", "rules");
        rules.putObject("weights");
        save("policy", preset("xilingol-2023", "policy"));
        save("rules", rules);
        var stop = rehearse().path("stop");
        assertThat(stop.path("type").asString()).endsWith(":weights-unset");
        assertThat(stop.path("article").asString()).isEqualTo("第十二条");
    }

    @Test
    void keepsNothingOfIt() {
        var officer = whole.xilingol.at("office/main/officer");
        var rounds = officer.get(AWARD + "/rounds").size();
        var applications = officer.get(AWARD + "/applications?size=200").size();
        var honours = whole.anybody().get(AWARD + "/public/honours?size=200").size();
        draft(preset("xilingol-2023", "policy"), preset("xilingol-2023", "rules"));
        rehearse();
        assertThat(officer.get(AWARD + "/rounds").size()).isEqualTo(rounds);
        assertThat(officer.get(AWARD + "/applications?size=200").size()).isEqualTo(applications);
        assertThat(whole.anybody().get(AWARD + "/public/honours?size=200").size())
                .isEqualTo(honours);
    }

    @Test
    void whatTheChecksLetPassCanBeWalked() {
        IntStream.range(0, 8).forEach(this::passesOrIsStopped);
    }

    @Test
    @Tag("all")
    void whatTheChecksLetPassCanBeWalkedAHundredTimes() {
        IntStream.range(8, 108).forEach(this::passesOrIsStopped);
    }

    private void passesOrIsStopped(int seed) {
        var random = new Random(seed);
        var policy = preset("wide-city", "policy");
        policy.path("stages").propertyStream().forEach(track -> shake((ArrayNode) track.getValue(), random));
        var saved = save("policy", policy);
        var rules = save("rules", weighted(preset("wide-city", "rules"), policy));
        if (blocks(saved) || blocks(rules)) {
            return;
        }
        var walked = rehearse();
        assertThat(walked.path("stop").isMissingNode() || walked.path("stop").isNull())
                .as("seed " + seed + ": " + policy.path("stages") + " → " + walked)
                .isTrue();
    }

    /** Leaves a step out, walks one twice, moves one, and flips what it is for. */
    private static void shake(ArrayNode stages, Random random) {
        List<JsonNode> all = new ArrayList<>();
        stages.forEach(all::add);
        if (random.nextBoolean()) {
            all.remove(random.nextInt(all.size()));
        }
        if (random.nextBoolean()) {
            var again = random.nextInt(all.size());
            all.add(again, all.get(again).deepCopy());
        }
        var from = random.nextInt(all.size());
        if (random.nextBoolean()) {
            Collections.swap(all, from, random.nextInt(all.size()));
        }
        var flipped = (ObjectNode) all.get(random.nextInt(all.size()));
        var key = List.of("scored", "eliminating", "feedback").get(random.nextInt(3));
        flipped.put(key, !flipped.path(key).asBoolean());
        stages.removeAll();
        all.forEach(stages::add);
    }

    private static boolean blocks(JsonNode draft) {
        return draft.path("findings")
                .valueStream()
                .anyMatch(finding -> finding.path("severity").asString().equals("BLOCKS"));
    }

    private JsonNode draft(ObjectNode policy, ObjectNode rules) {
        save("policy", policy);
        save("rules", weighted(rules, policy));
        return policy;
    }

    /** Equal parts to whatever is scored: the regulation gives none, so neither do the presets. */
    private static ObjectNode weighted(ObjectNode rules, JsonNode policy) {
        var weights = rules.putObject("weights");
        policy.path("stages").propertyStream().forEach(track -> {
            var scored = track.getValue()
                    .valueStream()
                    .filter(stage -> stage.path("scored").asBoolean())
                    .map(stage -> stage.path("kind").asString())
                    .distinct()
                    .toList();
            var parts = weights.putObject(track.getKey());
            for (int i = 0; i < scored.size(); i++) {
                parts.put(scored.get(i), i == 0 ? 100 - 10 * (scored.size() - 1) : 10);
            }
        });
        return rules;
    }

    private ObjectNode preset(String name, String kind) {
        return (ObjectNode) editor.get(TENANT + "/" + kind + "/presets/" + name).deepCopy();
    }

    private JsonNode save(String kind, JsonNode document) {
        var path = TENANT + "/" + kind + "/draft";
        return editor.put(path, editor.ask(path).etag(), document);
    }

    /** Not as a command of the procedure's: it may be asked again and again. */
    private JsonNode rehearse() {
        var answer = editor.answer("POST", TENANT + "/policy/draft/rehearsal", IN_MARCH, null);
        assertThat(answer.succeeded())
                .as(JSON.writeValueAsString(answer.json()))
                .isTrue();
        return answer.json();
    }
}
