package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.standalone.walk.Applicant;
import cn.qualityaward.standalone.walk.Cast;
import cn.qualityaward.standalone.walk.Course;
import cn.qualityaward.standalone.walk.CreditCodes;
import cn.qualityaward.standalone.walk.Region;
import cn.qualityaward.standalone.walk.Role;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 第八条、第十三条、第十五条、第十八条、第二十条 as people click them: drawn, agreed on, corrected, found on, split and complained of. */
@Tag("all")
class ReviewOnScreenTests {

    private static final String TITLE = "示例合议届盟长质量奖";

    private final WholePlatform whole = WholePlatform.started();

    @Test
    void everybodyAroundThePanelClicksTheirPart() {
        var screen = new Screen(whole, "review");
        screen.walkTo("MATERIAL");
        screen.acts("material");
        screen.walkTo("DEFENSE");
        screen.acts("defense");
        screen.walkTo("DELIBERATION");
        screen.acts("deliberation");
        screen.walkTo("PUBLIC_NOTICE");
        screen.publish();
        screen.acts("notice");
    }

    /** A region whose list is held as a whole, with reviewers who are drawn and agree on their marks. */
    static final class Screen {

        private final WholePlatform whole;
        private final Cast cast;
        private final RoundWalk walk;

        Screen(WholePlatform whole, String region) {
            this.whole = whole;
            cast = whole.founding.found(region(region));
            new DrawnReviewers(3, 4).in(cast, "演示〔2024〕52号");
            walk = RoundWalk.plan(cast, whole.time, TITLE, 2032, 0);
            walk.approveRules();
            walk.announce(3);
            walk.apply(List.of(
                    organization("示例合议制造有限公司", 421, "shidong", 90),
                    organization("示例合议食品有限公司", 422, "shixi", 80),
                    organization("示例合议物流有限公司", 423, "shidong", 70),
                    new Applicant("示例 合议工匠", "INDIVIDUAL", "shixi", "", 85, Course.onward())));
            walk.settle();
        }

        void walkTo(String kind) {
            walk.walkTo(kind);
        }

        void publish() {
            walk.publish();
        }

        void acts(String part) {
            assertThat(Chromium.review(
                            Map.of(
                                    "gateway", whole.platform.gateway(),
                                    "tenant", cast.tenant(),
                                    "password", WholePlatform.PASSWORD,
                                    "title", TITLE,
                                    "round", walk.round(),
                                    "today", whole.time.today().toString(),
                                    "codes", List.of(CreditCodes.fictional(429)),
                                    "part", part),
                            whole.time))
                    .as(part)
                    .isEmpty();
        }

        private static Applicant organization(String name, int code, String county, int merit) {
            return new Applicant(name, "ORGANIZATION", county, CreditCodes.fictional(code), merit, Course.onward());
        }

        private static Region region(String region) {
            return new Region(
                    region,
                    "示例盟（合议）",
                    "xilingol-2023",
                    "demo-b",
                    LocalDate.of(2024, 1, 1),
                    "演示〔2024〕51号",
                    null,
                    Map.of("shidong", "示东县", "shixi", "示西区"),
                    Map.of("member/ecology", "生态环境局"),
                    roles(region));
        }

        private static List<Role> roles(String region) {
            var seats = new ArrayList<Role>();
            Map.of(
                            "system", Role.SYSTEM,
                            "policy", "admin/policy/editor",
                            "head", "office/main/head",
                            "office1", "office/main/officer",
                            "office2", "office/main/officer",
                            "government", "government/main/signer",
                            "observer", "observer/main/observer",
                            "secretary", "leading-group/main/secretary",
                            "leader", "leading-group/main/member",
                            "member-ecology", "member/ecology/signer")
                    .forEach((who, seat) -> seats.add(new Role(region + "-" + who, called(who), seat)));
            seats.sort((one, other) -> one.username().compareTo(other.username()));
            for (var county : List.of("shidong", "shixi")) {
                seats.add(new Role(region + "-board-" + county, "示例审查人", "county/" + county + "/board"));
                seats.add(new Role(region + "-county-" + county, "示例签署人", "county/" + county + "/signer"));
            }
            for (int i = 1; i <= 4; i++) {
                seats.add(new Role(region + "-expert" + i, "示例专家 " + i, "expert/pool/reviewer"));
                seats.add(new Role(region + "-applicant" + i, "示例申报人 " + i, "applicant/self/applicant"));
            }
            return seats;
        }

        private static String called(String who) {
            return who.equals("observer") ? "纪检监督员" : "示例人员 " + who;
        }
    }
}
