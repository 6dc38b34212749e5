package cn.qualityaward.acceptance;

import static cn.qualityaward.acceptance.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.standalone.walk.Cast;
import cn.qualityaward.standalone.walk.CreditCodes;
import cn.qualityaward.standalone.walk.LocalChecklist;
import cn.qualityaward.standalone.walk.Person;
import cn.qualityaward.standalone.walk.Region;
import cn.qualityaward.standalone.walk.Role;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A region that asks for another region's award first, lets winners wait, gives each county one place and opens other ways
 * to be recommended: what its policy says is what happens.
 */
class ConditionTests {

    private static final String REGION = "tiaojian", ELSEWHERE = "chiyou", TRACK = "ORGANIZATION";
    private static final String HELD = "示例盟质奖〔2024〕9号";

    private final WholePlatform whole = WholePlatform.started();

    @Test
    void whatThePolicySetsIsActedUpon() {
        conferredElsewhere("示例持奖公司", HELD);
        var cast = whole.founding.found(region(REGION, "条件市"));
        change(cast);
        imported(cast);
        var walk = RoundWalk.plan(cast, whole.time, "条件市市长质量奖", 2026, 0);
        walk.approveRules();
        walk.announce(30);

        var paths = applicant(cast, 0).get(walk.path("/recommend-paths"));
        assertThat(paths.path("paths").toString()).contains("COUNTY", "DEPARTMENT", "SELF");
        assertThat(paths.path("recommenders").toString()).contains("department/industry", "示例工信局");

        var held = start(cast, 0, walk, form("示例持奖公司", 1, HELD));
        submit(cast, 0, held);
        assertThat(answered(cast, held).path("evidence").asString()).contains(HELD, "公开查验");
        assertThat(finding(cast, held, "prerequisite-award").path("result").asString())
                .isEqualTo("MET");

        var without = start(cast, 1, walk, form("示例无奖公司", 2, null));
        var refusal = refused(() -> submit(cast, 1, without));
        assertThat(refusal.type()).isEqualTo("condition-not-met");
        assertThat(refusal.getMessage()).contains("prerequisiteAward");

        var winner = start(cast, 2, walk, form("示例更名公司", 3, HELD));
        var waiting = refused(() -> submit(cast, 2, winner));
        assertThat(waiting.type()).isEqualTo("condition-not-met");
        assertThat(waiting.getMessage()).contains("reapplyWait", "2025年度");

        takesOneOfACounty(cast, walk, held);
        recommendsItself(cast, walk);
    }

    private void takesOneOfACounty(Cast cast, RoundWalk walk, String first) {
        var second = start(cast, 3, walk, form("示例持奖公司", 4, HELD));
        submit(cast, 3, second);
        check(cast, first);
        check(cast, second);
        sign(cast.at("county/shixi/signer"), first);
        var refusal = refused(() -> sign(cast.at("county/shixi/signer"), second));
        assertThat(refusal.type()).isEqualTo("recommend-quota-used");
        assertThat(refusal.getMessage()).contains("recommendQuotaPerCounty");
        assertThat(cast.at("county/shixi/signer")
                        .get(walk.path("/recommend-quota"))
                        .toString())
                .contains("county/shixi")
                .contains("\"used\":1", "\"allowed\":1");
        assertThat(refused(() -> sign(cast.at("department/industry/signer"), second))
                        .type())
                .isEqualTo("other-county");
    }

    private void recommendsItself(Cast cast, RoundWalk walk) {
        var form = form("示例持奖公司", 5, HELD);
        form.put("recommendPath", "SELF");
        var self = start(cast, 4, walk, form);
        submit(cast, 4, self);
        check(cast, self);
        assertThat(status(cast, self)).isEqualTo("FORMAL_REVIEW");

        var department = form("示例旧名公司", 6, HELD);
        department.put("recommendPath", "DEPARTMENT");
        department.put("recommender", "department/industry");
        var other = start(cast, 5, walk, department);
        submit(cast, 5, other);
        answered(cast, other);
        check(cast, other);
        assertThat(cast.at("department/industry/signer")
                        .get(award("applications"))
                        .toString())
                .contains(other)
                .doesNotContain(self);
        sign(cast.at("department/industry/signer"), other);
        assertThat(status(cast, other)).isEqualTo("FORMAL_REVIEW");
        var summary = walk.path("/recommendation-summaries/department/industry/pdf");
        assertThat(cast.at("department/industry/signer").download(summary)).isNotEmpty();
        assertThat(refused(() -> cast.at("county/shixi/signer").download(summary))
                        .type())
                .isEqualTo("not-found");
        settlesInWriting(cast, other);
    }

    /** The certificate names another than who applies: nobody but the office can say whether it is the same. */
    private void settlesInWriting(Cast cast, String application) {
        var officer = cast.at("office/main/officer");
        var review = award("applications/" + application + "/formal-review");
        var passed = Map.of("passed", true, "opinion", "符合。");
        assertThat(refused(() -> officer.post(review, passed)).type()).isEqualTo("condition-undetermined");
        cast.at("office/main/head")
                .post(
                        award("applications/" + application + "/determinations"),
                        Map.of(
                                "condition",
                                "prerequisite-award",
                                "met",
                                true,
                                "reason",
                                "更名核准文件载明为同一单位",
                                "documentNumber",
                                "示例办〔2026〕7号"));
        assertThat(refused(() -> officer.post(review, passed)).type()).isEqualTo("signed-page-missing");
        enclose(cast.at("department/industry/signer"), application);
        officer.post(review, passed);
        assertThat(finding(cast, application, "prerequisite-award")
                        .path("evidence")
                        .asString())
                .contains("书面认定", "示例办〔2026〕7号");
    }

    /** An honour of an edition before the platform, entered in another region, is public there. */
    private void conferredElsewhere(String winner, String number) {
        var cast = whole.founding.found(region(ELSEWHERE, "持有市"));
        var record = new HashMap<String, Object>(Map.of(
                "year", 2024,
                "edition", "第二届",
                "classCode", "MAIN",
                "winner", winner,
                "division", "shixi",
                "conferredOn", "2024-10-01",
                "documentNumber", "示例发〔2024〕9号",
                "number", number,
                "alsoKnown", List.of()));
        cast.at("office/main/officer").post("/api/" + ELSEWHERE + "/award/honour-records", record);
        var checked = whole.anybody().get("/api/" + ELSEWHERE + "/award/public/certificates/" + encoded(number));
        assertThat(checked.path("status").asString()).isEqualTo("VALID");
        assertThat(checked.path("before").asBoolean()).isTrue();
    }

    private void imported(Cast cast) {
        var officer = cast.at("office/main/officer");
        var list = "年度,奖项,获奖者,统一社会信用代码,属地,表彰日期,表彰文号,更名\n" + "2025,市长质量奖,示例旧公司," + CreditCodes.fictional(8003)
                + ",示西区,2025-06-01,示例发〔2025〕1号,示例更名公司\n";
        var path = award("honour-records/list");
        var report = officer.answerRaw("POST", path + "/check", list, "text/csv;charset=UTF-8", null);
        assertThat(report.json().toString()).contains("ENTER");
        assertThat(officer.answerRaw("POST", path, list, "text/csv;charset=UTF-8", report.etag())
                        .status())
                .isEqualTo(200);
    }

    private void change(Cast cast) {
        var editor = cast.at("admin/policy/editor");
        var path = "/api/" + REGION + "/tenant/policy";
        var policy = (ObjectNode) editor.get(path + "/presets/demo-b").deepCopy();
        policy.putNull("creditChecks"); // DossierTests walks through those
        policy.putObject("prerequisiteAward")
                .put("tenant", ELSEWHERE)
                .put("classCode", "MAIN")
                .put("heldYears", 1);
        policy.put("recommendQuotaPerCounty", 1);
        policy.putArray("recommendPaths").add("COUNTY").add("DEPARTMENT").add("SELF");
        editor.put(path + "/draft", editor.ask(path + "/draft").etag(), policy);
        editor.post(
                path + "/publish",
                editor.ask(path + "/draft").etag(),
                Map.of("effectiveFrom", "2025-01-01", "documentNumber", "演示〔2025〕8号"));
    }

    /** Asked through the gateway as anybody would, and kept as a copy. */
    private static JsonNode answered(Cast cast, String application) {
        var giveUp = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(giveUp)) {
            var found = finding(cast, application, "prerequisite-award");
            if (found.path("evidence").asString().contains("公开查验：")) {
                return found;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("nobody answered about " + application);
    }

    private static JsonNode finding(Cast cast, String application, String condition) {
        return cast.at("office/main/officer")
                .get(award("applications/" + application))
                .path("eligibility")
                .valueStream()
                .filter(one -> one.path("condition").asString().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    private static String status(Cast cast, String application) {
        return cast.at("office/main/officer")
                .get(award("applications/" + application))
                .path("row")
                .path("status")
                .asString();
    }

    private static String start(Cast cast, int who, RoundWalk walk, Map<String, Object> form) {
        return applicant(cast, who)
                .post(
                        award("applications"),
                        Map.of("round", walk.round(), "track", TRACK, "form", walk.filledIn(TRACK, form)))
                .path("row")
                .path("id")
                .asString();
    }

    private static void submit(Cast cast, int who, String application) {
        applicant(cast, who).post(award("applications/" + application + "/submission"), Map.of());
    }

    private static void check(Cast cast, String application) {
        cast.at("county/shixi/board")
                .post(
                        award("applications/" + application + "/local-check"),
                        Map.of("truthful", true, "complete", true, "items", LocalChecklist.allMet()));
    }

    private static void sign(Person signer, String application) {
        signer.post(
                award("applications/" + application + "/recommendation"),
                Map.of("recommended", true, "opinion", "同意推荐。"));
    }

    /** What was signed online lies there as a page, too, before the formal review passes it. */
    private static void enclose(Person signer, String application) {
        signer.get(award("applications/" + application));
        signer.upload(award("applications/" + application + "/recommendations/signed-pages"), "scan");
    }

    private static Person applicant(Cast cast, int number) {
        return cast.number(number, "applicant/self/applicant");
    }

    private static Map<String, Object> form(String name, int code, String held) {
        var form = new HashMap<String, Object>(Map.of(
                "name", name,
                "division", "shixi",
                "creditCode", CreditCodes.fictional(8000 + code),
                "since", "2008-03-18",
                "contact", "示例联系人",
                "phone", "0479-0000000",
                "truthful", true,
                "summary", "演示"));
        if (held != null) {
            form.put("prerequisiteCertificate", held);
        }
        return form;
    }

    private static String award(String below) {
        return "/api/" + REGION + "/award/" + below;
    }

    private static String encoded(String number) {
        return java.net.URLEncoder.encode(number, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Region region(String code, String name) {
        return new Region(
                code,
                name,
                "demo-b",
                "demo-b",
                LocalDate.of(2024, 1, 1),
                "演示〔2024〕8号",
                null,
                Map.of("shixi", "示西区"),
                Map.of("member/ecology", "市生态环境局", "department/industry", "示例工信局"),
                roles(code));
    }

    private static List<Role> roles(String code) {
        var roles = new ArrayList<Role>();
        for (var seat : List.of(
                Role.SYSTEM,
                "office/main/officer",
                "office/main/head",
                "government/main/signer",
                "admin/policy/editor",
                "county/shixi/board",
                "county/shixi/signer",
                "department/industry/signer")) {
            roles.add(new Role(code + "-" + roles.size(), "示例人员 " + roles.size(), seat));
        }
        for (int i = 0; i < 6; i++) {
            roles.add(new Role(code + "-applicant" + i, "示例申报人 " + i, "applicant/self/applicant"));
        }
        return roles;
    }
}
