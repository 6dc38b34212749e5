package cn.qualityaward.acceptance;

import static cn.qualityaward.acceptance.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.standalone.demo.Fields;
import cn.qualityaward.standalone.walk.Cast;
import cn.qualityaward.standalone.walk.Person;
import cn.qualityaward.standalone.walk.ProcedureTime;
import cn.qualityaward.standalone.walk.RoundWalk;
import cn.qualityaward.standalone.walk.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 《管理办法》第十三条至第十五条, walked in two regions by the same steps. */
class ProcedureTests {

    private final WholePlatform whole = WholePlatform.started();
    private final ProcedureTime time = whole.time;
    private final Person anybody = whole.anybody();

    @Test
    void articlesThirteenToFifteen() {
        var cast = whole.xilingol;

        // 第十三条 申报年度，领导小组办公室发布申报公告 — after the leading group approved the rules
        var walk = RoundWalk.plan(cast, time, "锡林郭勒盟盟长质量奖", 2026, 0);
        refused(() -> walk.announce(12), "rules-not-approved", "第七条(二)");
        walk.approveRules();
        refused(walk::approveRules, "rules-already-locked", "第七条(二)");
        walk.announce(12);
        refused(() -> walk.announce(12), "round-already-announced", "第十三条");

        // (一) 申报, checked and recommended by the county it lies in; (二) 资格审查
        walk.apply(Fields.finished());
        var first = application(cast, walk, "示例乳业有限公司");
        refused(
                () -> cast.at("county/152531/signer")
                        .post(award(cast, "applications/" + first + "/recommendation"), recommendation()),
                "other-county",
                "第九条");
        walk.settle();
        assertThat(statuses(cast, walk)).containsEntry("示例文旅有限公司", "DISQUALIFIED");

        // (三) 资料评审 with feedback to those who do not enter the site review, (四) 现场评审, (五) 陈述答辩
        refused(
                () -> cast.at("office/main/head").post(walk.path("/tracks/ORGANIZATION/qualified-list"), Map.of()),
                "window-still-open",
                "第十三条(一)");
        take(walk, "QUALIFIED_LIST");
        refused(() -> draft(cast, walk, "SITE_LIST"), "document-not-yet", "第十三条(三)");
        take(walk, "MATERIAL");
        assertThat(drafted(cast, walk, "SITE_LIST"))
                .contains("示例乳业有限公司", "名单按下列依据确定", "单位：")
                .doesNotContain("示例建材有限公司", "{");
        for (var form : List.of("pdf", "docx")) {
            assertThat(cast.at("office/main/officer").download(shortlist(cast, walk) + form))
                    .as(form)
                    .isNotEmpty();
        }
        assertThat(statuses(cast, walk))
                .containsEntry("示例建材有限公司", "NOT_SHORTLISTED")
                .containsEntry("示例乳业有限公司", "SITE_REVIEW");
        assertThat(reasonToldTo(cast, walk, 4)).contains("反馈");
        take(walk, "SITE");
        take(walk, "DEFENSE");

        // 第十四条 综合评分，候选名单，审议
        refused(() -> draft(cast, walk, "REVIEW_RESULT"), "document-not-yet", "第八条(六)");
        take(walk, "COMPOSITE");
        assertThat(drafted(cast, walk, "REVIEW_RESULT"))
                .contains("单位：提交申报", "单位资料评审：评审", "回避", "（单位）", "1.示例", "综合得分", "综合评分第1名", "资料评审40%")
                .doesNotContain("{", "null");
        refused(() -> endorseAThirdMainAward(cast, walk), "quota-exceeded", "第三条");
        take(walk, "DELIBERATION");

        // 公示期为7个工作日: over the holidays, and Saturday the 10th is worked
        time.moveTo(LocalDate.of(2026, 9, 28));
        var notice = walk.publish();
        assertThat(notice.path("lastDay").asString()).isEqualTo("2026-10-13");
        var objections =
                "/api/xilingol/award/public/notices/" + notice.path("id").asString() + "/objections";
        time.moveTo(at("2026-10-13", LocalTime.of(23, 58)));
        assertThat(anybody.post(objections, objection()).path("receipt").asString())
                .isNotBlank();
        var conclusion = award(cast, "notices/" + notice.path("id").asString() + "/conclusion");
        var statement = Map.of("statement", "公示期满，异议已处理。");
        var head = cast.at("office/main/head");
        refused(() -> head.post(conclusion, statement), "objections-open", "第十五条");
        ruleOnAll(cast);
        refused(() -> head.post(conclusion, statement), "notice-running", "第十四条");
        refused(() -> request(cast, walk), "stage-not-open", "第十五条");
        time.moveTo(at("2026-10-14", LocalTime.of(0, 1)));
        refused(() -> anybody.post(objections, objection()), "notice-over", "第十四条");
        head.post(conclusion, statement);
        refused(() -> head.post(conclusion, statement), "notice-already-concluded", "第十五条");

        // 公示期后的线索: no objection any more, and yet nobody is asked for before it is ruled on
        var clues = objections.replace("/objections", "/clues");
        var clue = new HashMap<>(Map.of(
                "application", notice.path("listed").path(0).path("application").asString(),
                "text", "演示：公示期后的线索。",
                "name", "示例市民"));
        refused(() -> anybody.post(clues, clue), "contact-or-code", "第十四条");
        clue.put("contact", "0479-0000000");
        assertThat(anybody.post(clues, clue).path("receipt").asString()).startsWith("XS");
        refused(() -> request(cast, walk), "clues-open", "第十五条");
        ruleOnAll(cast);

        // 第十五条 报请批准，通报表彰，颁发奖牌和证书
        take(walk, "APPROVAL");
        take(walk, "CONFERRAL");
        assertThat(walk.next()).isEmpty();

        var honours = honours("xilingol");
        assertThat(perClass(honours)).isEqualTo(Map.of("MAIN", 2L, "NOMINATION", 2L, "INDIVIDUAL", 1L));
        assertThat(honours).allSatisfy(honour -> {
            assertThat(honour.path("status").asString()).isEqualTo("VALID");
            assertThat(honour.path("conferredOn").asString()).isEqualTo("2026-10-14");
            assertThat(honour.path("validTo").asString()).isEqualTo("2029-10-14");
            assertThat(honour.path("number").asString()).matches("盟质奖〔2026〕\\d{3}号");
        });
        assertThat(amounts(cast, walk)).isEqualTo(Map.of("MAIN", 500_000L, "NOMINATION", 0L, "INDIVIDUAL", 0L));
        everyCommandAgainIsRefused(cast);
        findsOnlyItsOwn("xilingol", 5);
    }

    @Test
    void anotherRegionsProcedureNeedsNoStepOfItsOwn() {
        var cast = whole.shili;
        var walk = RoundWalk.plan(cast, time, "示例市市长质量奖", 2026, 0);
        walk.approveRules();
        walk.announce(8);
        walk.apply(Fields.other());
        walk.settle();
        var kinds = new ArrayList<String>();
        for (Optional<Stage> next = walk.next(); next.isPresent(); next = walk.next()) {
            var stage = next.get();
            walk.take(stage);
            refused(() -> walk.take(stage));
            if (kinds.isEmpty() || !kinds.getLast().equals(stage.kind())) {
                kinds.add(stage.kind());
            }
        }
        assertThat(kinds)
                .containsExactly(
                        "QUALIFIED_LIST",
                        "MATERIAL",
                        "PUBLIC_NOTICE",
                        "DEFENSE",
                        "SITE",
                        "COMPOSITE",
                        "DELIBERATION",
                        "PUBLIC_NOTICE",
                        "APPROVAL",
                        "CONFERRAL");
        assertThat(perClass(honours("shili"))).isEqualTo(Map.of("MAIN", 2L, "INDIVIDUAL", 2L));
        assertThat(amounts(cast, walk)).isEqualTo(Map.of("MAIN", 300_000L, "INDIVIDUAL", 20_000L));
        everyCommandAgainIsRefused(cast);
        findsOnlyItsOwn("shili", 4);
    }

    /** 进入现场评审名单, as the office keeps it. */
    private static String shortlist(Cast cast, RoundWalk walk) {
        var ordinal = cast.at("office/main/officer")
                .get(walk.path(""))
                .path("stages")
                .valueStream()
                .filter(stage -> stage.path("track").asString().equals("ORGANIZATION")
                        && stage.path("kind").asString().equals("MATERIAL"))
                .findFirst()
                .orElseThrow()
                .path("ordinal")
                .asInt();
        return walk.path("/tracks/ORGANIZATION/steps/" + ordinal + "/shortlist/");
    }

    private static void draft(Cast cast, RoundWalk walk, String kind) {
        cast.at("office/main/officer").post(walk.path("/documents"), Map.of("kind", kind));
    }

    /** Another draft may always be made: it is no step that is taken once. */
    private static String drafted(Cast cast, RoundWalk walk, String kind) {
        var draft = cast.at("office/main/officer").answer("POST", walk.path("/documents"), Map.of("kind", kind), null);
        assertThat(draft.status()).as(kind).isEqualTo(201);
        return draft.json().path("text").path("body").asString();
    }

    /** The step of that kind on every track, each once and never again. */
    private void take(RoundWalk walk, String kind) {
        var taken = 0;
        for (Optional<Stage> next = walk.next();
                next.isPresent() && next.get().kind().equals(kind);
                next = walk.next()) {
            var stage = next.get();
            walk.take(stage);
            refused(() -> walk.take(stage));
            taken++;
        }
        assertThat(taken).as(kind).isPositive();
    }

    private void everyCommandAgainIsRefused(Cast cast) {
        cast.present()
                .forEach(person -> person.commands().stream()
                        .filter(command -> !command.path().endsWith("/rounds"))
                        .forEach(command -> refused(() -> person.post(command.path(), command.body()))));
    }

    private void endorseAThirdMainAward(Cast cast, RoundWalk walk) {
        var secretary = cast.at("leading-group/main/secretary");
        var table = secretary.get(walk.path("/deliberation"));
        List<Map<String, String>> endorsed = table.path("candidates")
                .valueStream()
                .map(row -> Map.of(
                        "application",
                        row.path("application").asString(),
                        "classCode",
                        row.path("track").asString().equals("ORGANIZATION")
                                ? "MAIN"
                                : row.path("proposedClass").asString()))
                .toList();
        secretary.post(
                walk.path("/resolution"),
                Map.of(
                        "endorsed", endorsed,
                        "struck", List.of(),
                        "vacancies", List.of(),
                        "minutesNumber", "演示纪要1号",
                        "meetingDate", time.today().toString()));
    }

    private static void request(Cast cast, RoundWalk walk) {
        walk.recheck();
        cast.at("office/main/head").post(walk.path("/approval-request"), Map.of("documentNumber", "演示请示1号"));
    }

    private static void ruleOnAll(Cast cast) {
        var officer = cast.at("office/main/officer");
        officer.get(award(cast, "objections"))
                .valueStream()
                .filter(objection -> !objection.has("upheld"))
                .forEach(objection -> {
                    var path = award(cast, "objections/" + objection.path("id").asString());
                    var ruling = Map.of(
                            "upheld",
                            false,
                            "reason",
                            "线索无法核实。",
                            "files",
                            objection.path("files").size());
                    refused(() -> officer.post(path + "/ruling", ruling), "objection-not-taken", "第十四条");
                    officer.post(path + "/handling", Map.of("clues", false));
                    officer.post(path + "/ruling", ruling);
                });
    }

    private static String application(Cast cast, RoundWalk walk, String name) {
        return cast.at("office/main/officer")
                .get(award(cast, "applications?size=200&round=" + walk.round()))
                .valueStream()
                .filter(row -> row.path("name").asString().equals(name))
                .map(row -> row.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> statuses(Cast cast, RoundWalk walk) {
        var statuses = new LinkedHashMap<String, String>();
        cast.at("office/main/officer")
                .get(award(cast, "applications?size=200&round=" + walk.round()))
                .valueStream()
                .forEach(row -> statuses.put(
                        row.path("name").asString(), row.path("status").asString()));
        return statuses;
    }

    /** As the applicant reads it. */
    private static String reasonToldTo(Cast cast, RoundWalk walk, int number) {
        var applicant = cast.number(number, "applicant/self/applicant");
        var own = applicant
                .get(award(cast, "applications?round=" + walk.round()))
                .path(0)
                .path("id")
                .asString();
        return applicant.get(award(cast, "applications/" + own)).path("history").toString();
    }

    private List<JsonNode> honours(String tenant) {
        return anybody.get("/api/" + tenant + "/award/public/honours?size=200")
                .valueStream()
                .toList();
    }

    private static Map<String, Long> perClass(List<JsonNode> honours) {
        return honours.stream()
                .collect(
                        Collectors.groupingBy(honour -> honour.path("classCode").asString(), Collectors.counting()));
    }

    private static Map<String, Long> amounts(Cast cast, RoundWalk walk) {
        return cast.at("office/main/head")
                .get(walk.path("/subsidies"))
                .valueStream()
                .collect(Collectors.toMap(
                        grant -> grant.path("classCode").asString(),
                        grant -> grant.path("amount").asLong(),
                        (one, other) -> one));
    }

    private void findsOnlyItsOwn(String tenant, int honours) {
        time.moveTo(time.now().plusSeconds(1)); // returns once the outbox is empty
        var found = anybody.get("/api/" + tenant + "/search?kind=HONOUR&size=50");
        assertThat(found.path("total").asInt()).isEqualTo(honours);
        assertThat(found.path("items").valueStream())
                .allMatch(item -> item.path("tenant").asString().equals(tenant));
    }

    private static Instant at(String day, LocalTime hour) {
        return LocalDate.parse(day).atTime(hour).atZone(ProcedureTime.ZONE).toInstant();
    }

    private static Map<String, Object> objection() {
        return Map.of("text", "演示：对名单有异议，线索具体。", "name", "示例市民", "contact", "0479-0000000");
    }

    private static Map<String, Object> recommendation() {
        return Map.of("recommended", true, "opinion", "同意推荐。");
    }

    private static String award(Cast cast, String path) {
        return "/api/" + cast.tenant() + "/award/" + path;
    }
}
