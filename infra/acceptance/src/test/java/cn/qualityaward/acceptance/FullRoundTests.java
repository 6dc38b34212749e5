package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.standalone.walk.Applicant;
import cn.qualityaward.standalone.walk.Cast;
import cn.qualityaward.standalone.walk.Course;
import cn.qualityaward.standalone.walk.CreditCodes;
import cn.qualityaward.standalone.walk.Region;
import cn.qualityaward.standalone.walk.Role;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** 一届评选 of its real size: forty applicants, fifteen experts of whom three are drawn for each, to the certificates. */
@Tag("all")
class FullRoundTests {

    private static final String REGION = "full";
    private static final int ORGANIZATIONS = 34, INDIVIDUALS = 6, EXPERTS = 15, EACH = 3, LOAD = 10;

    private final WholePlatform whole = WholePlatform.started();

    @Test
    void comesToItsEndAndOutAgain() {
        var cast = whole.founding.found(region());
        new DrawnReviewers(EACH, LOAD).in(cast, "演示〔2024〕32号");
        theOfficeMeetsFirst(cast);
        var walk = RoundWalk.plan(cast, whole.time, "示例全市市长质量奖", 2040, 0);
        walk.approveRules();
        walk.announce(3);
        walk.apply(field());
        walk.settle();
        var screens = new FullRoundOnScreen(whole, cast, walk, FullRoundTests::merit);
        walk.walkTo("MATERIAL");
        walk.seat();
        screens.seated();
        walk.mark();
        screens.marked();
        walk.walkTo("COMPOSITE");
        screens.scored();
        walk.walkTo("DELIBERATION");
        screens.proposed();
        walk.theOfficeMeets();
        screens.met();
        walk.walkTo("PUBLIC_NOTICE");
        var notice = walk.publish();
        assertThat(notice.path("listed").valueStream())
                .extracting(one -> one.path("className").asString())
                .as("organizations before persons, the main award before the nominations")
                .containsExactly("市长质量奖", "市长质量奖", "市长质量奖", "市长质量奖提名奖", "市长质量奖（个人）", "市长质量奖（个人）");
        screens.published(notice.path("id").asString());
        walk.walkToTheEnd();
        screens.over();
        assertThat(statuses(cast, walk)).containsEntry("DISQUALIFIED", 2L).containsEntry("CONFERRED", 6L);

        sheetsAreSpreadEvenly(cast, walk, "ORGANIZATION");
        ranksFollowScores(cast, walk);
        assertThat(classes(cast, walk)).isEqualTo(Map.of("MAIN", 3L, "NOMINATION", 1L, "INDIVIDUAL", 2L));
        for (var track : List.of("ORGANIZATION", "INDIVIDUAL")) {
            var replay = cast.at("office/main/head").get(walk.path("/tracks/" + track + "/replay"));
            assertThat(replay.path("comesOut").asBoolean())
                    .as(replay.toString())
                    .isTrue();
            assertThat(replay.path("recordIntact").asBoolean()).isTrue();
        }
        var meetings = cast.at("office/main/head").get(walk.path("/meetings"));
        assertThat(meetings.path("quorum").asInt()).isEqualTo(60);
        assertThat(meetings.path("meetings").valueStream())
                .as("held, after the one that was called off")
                .filteredOn(meeting -> !meeting.has("cancelled"))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.has("adoptedAt")).isTrue());
    }

    /** Nobody is reviewed by fewer than the rules say, nobody reviews more, and none of the experts is spared. */
    private static void sheetsAreSpreadEvenly(Cast cast, RoundWalk walk, String track) {
        var ordinal = cast.at("office/main/officer")
                .get(walk.path(""))
                .path("stages")
                .valueStream()
                .filter(stage -> stage.path("track").asString().equals(track)
                        && stage.path("kind").asString().equals("MATERIAL"))
                .findFirst()
                .orElseThrow()
                .path("ordinal")
                .asInt();
        var progress =
                cast.at("office/main/officer").get(walk.path("/tracks/%s/steps/%d/progress".formatted(track, ordinal)));
        assertThat(progress.valueStream().filter(row -> row.has("score")))
                .hasSize(ORGANIZATIONS - 2)
                .allSatisfy(row -> assertThat(row.path("submitted").asInt()).isEqualTo(EACH));
        var drawn = cast.at("office/main/officer")
                .get(walk.path("/tracks/%s/steps/%d/draw".formatted(track, ordinal)))
                .path("draws")
                .path(0);
        assertThat(drawn.path("state").asString()).isEqualTo("RELEASED");
        assertThat(drawn.at("/plan/loads")
                        .valueStream()
                        .map(load -> load.path("applicants").asInt()))
                .hasSize(EXPERTS)
                .allMatch(load -> load > 0 && load <= LOAD);
    }

    private static void ranksFollowScores(Cast cast, RoundWalk walk) {
        var rows = cast.at("office/main/officer")
                .get(walk.path("/tracks/ORGANIZATION/composite"))
                .path("rows");
        var scores = rows.valueStream()
                .sorted(Comparator.comparingInt(row -> row.path("rank").asInt()))
                .map(row -> row.path("composite").asDecimal(BigDecimal.ZERO))
                .toList();
        assertThat(scores).hasSizeGreaterThan(3).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static Map<String, Long> classes(Cast cast, RoundWalk walk) {
        return cast.at("office/main/head")
                .get(walk.path("/subsidies"))
                .valueStream()
                .collect(Collectors.groupingBy(grant -> grant.path("classCode").asString(), Collectors.counting()));
    }

    private static Map<String, Long> statuses(Cast cast, RoundWalk walk) {
        return cast.at("office/main/officer")
                .get("/api/" + REGION + "/award/applications?size=200&round=" + walk.round())
                .valueStream()
                .collect(Collectors.groupingBy(row -> row.path("status").asString(), Collectors.counting()));
    }

    /** Whoever fails does so at the formal review; the others lie between 41 and 95. */
    private static List<Applicant> field() {
        var all = new ArrayList<Applicant>();
        for (int i = 0; i < ORGANIZATIONS; i++) {
            var course = i < 2 ? Course.failsAt("FORMAL_REVIEW") : Course.onward();
            all.add(new Applicant(
                    "示例全届企业 " + i,
                    "ORGANIZATION",
                    county(i),
                    CreditCodes.fictional(6000 + i),
                    41 + i * 17 % 55,
                    course));
        }
        for (int i = 0; i < INDIVIDUALS; i++) {
            all.add(new Applicant("示例 全届工匠 " + i, "INDIVIDUAL", county(i), "", 60 + 6 * i, Course.onward()));
        }
        return all;
    }

    private static int merit(String name) {
        return field().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .merit();
    }

    private static String county(int number) {
        return number % 2 == 0 ? "shidong" : "shixi";
    }

    /** The region's policy as it found it, but that the office meets on the list before it is deliberated on (第十四条). */
    private static void theOfficeMeetsFirst(Cast cast) {
        var editor = cast.at("admin/policy/editor");
        var path = "/api/" + REGION + "/tenant/policy";
        var policy = (ObjectNode) editor.get(path + "/presets/demo-b");
        policy.put("officeMeetingQuorum", 60);
        editor.put(path + "/draft", editor.ask(path + "/draft").etag(), policy);
        editor.post(
                path + "/publish",
                editor.ask(path + "/draft").etag(),
                Map.of("effectiveFrom", "2024-02-01", "documentNumber", "演示〔2024〕33号"));
    }

    private static Region region() {
        return new Region(
                REGION,
                "全市",
                "demo-b",
                "demo-b",
                LocalDate.of(2024, 1, 1),
                "演示〔2024〕31号",
                null,
                Map.of("shidong", "示东县", "shixi", "示西区"),
                Map.of("member/ecology", "市生态环境局"),
                roles());
    }

    private static List<Role> roles() {
        var roles = new ArrayList<Role>();
        for (var seat : List.of(
                Role.SYSTEM,
                "admin/policy/editor",
                "office/main/head",
                "office/main/officer",
                "office/main/officer",
                "government/main/signer",
                "observer/main/observer",
                "leading-group/main/secretary",
                "member/ecology/signer",
                "county/shidong/board",
                "county/shidong/signer",
                "county/shixi/board",
                "county/shixi/signer")) {
            roles.add(new Role(REGION + "-" + roles.size(), "示例人员 " + roles.size(), seat));
        }
        for (int i = 0; i < EXPERTS; i++) {
            roles.add(new Role(REGION + "-expert" + i, "示例专家 " + i, "expert/pool/reviewer"));
        }
        for (int i = 0; i < ORGANIZATIONS + INDIVIDUALS; i++) {
            roles.add(new Role(REGION + "-applicant" + i, "示例申报人 " + i, "applicant/self/applicant"));
        }
        return roles;
    }
}
