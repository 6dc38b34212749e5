package cn.qualityaward.acceptance;

import static cn.qualityaward.acceptance.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.standalone.demo.Fields;
import cn.qualityaward.standalone.walk.Answer;
import cn.qualityaward.standalone.walk.Applicant;
import cn.qualityaward.standalone.walk.Person;
import cn.qualityaward.standalone.walk.ProcedureTime;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 截止时刻: everybody comes in the last minute, some press twice, and one comes too late. */
@Tag("all")
class LastMinuteTests {

    private static final int APPLICANTS = 200, AT_ONCE = 40, BEFORE = 6;
    private static final String AWARD = "/api/shili/award/";

    private final WholePlatform whole = WholePlatform.started();

    private record Draft(Person person, String path) {
        Answer submit() {
            return person.answer("POST", path + "/submission", Map.of(), null);
        }
    }

    @Test
    void losesAndDoublesNoneOfTwoHundred() throws Exception {
        var walk = RoundWalk.plan(whole.shili, whole.time, "示例市市长质量奖（末刻）", 2033, 0);
        walk.approveRules();
        walk.announce(2);
        var last = whole.time.today().plusDays(2);
        var drafts = begun(walk);
        var late = drafts.removeLast();

        whole.time.moveTo(
                last.atTime(LocalTime.of(23, 59)).atZone(ProcedureTime.ZONE).toInstant());
        var twice = drafts.stream()
                .flatMap(draft -> IntStream.rangeClosed(0, drafts.indexOf(draft) % 10 == 0 ? 1 : 0)
                        .mapToObj(again -> draft))
                .toList();
        var answers = atOnce(
                AT_ONCE,
                twice.stream().<Callable<Answer>>map(draft -> draft::submit).toList());

        var taken = answers.stream().filter(Answer::succeeded).map(Answer::json).toList();
        assertThat(taken).hasSize(APPLICANTS);
        assertThat(answers).filteredOn(answer -> !answer.succeeded()).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.json().path("type").asString()).endsWith("application-sealed");
        });
        assertThat(taken.stream().map(one -> one.path("receipt").asString())).doesNotHaveDuplicates();
        assertThat(listed(walk)).hasSize(APPLICANTS);
        for (var draft : drafts) {
            assertThat(sha256(draft.person().download(draft.path() + "/submissions/1")))
                    .isEqualTo(draft.person().get(draft.path()).path("sha256").asString());
        }

        whole.time.moveTo(
                last.plusDays(1).atStartOfDay(ProcedureTime.ZONE).plusSeconds(1).toInstant());
        refused(() -> late.person().post(late.path() + "/submission", Map.of()), "window-closed", "第十三条(一)");
        assertThat(listed(walk)).hasSize(APPLICANTS);
    }

    /** One more than come in time; they log in over the days before. */
    private List<Draft> begun(RoundWalk walk) throws Exception {
        var field = IntStream.rangeClosed(0, APPLICANTS / 5)
                .mapToObj(group -> Fields.other(2000 + 5 * group, "（末刻" + group + "）"))
                .flatMap(List::stream)
                .limit(APPLICANTS + 1)
                .toList();
        return new ArrayList<>(atOnce(
                BEFORE,
                IntStream.range(0, field.size())
                        .<Callable<Draft>>mapToObj(number -> () -> begin(walk, number, field.get(number)))
                        .toList()));
    }

    private Draft begin(RoundWalk walk, int number, Applicant applicant) {
        var name = "shili-last-" + number;
        whole.platform.accounts().createUser(name, WholePlatform.PASSWORD, applicant.name());
        whole.platform.accounts().join("shili", name, "/applicant/self/applicant");
        var person = Person.login(URI.create(whole.platform.gateway()), name, WholePlatform.PASSWORD);
        var form = walk.filledIn(applicant.track(), applicant.form());
        var started = person.post(
                AWARD + "applications", Map.of("round", walk.round(), "track", applicant.track(), "form", form));
        return new Draft(
                person, AWARD + "applications/" + started.path("row").path("id").asString());
    }

    private List<JsonNode> listed(RoundWalk walk) {
        var office = whole.shili.at("office/main/officer");
        var all = new ArrayList<JsonNode>();
        for (var after = ""; ; after = "&after=" + all.getLast().path("id").asString()) {
            var page = office.get(AWARD + "applications?size=150&round=" + walk.round() + after);
            if (page.isEmpty()) {
                return all;
            }
            StreamSupport.stream(page.spliterator(), false).forEach(all::add);
        }
    }

    private static <T> List<T> atOnce(int people, List<Callable<T>> all) throws Exception {
        try (var hands = Executors.newFixedThreadPool(people)) {
            var done = new ArrayList<T>();
            for (var one : hands.invokeAll(all)) {
                done.add(one.get());
            }
            return done;
        }
    }

    private static String sha256(byte[] text) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    }
}
