package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.qualityaward.acceptance.Chromium.Visit;
import cn.qualityaward.standalone.walk.Person;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a whole round told, to whom, in the portal and by mail. */
class MessagesOfARoundTests {

    private final WholePlatform whole = WholePlatform.started();
    private final Planted planted = Planted.in(whole);

    @Test
    void everySeatIsToldWhatConcernsIt() {
        assertThat(kinds(planted.cast.at("applicant/self/applicant"))).contains("SUBMITTED", "PASSED");
        assertThat(kinds(planted.cast.at("county/shidong/board"))).contains("ANNOUNCED", "ARRIVED");
        assertThat(kinds(planted.cast.at("county/shidong/signer"))).contains("TO_SIGN");
        assertThat(kinds(planted.cast.at("member/ecology/signer"))).contains("LETTER");
        assertThat(kinds(planted.cast.at("expert/pool/reviewer"))).contains("PANEL");
        assertThat(kinds(planted.cast.at("office/main/head"))).contains("OBJECTION", "TURN");
        assertThat(kinds(planted.cast.at("government/main/signer"))).contains("APPROVAL");
    }

    @Test
    void nobodyIsToldWhatIsAnothers() {
        assertThat(kinds(planted.auditor)).isEmpty();
        assertThat(messages(planted.uninvited).toString()).doesNotContain("\"LETTER\"");
        var reviewers = messages(planted.cast.at("expert/pool/reviewer")).toString();
        assertThat(reviewers).doesNotContain("示例 界墙人物");
        assertThat(messages(planted.cast.at("county/shixi/board")).toString()).doesNotContain("示例 界墙人物");
        for (var role : planted.cast.roles()) {
            if (role.seat().equals("expert/pool/reviewer")) {
                assertThat(messages(planted.cast.at("applicant/self/applicant")).toString())
                        .doesNotContain(role.displayName());
            }
        }
    }

    @Test
    void mailReallyArrivesAtTheAddressOfWhomeverItIsFor() throws IOException, InterruptedException {
        var applicant = username("applicant/self/applicant");
        await("a letter to " + applicant)
                .atMost(Duration.ofMinutes(2))
                .until(() ->
                        Mailbox.subjects(applicant + "@mail.invalid").anyMatch(subject -> subject.startsWith("【界墙市】")));
        assertThat(Mailbox.letters()
                        .valueStream()
                        .map(letter -> letter.path("messageId").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theScreensReadCleanly() {
        assertThat(Chromium.visit(
                        whole.platform.gateway(),
                        List.of(
                                new Visit(
                                        "told applicant",
                                        username("applicant/self/applicant"),
                                        List.of("/wall/workspace/messages")),
                                new Visit(
                                        "told head",
                                        username("office/main/head"),
                                        List.of(
                                                "/wall/workspace/messages",
                                                "/wall/workspace/messages/reminders",
                                                "/wall/workspace/messages/templates")))))
                .isEmpty();
    }

    private String username(String seat) {
        return planted.cast.roles().stream()
                .filter(role -> role.seat().equals(seat))
                .findFirst()
                .orElseThrow()
                .username();
    }

    private List<String> kinds(Person person) {
        return messages(person)
                .valueStream()
                .map(message -> message.path("kind").asString())
                .toList();
    }

    private JsonNode messages(Person person) {
        return person.get(planted.award("my/messages?size=200"));
    }
}
