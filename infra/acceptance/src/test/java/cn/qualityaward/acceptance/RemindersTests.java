package cn.qualityaward.acceptance;

import static cn.qualityaward.acceptance.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.qualityaward.standalone.walk.Applicant;
import cn.qualityaward.standalone.walk.Cast;
import cn.qualityaward.standalone.walk.Course;
import cn.qualityaward.standalone.walk.LocalChecklist;
import cn.qualityaward.standalone.walk.Person;
import cn.qualityaward.standalone.walk.ProcedureTime;
import cn.qualityaward.standalone.walk.Region;
import cn.qualityaward.standalone.walk.Role;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The clock is moved over the days on which somebody is reminded, and over the last one. */
class RemindersTests {

    private static final String REGION = "tixing";

    private final WholePlatform whole = WholePlatform.started();

    @Test
    void whoeverHasNotActedIsRemindedThreeWorkingDaysBeforeAndOnTheLastDayAndNobodyElseEver() {
        var cast = whole.founding.found(region(REGION, "提醒市"));
        var walk = RoundWalk.plan(cast, whole.time, "提醒市市长质量奖", 2026, 0);
        walk.approveRules();
        walk.announce(30);
        walk.apply(List.of(
                new Applicant("示例 起草人物", "INDIVIDUAL", "shixi", "", 85, Course.draft()),
                new Applicant("示例 提交人物", "INDIVIDUAL", "shixi", "", 85, Course.waitsAt("RECOMMENDATION"))));
        var writing = cast.number(0, "applicant/self/applicant");
        var done = cast.number(1, "applicant/self/applicant");
        var last = LocalDate.parse(cast.at("office/main/officer")
                .get(walk.path(""))
                .path("windowTo")
                .asString());
        var early = threeWorkingDaysBefore(cast, last);
        writing.put("/api/" + cast.tenant() + "/award/my/mail", Map.of("wanted", true, "language", "en"));

        morning(early, 8);
        assertThat(reminders(cast, writing)).isEmpty();
        morning(early, 10);
        assertThat(reminders(cast, writing))
                .singleElement()
                .satisfies(told -> assertThat(told.path("text").asString()).contains(last.getDayOfMonth() + "日"));
        await("a letter in the language that was chosen")
                .until(() -> Mailbox.subjects(username(cast) + "@mail.invalid")
                        .anyMatch(subject -> subject.startsWith("【提醒市】Reminder: ")));
        morning(last, 8);
        assertThat(reminders(cast, writing)).hasSize(1);
        morning(last, 10);
        assertThat(reminders(cast, writing)).hasSize(2);
        whole.time.moveTo(last.plusDays(1));
        assertThat(reminders(cast, writing)).hasSize(2);
        assertThat(reminders(cast, done)).as("who submitted is left alone").isEmpty();
        assertThat(awaited(cast, walk)).doesNotContain("WINDOW");
    }

    @Test
    void aDossierThatWasReturnedIsRemindedOfAndTheOfficeToldOnceItIsLate() {
        var cast = whole.founding.found(region("tixing-b", "补正市"));
        var walk = RoundWalk.plan(cast, whole.time, "补正市市长质量奖", 2026, 0);
        walk.approveRules();
        walk.announce(30);
        walk.apply(List.of(new Applicant("示例 补正人物", "INDIVIDUAL", "shixi", "", 85, Course.waitsAt("RECOMMENDATION"))));
        var applicant = cast.at("applicant/self/applicant");
        var board = cast.at("county/shixi/board");
        var award = "/api/" + cast.tenant() + "/award/";
        var dossier = award + "applications/"
                + board.get(award + "applications?round=" + walk.round())
                        .path(0)
                        .path("id")
                        .asString();
        sendsOnlyAsShown(cast, walk);
        var last = whole.time.today().plusDays(14);
        var named = Map.of(
                "truthful",
                true,
                "complete",
                false,
                "defects",
                List.of("缺少身份证11010519491231002X的复印件"),
                "completeBy",
                "");
        assertThat(refused(() -> board.post(dossier + "/local-check", named)).type())
                .isEqualTo("identity-number-written");
        board.post(
                dossier + "/local-check",
                Map.of(
                        "truthful",
                        true,
                        "complete",
                        false,
                        "items",
                        LocalChecklist.allBut("EVIDENCE", "缺少证书"),
                        "defects",
                        List.of("缺少证书"),
                        "completeBy",
                        last.toString()));
        assertThat(awaited(cast, walk)).contains("COMPLETION");

        morning(threeWorkingDaysBefore(cast, last), 10);
        assertThat(reminders(cast, applicant)).hasSize(1);
        var later = last.plusDays(10);
        cast.at("office/main/head").post(dossier + "/extension", Map.of("to", later.toString(), "reason", "企业补办证书"));
        morning(last, 10);
        assertThat(reminders(cast, applicant))
                .as("it is not the last day any more")
                .hasSize(1);
        morning(threeWorkingDaysBefore(cast, later), 10);
        assertThat(reminders(cast, applicant)).hasSize(2);
        morning(later, 10);
        assertThat(reminders(cast, applicant)).hasSize(3);
        assertThat(kinds(cast, cast.at("office/main/officer"))).doesNotContain("OVERDUE");
        whole.time.moveTo(later.plusDays(1));
        assertThat(reminders(cast, applicant)).hasSize(3);
        assertThat(kinds(cast, cast.at("office/main/officer"))).contains("OVERDUE");
        assertThat(awaited(cast, walk)).doesNotContain("COMPLETION");
    }

    @Test
    void whoeverWasGivenMoreTimeIsRemindedByTheirOwnLastDayNeitherEarlierNorTwice() {
        var cast = whole.founding.found(region("tixing-c", "延期市"));
        var walk = RoundWalk.plan(cast, whole.time, "延期市市长质量奖", 2026, 0);
        walk.approveRules();
        walk.announce(30);
        walk.apply(List.of(
                new Applicant("示例 延期人物", "INDIVIDUAL", "shixi", "", 85, Course.draft()),
                new Applicant("示例 按期人物", "INDIVIDUAL", "shixi", "", 85, Course.draft())));
        var extended = cast.number(0, "applicant/self/applicant");
        var other = cast.number(1, "applicant/self/applicant");
        var award = "/api/" + cast.tenant() + "/award/";
        var draft = extended.get(award + "applications").path(0).path("id").asString();
        var last = LocalDate.parse(cast.at("office/main/officer")
                .get(walk.path(""))
                .path("windowTo")
                .asString());
        var own = last.plusDays(12);
        cast.at("office/main/head")
                .post(award + "applications/" + draft + "/extension", Map.of("to", own.toString(), "reason", "突发疾病住院"));

        morning(threeWorkingDaysBefore(cast, last), 10);
        assertThat(reminders(cast, other)).hasSize(1);
        morning(last, 10);
        assertThat(reminders(cast, other)).hasSize(2);
        assertThat(reminders(cast, extended))
                .as("the window is not their last day")
                .isEmpty();
        var early = threeWorkingDaysBefore(cast, own);
        morning(early, 8);
        assertThat(reminders(cast, extended)).isEmpty();
        morning(early, 10);
        assertThat(reminders(cast, extended))
                .singleElement()
                .satisfies(told -> assertThat(told.path("text").asString()).contains(own.getDayOfMonth() + "日"));
        morning(early, 18);
        assertThat(reminders(cast, extended)).as("once that day").hasSize(1);
        morning(own, 8);
        assertThat(reminders(cast, extended)).hasSize(1);
        morning(own, 10);
        assertThat(reminders(cast, extended)).hasSize(2);
        whole.time.moveTo(own.plusDays(1));
        assertThat(reminders(cast, extended)).hasSize(2);
        assertThat(reminders(cast, other)).as("who had no extension").hasSize(2);
        assertThat(awaited(cast, walk)).doesNotContain("SUBMISSION", "WINDOW");
    }

    /** Whom the office has seen it would remind, and nobody else. */
    private static void sendsOnlyAsShown(Cast cast, RoundWalk walk) {
        var officer = cast.at("office/main/officer");
        var reminder = officer.get(walk.path("/reminders"))
                .valueStream()
                .filter(one -> !one.path("names").isEmpty())
                .findFirst()
                .orElseThrow();
        var send = walk.path("/reminders/" + reminder.path("id").asString());
        var due = reminder.path("due").asString();
        assertThat(refused(() -> officer.post(send, Map.of("names", List.of("示例 无关人物"), "due", due)))
                        .type())
                .isEqualTo("reminder-changed");
        officer.post(send, Map.of("names", reminder.path("names"), "due", due));
    }

    private static String username(Cast cast) {
        return cast.roles().stream()
                .filter(role -> role.seat().equals("applicant/self/applicant"))
                .findFirst()
                .orElseThrow()
                .username();
    }

    private void morning(LocalDate day, int hour) {
        whole.time.moveTo(
                day.atTime(LocalTime.of(hour, 0)).atZone(ProcedureTime.ZONE).toInstant());
    }

    /** A working day, by the calendar of the region as anybody may ask it. */
    private static LocalDate threeWorkingDaysBefore(Cast cast, LocalDate last) {
        var day = last.minusDays(3);
        while (workingDaysAfter(cast, day, 3).isAfter(last)
                || !workingDaysAfter(cast, day.minusDays(1), 1).equals(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static LocalDate workingDaysAfter(Cast cast, LocalDate day, int days) {
        var path = "/api/%s/tenant/calendar/deadline?published=%s&days=%d".formatted(cast.tenant(), day, days);
        return LocalDate.parse(
                cast.at("office/main/officer").get(path).path("last").asString());
    }

    private static List<JsonNode> reminders(Cast cast, Person person) {
        return messages(cast, person)
                .filter(message -> message.path("kind").asString().equals("REMINDER"))
                .toList();
    }

    private static List<String> kinds(Cast cast, Person person) {
        return messages(cast, person)
                .map(message -> message.path("kind").asString())
                .toList();
    }

    private static Stream<JsonNode> messages(Cast cast, Person person) {
        return person.get("/api/" + cast.tenant() + "/award/my/messages?size=200")
                .valueStream();
    }

    /** What the office sees is awaited. */
    private static List<String> awaited(Cast cast, RoundWalk walk) {
        return cast.at("office/main/officer")
                .get(walk.path("/reminders"))
                .valueStream()
                .map(one -> one.path("kind").asString())
                .toList();
    }

    private static Region region(String code, String name) {
        var roles = new ArrayList<Role>();
        for (var seat : List.of(
                Role.SYSTEM,
                "office/main/officer",
                "office/main/officer",
                "office/main/head",
                "government/main/signer",
                "admin/policy/editor",
                "county/shixi/board",
                "county/shixi/signer",
                "applicant/self/applicant",
                "applicant/self/applicant")) {
            roles.add(new Role(code + "-" + roles.size(), "示例人员 " + roles.size(), seat));
        }
        return new Region(
                code,
                name,
                "demo-b",
                "demo-b",
                LocalDate.of(2024, 1, 1),
                "演示〔2024〕9号",
                null,
                Map.of("shixi", "示西区"),
                Map.of("member/ecology", "市生态环境局"),
                roles);
    }
}
