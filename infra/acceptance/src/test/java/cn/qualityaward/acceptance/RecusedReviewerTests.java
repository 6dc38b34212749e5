package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.acceptance.Endpoints.Endpoint;
import cn.qualityaward.standalone.walk.Answer;
import cn.qualityaward.standalone.walk.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/**
 * 第十八条: a leader of the panel who has read a dossier and all that was marked of it is found to have an interest; from
 * then on there is nothing of it, wherever they ask. Before that, nobody sees another's marks without having marked.
 */
@Tag("all")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecusedReviewerTests {

    private static final String AN_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final PanelOnTrial trial = PanelOnTrial.in(WholePlatform.started());

    private final Endpoints endpoints = Endpoints.of(WholePlatform.started());
    private final Person leader = trial.expert(0);

    @Test
    @Order(1)
    void nobodySeesAnothersMarksBeforeTheirOwnAreIn() {
        var waiting = List.of(leader, trial.expert(2));
        trial.mark(1, 80, "秘语评语");
        var before = waiting.stream().map(this::shown).toList();
        trial.mark(1, 15, "秘语评语，改过");
        for (int i = 0; i < waiting.size(); i++) {
            isShownTheSame(waiting.get(i), before.get(i));
        }
        trial.submit(1);
        for (var person : waiting) {
            assertThat(shown(person))
                    .as("nothing but that it is in")
                    .allSatisfy((endpoint, answer) -> assertThat(answer).doesNotContain(PanelOnTrial.MARKED));
            assertThat(person.answer("GET", trial.step("/consensus/" + trial.application), null, null)
                            .succeeded())
                    .isFalse();
        }
        assertThat(leader.get(trial.step("/consensus")).valueStream())
                .filteredOn(row -> row.path("application").asString().equals(trial.application))
                .singleElement()
                .satisfies(row -> assertThat(row.has("score") || row.has("widest") || row.has("beyond"))
                        .as(row.toString())
                        .isFalse());
    }

    /** Or it would prove nothing that it is not there afterwards. */
    @Test
    @Order(2)
    void whoeverReviewsItReadsAllOfIt() {
        trial.mark(0, 60, "秘语组长评语");
        trial.submit(0);
        trial.mark(2, 70, "秘语评语");
        trial.submit(2);
        assertThat(shown(leader).toString())
                .contains(PanelOnTrial.MARKED)
                .contains("秘语自评", "秘语联系人", "0479-7654321", "秘语答复", "秘语段落", "秘语证书", "秘语组长评语");
        assertThat(files(leader).keySet()).as("saved as a file").anyMatch(RecusedReviewerTests::isAboutIt);
    }

    /** Whoever comes to work for the applicant's consultant while they review it, until the office has looked into it. */
    @Test
    @Order(3)
    void whomTheSystemDoubtsFindsNothingUntilTheOfficeHasCleared() {
        trial.enrolled(2, "示例盲评咨询(集团) 有限公司");
        findsNothing(trial.expert(2));
        trial.clear(2);
        assertThat(shown(trial.expert(2)).toString()).contains("秘语自评", "0479-7654321");
    }

    @Test
    @Order(4)
    void afterwardsThereIsNothingOfIt() {
        trial.recuse(0);
        findsNothing(leader);
        var before = shown(leader);
        trial.othersGoOn();
        isShownTheSame(leader, before);
        findsNothing(leader);
    }

    /** Nor does anything tell that it came further than that step. */
    @Test
    @Order(5)
    void theNextStepDoesNotTellThatItCameThere() {
        trial.close();
        trial.formNext();
        findsNothing(leader);
        assertThat(assigned()).isNotEmpty().doesNotContain(trial.application);
        assertThat(declarable()).isEqualTo(assigned().size());
        trial.declare(0);
        assertThat(assigned()).isNotEmpty().doesNotContain(trial.application);
        findsNothing(leader);
    }

    private void findsNothing(Person reviewer) {
        var notThere = new HashMap<>(trial.values);
        notThere.put("application", UUID.randomUUID().toString());
        notThere.put("attachment", UUID.randomUUID().toString());
        var mine = WallTests.sideBySide(
                endpoints.behindTheDoor(), endpoint -> WallTests.ask(reviewer, endpoint, trial.values, "{}"));
        var nobodys = WallTests.sideBySide(
                mine.keySet().stream().filter(RecusedReviewerTests::isAboutIt).toList(),
                endpoint -> WallTests.ask(reviewer, endpoint, notThere, "{}"));
        SoftAssertions.assertSoftly(softly -> mine.forEach((endpoint, answer) -> {
            softly.assertThat(answer.json().toString()).as(endpoint.toString()).doesNotContain("秘语", "0479-7654321");
            if (isAboutIt(endpoint)) {
                softly.assertThat(told(answer))
                        .as(endpoint + ": not yours, and not there")
                        .isEqualTo(told(nobodys.get(endpoint)));
                softly.assertThat(answer.status()).as(endpoint.toString()).isBetween(400, 499);
            }
        }));
        assertThat(told(marked(reviewer, trial.application)))
                .isEqualTo(told(marked(reviewer, notThere.get("application"))));
        assertThat(files(reviewer))
                .allSatisfy((endpoint, words) -> assertThat(words)
                        .as(endpoint.toString())
                        .doesNotContain("秘语", "0479-7654321", trial.name, trial.name.replace(" ", "")));
        for (var question : List.of("秘语", trial.name)) {
            assertThat(reviewer.get("/api/%s/search?q=%s".formatted(trial.tenant(), PanelOnTrial.encoded(question)))
                            .path("total")
                            .asInt())
                    .as(question)
                    .isZero();
        }
    }

    private static boolean isAboutIt(Endpoint endpoint) {
        return endpoint.path().contains("{application}") || endpoint.path().contains("{attachment}");
    }

    /** What might be saved, if it were theirs. */
    private Answer marked(Person reviewer, String application) {
        return reviewer.answer(
                "PUT", trial.step("/sheets/" + application), Map.of("marks", Map.of(), "comment", "再评"), "\"2\"");
    }

    private static String told(Answer answer) {
        return answer.status() + " " + answer.etag() + " " + told(answer.json());
    }

    private static String told(JsonNode body) {
        return body.toString().replaceAll(AN_ID, "#");
    }

    /** Everything that person is given, but files, which bear the time, and the head of the whole region's record. */
    private Map<Endpoint, String> shown(Person person) {
        var readable = endpoints.behindTheDoor().stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .filter(endpoint -> !endpoint.path().endsWith("/public/record"))
                .toList();
        var shown = new HashMap<Endpoint, String>();
        WallTests.sideBySide(readable, endpoint -> WallTests.ask(person, endpoint, trial.values, "{}"))
                .forEach((endpoint, answer) -> {
                    if (answer.succeeded() && answer.json().isContainer()) {
                        shown.put(endpoint, answer.etag() + " " + answer.json());
                    }
                });
        return shown;
    }

    /** The words of every file that person can save. */
    private Map<Endpoint, String> files(Person person) {
        var files = new HashMap<Endpoint, String>();
        endpoints.behindTheDoor().stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .forEach(endpoint -> file(person, endpoint).ifPresent(words -> files.put(endpoint, words)));
        return files;
    }

    private Optional<String> file(Person person, Endpoint endpoint) {
        var path = endpoint.filled(trial.values)
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var response = person.stream(path);
        try (var body = response.body()) {
            var json = response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.contains("json"))
                    .isPresent();
            return response.statusCode() == 200 && !json
                    ? Optional.of(Words.of(body.readAllBytes()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever the others have done meanwhile. */
    private void isShownTheSame(Person person, Map<Endpoint, String> before) {
        var now = shown(person);
        assertThat(now).hasSizeGreaterThan(20).hasSameSizeAs(before);
        SoftAssertions.assertSoftly(softly -> now.forEach((endpoint, answer) ->
                softly.assertThat(answer).as(endpoint.toString()).isEqualTo(before.get(endpoint))));
    }

    private List<String> assigned() {
        return leader.get(trial.award("my/assignments"))
                .valueStream()
                .filter(one -> one.path("open").asBoolean())
                .flatMap(one -> one.path("applications").valueStream())
                .map(one -> one.path("id").asString())
                .toList();
    }

    /** As the duty to declare counts them. */
    private int declarable() {
        return leader.get(trial.award("my/duties"))
                .valueStream()
                .filter(duty -> duty.path("action").asString().equals("declare-interests"))
                .mapToInt(duty -> duty.path("count").asInt())
                .sum();
    }
}
