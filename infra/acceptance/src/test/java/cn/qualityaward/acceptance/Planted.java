package cn.qualityaward.acceptance;

import cn.qualityaward.standalone.demo.Fields;
import cn.qualityaward.standalone.walk.Answer;
import cn.qualityaward.standalone.walk.Applicant;
import cn.qualityaward.standalone.walk.Cast;
import cn.qualityaward.standalone.walk.Course;
import cn.qualityaward.standalone.walk.Person;
import cn.qualityaward.standalone.walk.Region;
import cn.qualityaward.standalone.walk.Role;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A region of its own in which something of everything really is there: a round walked to its certificates, and one in
 * the middle of its material review, with a dossier, an objection, a sheet and a paper entry. What nobody else may read
 * carries words that are found again wherever they leak.
 */
final class Planted {

    /** 第二十三条: declared a secret, an answer and a passage; closed to most of those who read the dossier, too. */
    static final List<String> DECLARED = List.of("秘语答复", "秘语段落");

    /** Beyond those, other people's sheets, ballots and papers. */
    static final List<String> CANARIES = Stream.concat(
                    Stream.of(
                            "秘语自评",
                            "秘语联系人",
                            "秘语机构联系人",
                            "0479-7654321",
                            "秘语异议",
                            "秘语异议人",
                            "秘语异议电话",
                            "秘语评语",
                            "秘语纸件",
                            "秘语书面",
                            "秘语投诉",
                            "秘语事项背景",
                            "秘语投诉人",
                            "秘语投诉电话",
                            "秘语撤销",
                            "秘语观摩市民",
                            "秘语证书",
                            "秘语受邀人",
                            "秘语关系"),
                    DECLARED.stream())
            .toList();

    private static final String REGION = "wall", TRACK = "INDIVIDUAL", NAME = "示例 界墙人物";

    /** What stands on a scan. */
    private static final String CERTIFICATE = "秘语证书", PAPER = "秘语纸件";

    private static Planted once;

    final Cast cast;
    final Map<String, String> values = new LinkedHashMap<>();
    final Person uninvited;
    final Person auditor;

    private final WholePlatform whole;

    private Planted(WholePlatform whole) {
        this.whole = whole;
        cast = whole.founding.found(region());
        auditor = seated("wall-auditor", "admin/audit/administrator");
        values.put("tenant", REGION);
        finished();
        running();
        team();
        documents();
        told();
        uninvited = newcomer();
    }

    /** Of a member unit that there was not yet when the letters went out to all of them. */
    private Person newcomer() {
        var unit = Map.of("kind", "member", "code", "culture", "name", "市文化局");
        cast.at("office/main/head")
                .answer("POST", "/api/" + REGION + "/tenant/units", Map.of("units", List.of(unit)), null);
        var giveUp = Instant.now().plusSeconds(60);
        while (!provisioned()) {
            if (Instant.now().isAfter(giveUp)) {
                throw new AssertionError("the new unit has no seats in Keycloak");
            }
            Thread.onSpinWait();
        }
        return seated("wall-uninvited", "member/culture/signer");
    }

    private boolean provisioned() {
        return whole.founding
                .operator()
                .get("/api/platform/provisioning")
                .valueStream()
                .anyMatch(one -> one.path("code").asString().equals(REGION)
                        && one.path("state").asString().equals("DONE"));
    }

    static synchronized Planted in(WholePlatform whole) {
        if (once == null) {
            once = new Planted(whole);
        }
        return once;
    }

    /** Who may see one thing or another of what was planted. */
    List<Person> rightful() {
        return Stream.of(
                        "office/main/officer",
                        "office/main/head",
                        "leading-group/main/secretary",
                        "government/main/signer",
                        "applicant/self/applicant",
                        "expert/pool/reviewer",
                        "observer/main/observer",
                        "county/shidong/signer",
                        "county/shidong/board",
                        "member/ecology/signer",
                        "admin/policy/editor",
                        Role.SYSTEM)
                .map(cast::at)
                .toList();
    }

    /** 第二十三条: they read the dossier, and nothing of what is declared a secret in it. */
    List<Person> withoutSecrets() {
        return Stream.of(
                        "county/shidong/signer",
                        "county/shidong/board",
                        "member/ecology/signer",
                        "leading-group/main/secretary",
                        "government/main/signer")
                .map(cast::at)
                .toList();
    }

    Person otherApplicant() {
        return cast.number(1, "applicant/self/applicant");
    }

    /** Worked on the dossier with its applicant until it was let go. */
    Person dismissed() {
        return cast.number(2, "applicant/self/applicant");
    }

    /** Sits on the panel, and declared an interest in the one with the planted dossier. */
    Person recused() {
        return cast.number(2, "expert/pool/reviewer");
    }

    /** An officer who declared an interest in the one with the planted dossier. */
    Person conflicted() {
        return cast.number(1, "office/main/officer");
    }

    /** Where a stage stands in the round. */
    String ordinal(String round, String kind) {
        return cast.at("office/main/officer")
                .get(award("rounds/" + round))
                .path("stages")
                .valueStream()
                .filter(one -> one.path("track").asString().equals(TRACK)
                        && one.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .path("ordinal")
                .asString();
    }

    /** One who was scored in it. */
    String reviewed(String round) {
        return cast.at("office/main/officer")
                .get(award("rounds/%s/tracks/%s/composite".formatted(round, TRACK)))
                .path("rows")
                .path(0)
                .path("application")
                .asString();
    }

    String award(String path) {
        return "/api/" + REGION + "/award/" + path;
    }

    /** From an objection to its notice, through to honours. */
    private void finished() {
        adopted();
        var walk = round(2026);
        values.put("finished", walk.round());
        walk.walkTo("PUBLIC_NOTICE");
        values.put("reconsideration", reconsidered(walk.round()));
        var notice = walk.publish().path("id").asString();
        var raised = whole.anybody()
                .post(
                        award("public/notices/" + notice + "/objections"),
                        Map.of("text", "秘语异议：线索具体。", "name", "秘语异议人", "contact", "秘语异议电话@example.invalid"));
        var officer = cast.at("office/main/officer");
        var objection = officer.get(award("objections")).path(0).path("id").asString();
        values.put("objection", objection);
        lookedInto(
                officer,
                award("objections/" + objection),
                raised.path("receipt").asString(),
                raised.path("code").asString());
        for (var seat : List.of(
                "office/main/officer", "office/main/head", "leading-group/main/secretary", "government/main/signer")) {
            nothingToDo(cast.at(seat), award("rounds/" + walk.round() + "/interests"));
        }
        leftOnTheList(officer, award("objections/" + objection), notice);
        split(walk.round(), notice);
        values.put("posted", posted(officer, notice));
        officer.post(
                award("notices/" + notice + "/carriage"),
                Map.of(
                        "address",
                        "https://example.invalid/notice",
                        "at",
                        whole.time.now().toString()));
        scanned(officer, award("notices/" + notice + "/carriage/scans"), "\"0\"");
        brokenOff(officer, notice);
        walk.walkTo("VOTE");
        upheld(officer, award("rounds/%s/tracks/%s".formatted(walk.round(), TRACK)));
        voted(award("rounds/%s/tracks/%s".formatted(walk.round(), TRACK)));
        walk.walkToTheEnd();
        scanned(cast.at("government/main/signer"), award("rounds/" + walk.round() + "/resolution/signed-pages"), null);
        values.put("notice", notice);
        values.put(
                "receipt",
                raised.path("receipt").asString() + "?code="
                        + raised.path("code").asString());
        kept(officer);
        values.put(
                "number",
                whole.anybody()
                        .get(award("public/honours"))
                        .path(0)
                        .path("number")
                        .asString());
    }

    /** 取消: put by the office to the government, which deliberates in this region and leaves the name where it is. */
    private void leftOnTheList(Person officer, String objection, String notice) {
        var about = whole.anybody()
                .get(award("public/notices/" + notice))
                .path("listed")
                .path(0)
                .path("application")
                .asString();
        officer.post(objection + "/proposal", Map.of("application", about, "reason", "经核查部分属实。", "files", 1));
        var decision = """
                {"remove": false, "documentNumber": "示例纪要〔2026〕2号", "date": "%s", "reason": "不影响授奖条件。"}""".formatted(whole.time.today());
        scanned(
                cast.at("government/main/signer"),
                objection + "/removal",
                "decision",
                decision,
                "scan",
                CERTIFICATE,
                null);
    }

    /** 整个名单暂缓、投票表决: what the preset has neither of. */
    private void adopted() {
        var editor = cast.at("admin/policy/editor");
        var draft = "/api/" + REGION + "/tenant/policy/draft";
        var seen = editor.ask(draft);
        var document = (ObjectNode) seen.json().path("document");
        ((ObjectNode) document.path("objection")).put("hold", "WHOLE_LIST");
        document.putObject("vote")
                .put("rule", "MAJORITY")
                .put("ballot", "SECRET")
                .put("quorumPercent", 50);
        var steps = (ArrayNode) document.path("stages").path(TRACK);
        var composite = steps.findValuesAsString("kind").indexOf("COMPOSITE");
        steps.insertObject(composite + 1)
                .put("kind", "VOTE")
                .put("scored", false)
                .put("eliminating", true)
                .put("feedback", false);
        editor.put(draft, seen.etag(), document);
        editor.post(
                "/api/" + REGION + "/tenant/policy/publish",
                editor.ask(draft).etag(),
                Map.of("effectiveFrom", whole.time.today().toString()));
    }

    /** 分开办理: decided by the government, which deliberates in this region. */
    private void split(String round, String notice) {
        var government = cast.at("government/main/signer");
        government.post(
                award("rounds/" + round + "/hold-split"),
                Map.of(
                        "documentNumber",
                        "示例纪要〔2026〕3号",
                        "date",
                        whole.time.today().toString(),
                        "reason",
                        "不影响其他单位和个人。"));
        scanned(government, award("notices/" + notice + "/hold-split/signed-pages"), null);
    }

    /** 维持原名单, after a sheet it rests on was corrected. */
    private void upheld(Person officer, String track) {
        var head = cast.at("office/main/head");
        var application = award("applications/"
                + head.get(track + "/composite")
                        .path("candidates")
                        .path(0)
                        .path("application")
                        .asString());
        var seen = officer.ask(application + "/correctables");
        var sheet = seen.json()
                .valueStream()
                .filter(thing -> thing.path("kind").asString().equals("SHEET"))
                .findFirst()
                .orElseThrow();
        var mark = sheet.path("values")
                .propertyStream()
                .filter(value ->
                        value.getKey().startsWith("marks.") && value.getValue().asInt() >= 10)
                .findFirst()
                .orElseThrow();
        var correction = """
                {"kind": "SHEET", "thing": "%s", "values": {"%s": %d}, "reason": "录入有误",
                 "documentNumber": "演示〔2026〕5号", "documentDate": "%s"}""".formatted(
                sheet.path("id").asString(), mark.getKey(), mark.getValue().asInt() - 10, whole.time.today());
        var id = scanned(application + "/corrections", "correction", correction, "scan", seen.etag());
        var corrected = application + "/corrections/" + id;
        head.post(
                corrected + "/confirmation",
                head.ask(corrected + "/consequences").etag(),
                Map.of());
        head.post(
                track + "/candidates/upheld",
                '"' + head.get(track + "/composite").path("version").asString() + '"',
                Map.of(
                        "reason",
                        "名次不变。",
                        "documentNumber",
                        "示例纪要〔2026〕4号",
                        "documentDate",
                        whole.time.today().toString()));
        scanned(officer, track + "/candidates/upheld/signed-pages", null);
    }

    /** 投票表决 on all who were proposed. */
    private void voted(String track) {
        var head = cast.at("office/main/head");
        var electors = Stream.of("示例成员甲", "示例成员乙", "示例成员丙")
                .map(name -> Map.of("name", name))
                .toList();
        var tallies = head.get(track + "/composite")
                .path("candidates")
                .valueStream()
                .map(candidate -> Map.of(
                        "application",
                        candidate.path("application").asString(),
                        "inFavour",
                        3,
                        "against",
                        0,
                        "abstained",
                        0,
                        "present",
                        3))
                .toList();
        head.post(
                track + "/vote",
                Map.of(
                        "entitled",
                        3,
                        "received",
                        electors,
                        "tallies",
                        tallies,
                        "documentNumber",
                        "示例计票1号",
                        "date",
                        whole.time.today().toString()));
        scanned(head, track + "/vote/signed-pages", null);
    }

    /** 公示中断 of what was its last day, which the notice makes up for. */
    private void brokenOff(Person officer, String notice) {
        var last = whole.anybody()
                .get(award("public/notices/" + notice))
                .path("lastDay")
                .asString();
        whole.time.moveTo(LocalDate.parse(last));
        var outages = award("notices/" + notice + "/outages");
        var outage = """
                {"from": "%s", "to": "%s", "reason": "示例网站机房断电"}""".formatted(last, last);
        var seen = '"' + officer.get(outages).path("version").asString() + '"';
        scanned(officer, outages, "outage", outage, "scan", CERTIFICATE, seen);
    }

    /** 书面异议, entered by one of the office, confirmed by another, and ruled on. */
    private String posted(Person officer, String notice) {
        var entry = """
                {"decision": "objection", "target": "%s",
                 "payload": {"text": "秘语来信：没有具体线索。", "objector": {"name": "秘语异议人"}, "receivedOn": "%s"},
                 "documentNumber": "无编号", "documentDate": "%s", "onBehalfOf": "public/objector"}""".formatted(notice, whole.time.today(), whole.time.today());
        var entered = scanned(award("paper-entries"), "entry", entry, "scan");
        cast.at("office/main/head").post(award("paper-entries/" + entered + "/confirmation"), Map.of());
        var objection = officer.get(award("objections")).path(0).path("id").asString();
        officer.post(award("objections/" + objection + "/handling"), Map.of("clues", false));
        officer.post(
                award("objections/" + objection + "/ruling"),
                Map.of("upheld", false, "reason", "没有可以核查的线索。", "files", 1));
        return objection;
    }

    /** Whoever objected adds a file; one officer takes it on and enters what was found, with its paper. */
    private void lookedInto(Person officer, String objection, String receipt, String code) {
        succeeded(whole.anybody()
                .answerRaw(
                        "POST",
                        award("public/objections/files"),
                        part("receipt", receipt) + part("code", code) + pdf("file", "秘语异议人.pdf") + "--b--\r\n",
                        "multipart/form-data; boundary=b",
                        null));
        officer.post(objection + "/handling", Map.of("clues", true));
        var finding = """
                --b\r
                Content-Disposition: form-data; name="finding"\r
                Content-Type: application/json\r
                \r
                {"text":"经向主管部门核实，情况不属实。"}\r
                """;
        succeeded(officer.answerRaw(
                "POST",
                objection + "/findings",
                finding + pdf("scan", "scan.pdf") + "--b--\r\n",
                "multipart/form-data; boundary=b",
                null));
        var seen = officer.get(award("objections")).path(0);
        values.put("finding", seen.path("findings").path(0).path("id").asString());
        values.put("file", seen.path("files").path(0).path("id").asString());
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value);
    }

    private static String pdf(String name, String fileName) {
        return "--b\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%%PDF-1.7 秘语证书\r\n"
                .formatted(name, fileName);
    }

    /** What the office has on file of honours, and who is cultivated. */
    private void kept(Person officer) {
        values.put(
                "honour",
                officer.get(award("honour-records")).path(0).path("id").asString());
        values.put(
                "document",
                officer.post(
                                award("rounds/"
                                        + officer.get(award("rounds"))
                                                .path(0)
                                                .path("id")
                                                .asString()
                                        + "/documents"),
                                Map.of("kind", "ANNOUNCEMENT"))
                        .path("id")
                        .asString());
        values.put("documentKind", "ANNOUNCEMENT");
        signedAndSealed(award("documents/" + values.get("document")));
        values.put("division", "shidong");
        values.put("unitKind", "county");
        values.put("unit", "shidong");
        values.put(
                "cultivation",
                cast.at("county/shidong/signer")
                        .post(award("cultivation"), Map.of("kind", "INDIVIDUAL", "name", NAME, "division", "shidong"))
                        .path("id")
                        .asString());
    }

    private void signedAndSealed(String document) {
        var head = cast.at("office/main/head");
        head.post(document + "/signature", head.ask(document).etag(), Map.of("number", "演示〔2026〕9号"));
        var today = whole.time.today().toString();
        head.post(document + "/sealings", head.ask(document).etag(), Map.of("on", today, "seal", "示例印章", "copies", 1));
        var kept = scanned(head, document + "/signed-pages", head.ask(document).etag());
        values.put("page", kept.path("signedPages").path(0).path("sha256").asString());
    }

    /** The county's two sign-offs, each with its page. */
    private void signedPages() {
        var application = award("applications/" + values.get("application"));
        var board = cast.at("county/shidong/board");
        values.put(
                "check",
                board.get(application + "/local-checks").path(0).path("id").asString());
        scanned(board, application + "/local-checks/" + values.get("check") + "/signed-pages", "\"0\"");
        var department = URLEncoder.encode("示例市场监督管理局", StandardCharsets.UTF_8);
        scanned(
                board,
                application + "/local-checks/" + values.get("check") + "/department-pages?department=" + department,
                "\"0\"");
        scanned(cast.at("county/shidong/signer"), application + "/recommendations/signed-pages", "\"0\"");
    }

    /** Somebody who works on it with its applicant, somebody who did, and somebody who is asked to. */
    private void team() {
        var application = award("applications/" + values.get("application"));
        var applicant = cast.at("applicant/self/applicant");
        var gone = joined(dismissed());
        applicant.answer("DELETE", application + "/collaborators/" + gone, null, null);
        values.put("collaborator", joined(cast.number(3, "applicant/self/applicant")));
        values.put("takeover", values.get("application"));
        values.put(
                "invitation",
                applicant
                        .post(application + "/invitations", Map.of("whom", "秘语受邀人"))
                        .path("id")
                        .asString());
    }

    /** @return who they are among the collaborators */
    String joined(Person person) {
        var application = award("applications/" + values.get("application"));
        var applicant = cast.at("applicant/self/applicant");
        var code = applicant
                .post(application + "/invitations", Map.of("whom", "秘语受邀人"))
                .path("code")
                .asString();
        person.post(award("my/invitation/acceptance"), Map.of("code", code));
        return person.get(application + "/collaborators")
                .path("collaborators")
                .valueStream()
                .filter(one -> one.path("you").asBoolean())
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    /** Who announced it, who was trained, what came in: each with the same scan. */
    private void registered(Person officer) {
        var round = award("rounds/" + values.get("round"));
        values.put("medium", "0");
        scanned(officer, round + "/media/0/scans", "\"0\"");
        var today = whole.time.today().toString();
        values.put(
                "training",
                officer.post(
                                round + "/trainings",
                                Map.of("on", today, "place", "示例会议室", "subject", "示例培训", "expected", List.of("示东县")))
                        .path("id")
                        .asString());
        scanned(officer, award("trainings/" + values.get("training") + "/sheets"), "\"0\"");
        values.put(
                "publicity",
                officer.post(
                                award("publicity"),
                                Map.of(
                                        "means", "PRESS", "subject", "示例报道", "on", today, "place", "示例日报", "winners",
                                        List.of()))
                        .path("id")
                        .asString());
        scanned(officer, award("publicity/" + values.get("publicity") + "/pages"), "\"0\"");
        values.put(
                "incoming",
                officer.post(award("incoming-papers"), Map.of("sender", "示例机关", "title", "示例批复", "receivedOn", today))
                        .path("id")
                        .asString());
        scanned(officer, award("incoming-papers/" + values.get("incoming") + "/scans"), "\"0\"");
        watched(officer, round, today);
        asked(officer, round, today);
        complained();
        selected(officer, today);
    }

    /** A major matter that the government decided, which deliberates in this region. */
    private void asked(Person officer, String round, String today) {
        var put = officer.post(
                round + "/matters",
                Map.of("title", "示例事项", "question", "示例请示。", "background", "秘语事项背景", "applications", List.of()));
        var matter = award("matters/" + put.path("id").asString());
        values.put("matter", put.path("id").asString());
        scanned(officer, matter + "/attachments", "\"0\"");
        var government = cast.at("government/main/signer");
        succeeded(government.answer(
                "POST",
                matter + "/decision",
                Map.of(
                        "decision", "示例决定。",
                        "date", today,
                        "minutesNumber", "示例纪要〔2026〕1号",
                        "published", true,
                        "reason", "示例依据。"),
                "\"1\""));
        scanned(officer, matter + "/minutes", "\"2\"");
    }

    /** A citizen who came to watch. */
    private void watched(Person officer, String round, String today) {
        var planned = officer.post(
                round + "/observations",
                Map.of(
                        "plan",
                        Map.of("occasion", "MEETING", "subject", "示例会议", "on", today, "place", "示例会议室"),
                        "guests",
                        List.of(Map.of("kind", "CITIZEN", "person", "秘语观摩市民"))));
        var observation = award("observations/" + planned.path("id").asString());
        values.put("observation", planned.path("id").asString());
        succeeded(officer.answer(
                "PUT",
                observation + "/attendance",
                Map.of(
                        "came",
                        List.of(Map.of(
                                "guest",
                                planned.path("guests").path(0).path("id").asString(),
                                "pledged",
                                true))),
                "\"0\""));
        scanned(officer, observation + "/sheets", "\"1\"");
    }

    /** By one of the public, with a file; the discipline inspection has taken it on. */
    private void complained() {
        var observer = cast.at("observer/main/observer");
        succeeded(observer.answer(
                "PUT",
                award("supervision"),
                Map.of("body", "示例纪检监察组", "telephone", "0479-0000000", "address", "示例路1号"),
                "\"0\""));
        var raised = whole.anybody()
                .post(
                        award("public/complaints"),
                        Map.of("about", "示例评审组", "text", "秘语投诉：收受礼品。", "name", "秘语投诉人", "contact", "秘语投诉电话"));
        var receipt = raised.path("receipt").asString();
        var code = raised.path("code").asString();
        values.put("complaintReceipt", receipt + "?code=" + code);
        succeeded(whole.anybody()
                .answerRaw(
                        "POST",
                        award("public/complaints/files"),
                        part("receipt", receipt) + part("code", code) + pdf("file", "秘语投诉人.pdf") + "--b--\r\n",
                        "multipart/form-data; boundary=b",
                        null));
        var complaint = observer.get(award("complaints")).path(0).path("id").asString();
        values.put("complaint", complaint);
        observer.post(award("complaints/" + complaint + "/handling"), Map.of());
        values.put(
                "complaintFile",
                observer.post(award("complaints/" + complaint + "/words"), Map.of())
                        .path("files")
                        .path(0)
                        .path("id")
                        .asString());
    }

    /** 评审机构, with the contract. */
    private void selected(Person officer, String today) {
        var agency = officer.post(
                award("agencies"),
                Map.of(
                        "name",
                        "示例评审机构",
                        "creditCode",
                        "91350100M000100Y43",
                        "contact",
                        Map.of("person", "秘语机构联系人", "phone", "0479-7654300")));
        values.put("agency", agency.path("id").asString());
        var decision = Map.of(
                "steps",
                List.of(Map.of("track", values.get("track"), "ordinal", Integer.valueOf(values.get("ordinal")))),
                "method",
                "COMPARISON",
                "documentNumber",
                "示质奖办〔2027〕9号",
                "decidedOn",
                today);
        values.put(
                "selection",
                officer.post(
                                award("rounds/" + values.get("round") + "/agency-selections"),
                                Map.of("agency", values.get("agency"), "decision", decision))
                        .path("id")
                        .asString());
        var selection = award("agency-selections/" + values.get("selection"));
        scanned(officer, selection + "/decision", "\"0\"");
        scanned(officer, selection + "/contract", "\"1\"");
        pledged(officer, selection, today);
        meeting(officer, today);
    }

    /** It has nothing to do with anybody; else no dossier of the step opens. */
    private void pledged(Person officer, String selection, String today) {
        var none = officer.get(selection + "/interests")
                .path("applicants")
                .valueStream()
                .map(one -> '"' + one.path("application").asString() + '"')
                .collect(Collectors.joining(", "));
        var signed = """
                {"signedOn": "%s", "secrecy": true, "none": [%s], "relations": []}""".formatted(today, none);
        succeeded(officer.answerRaw("POST", selection + "/statements", signed, "application/json", "\"2\""));
        scanned(officer, selection + "/pledge", "\"3\"");
    }

    /** Of whoever deliberates: called, and its page signed. */
    private void meeting(Person officer, String today) {
        var meetings = award("rounds/" + values.get("round") + "/meetings");
        var notice = Map.of(
                "on",
                today,
                "from",
                "09:30",
                "place",
                "示例会议室",
                "chair",
                "示例组长",
                "agenda",
                List.of("审议拟授奖名单"),
                "called",
                List.of("示例成员甲", "示例成员乙"));
        values.put(
                "meeting",
                officer.post(meetings, Map.of("body", "DELIBERATOR", "notice", notice))
                        .path("id")
                        .asString());
        scanned(officer, meetings + "/" + values.get("meeting") + "/signed-pages", "\"0\"");
    }

    private static JsonNode scanned(Person person, String path, @Nullable String etag) {
        var body = """
                --b\r
                Content-Disposition: form-data; name="scan"; filename="scan.pdf"\r
                Content-Type: application/pdf\r
                \r
                %%PDF-1.7 %s\r
                --b--\r
                """.formatted(CERTIFICATE);
        return succeeded(person.answerRaw("POST", path, body, "multipart/form-data; boundary=b", etag));
    }

    /** As far as the material review, where one reviewer has begun a sheet and another stepped back. */
    private void running() {
        var walk = round(2027);
        walk.walkTo("MATERIAL");
        var officer = cast.at("office/main/officer");
        values.put("round", walk.round());
        values.put("track", TRACK);
        values.put("ordinal", ordinal(walk.round(), "MATERIAL"));
        values.put("application", dossierIn(walk.round(), name(2027)));
        values.put("approval", values.get("application")); // none is asked for
        values.put("body", "LEADING_GROUP");
        interests();
        signedPages();
        registered(officer);
        var steps = walk.path("/tracks/" + TRACK + "/steps/" + values.get("ordinal"));
        var experts = officer.get(award("experts"))
                .valueStream()
                .map(expert -> expert.path("id").asString())
                .toList();
        values.put("expert", experts.getFirst());
        officer.post(steps + "/reviewers", Map.of("experts", experts));
        for (var expert : cast.all("expert/pool/reviewer")) {
            var conflicts = expert == recused()
                    ? List.of(Map.of("application", values.get("application"), "relation", "曾任其顾问"))
                    : List.of();
            expert.post(steps + "/declaration", Map.of("pledge", true, "conflicts", conflicts));
        }
        begin(cast.at("expert/pool/reviewer"), steps);
        values.put(
                "offer",
                cast.at("expert/pool/reviewer")
                        .post(award("experts/me/offers"), Map.of("to", "xilingol"))
                        .path("id")
                        .asString());
    }

    /** Whoever reads the dossier has nothing to do with its applicant, but for one who stepped back. */
    private void interests() {
        var interests = award("rounds/" + values.get("round") + "/interests");
        for (var seat : List.of(
                "office/main/officer",
                "office/main/head",
                "government/main/signer",
                "leading-group/main/secretary",
                "county/shidong/board",
                "county/shidong/signer",
                "member/ecology/signer")) {
            nothingToDo(cast.at(seat), interests);
        }
        conflicted()
                .post(
                        interests,
                        Map.of(
                                "pledge",
                                true,
                                "none",
                                List.of(),
                                "relations",
                                List.of(Map.of("application", values.get("application"), "relation", "秘语关系"))));
        values.put(
                "declaration",
                cast.at("office/main/head")
                        .get(interests + "/declared")
                        .path("declared")
                        .path(0)
                        .path("declaration")
                        .asString());
    }

    private static void nothingToDo(Person person, String interests) {
        var unsaid = person.get(interests)
                .valueStream()
                .filter(one -> one.path("statedAt").isMissingNode())
                .map(one -> one.path("application").asString())
                .toList();
        if (!unsaid.isEmpty()) {
            person.post(interests, Map.of("pledge", true, "none", unsaid, "relations", List.of()));
        }
    }

    private void begin(Person expert, String steps) {
        var marks = new LinkedHashMap<String, Integer>();
        expert.get(steps + "/rubric")
                .path("categories")
                .valueStream()
                .flatMap(category -> category.path("items").valueStream())
                .forEach(item -> marks.put(item.path("code").asString(), 80));
        var sheet = steps + "/sheets/" + values.get("application");
        expert.put(sheet, expert.ask(sheet).etag(), Map.of("marks", marks, "comment", "秘语评语"));
    }

    private void documents() {
        values.put("version", "1");
        values.put(
                "person",
                cast.at(Role.SYSTEM)
                        .get("/api/" + REGION + "/tenant/people")
                        .path(1)
                        .path("id")
                        .asString());
        values.put("year", "2026");
        values.put("date", "2026-07-15");
        values.put("name", "demo-b");
        values.put("code", REGION);
        values.put("preset", "demo-b");
        values.put("entry", paper());
        values.put("dossierEntry", opinionOnPaper());
        values.put("lookup", lookup());
        values.put("correction", correction());
        values.put("alert", repealedBasis());
    }

    /** A law that no other region rests on, taken up by a version that is to come one day. */
    private String repealedBasis() {
        var tenant = "/api/" + REGION + "/tenant";
        whole.founding
                .operator()
                .post(
                        "/api/platform/repealed-documents",
                        Map.of("title", "界墙示例法", "repealedOn", "2026-01-01", "repealedBy", "《界墙示例新法》"));
        var editor = cast.at("admin/policy/editor");
        var draft = tenant + "/policy/draft";
        var seen = editor.ask(draft);
        var document = (ObjectNode) seen.json().path("document");
        document.withArray("legalBases")
                .addObject()
                .put("title", "界墙示例法")
                .putNull("number")
                .putNull("date")
                .put("status", "IN_FORCE");
        editor.put(draft, seen.etag(), document);
        editor.post(tenant + "/policy/publish", editor.ask(draft).etag(), Map.of("effectiveFrom", "2099-01-01"));
        return editor.get(tenant + "/basis-alerts").path(0).path("id").asString();
    }

    private void told() {
        values.put("message", newest(cast.at("applicant/self/applicant").get(award("my/messages"))));
        values.put(
                "reminder",
                newest(cast.at("office/main/officer").get(award("rounds/" + values.get("round") + "/reminders"))));
        values.put("kind", "SUBMITTED");
        values.put("language", "zh-CN");
    }

    private static String newest(JsonNode list) {
        return list.path(0).path("id").asString();
    }

    private String paper() {
        var entry = """
                {"decision": "rules-approval", "target": "%s", "payload": {"decision": "秘语纸件"},
                 "documentNumber": "演示〔2026〕1号", "documentDate": "%s", "onBehalfOf": "government/main"}""".formatted(values.get("round"), whole.time.today());
        return scanned(award("paper-entries"), "entry", entry, "scan");
    }

    /** Upon the dossier, so not for whoever stepped back from it. */
    private String opinionOnPaper() {
        var entry = """
                {"decision": "opinion", "target": "%s",
                 "payload": {"objection": true, "basis": "第十条", "reason": "秘语书面"},
                 "documentNumber": "演示〔2026〕3号", "documentDate": "%s", "onBehalfOf": "member/taxation"}""".formatted(values.get("application"), whole.time.today());
        return scanned(award("paper-entries"), "entry", entry, "scan");
    }

    /** 信用核查 of the dossier, which waits for a second officer. */
    private String lookup() {
        var lookup = """
                {"source": "DISHONEST_DEBTOR", "lookedUpOn": "%s", "nothing": false, "found": "秘语纸件",
                 "place": "https://example.invalid"}""".formatted(whole.time.today());
        return scanned(
                award("applications/" + values.get("application") + "/credit-lookups"), "lookup", lookup, "evidence");
    }

    /** 更正 of what the dossier says, which waits for a second person. */
    private String correction() {
        var application = award("applications/" + values.get("application"));
        var officer = cast.at("office/main/officer");
        var correction = """
                {"kind": "FORM", "thing": "%s", "values": {"contact": "秘语联系人（更正）"}, "reason": "录入有误",
                 "documentNumber": "演示〔2026〕2号", "documentDate": "%s"}""".formatted(values.get("application"), whole.time.today());
        return scanned(
                application + "/corrections",
                "correction",
                correction,
                "scan",
                officer.ask(application).etag());
    }

    /** 撤销原决定 on a list made by hand, which the head of the office did not confirm. */
    private String reconsidered(String round) {
        var proposal = """
                {"track": "%s", "ordinal": %s, "reason": "秘语撤销", "documentNumber": "演示〔2026〕4号",
                 "documentDate": "%s"}""".formatted(TRACK, ordinal(round, "MATERIAL"), whole.time.today());
        var all = award("rounds/" + round + "/reconsiderations");
        var id = scanned(all, "reconsideration", proposal, "scan");
        cast.at("office/main/head").post(award("reconsiderations/" + id + "/rejection"), Map.of("reason", "秘语撤销"));
        return id;
    }

    private String scanned(String path, String name, String text, String scan) {
        return scanned(path, name, text, scan, null);
    }

    private String scanned(String path, String name, String text, String scan, @Nullable String seen) {
        return scanned(cast.at("office/main/officer"), path, name, text, scan, PAPER, seen)
                .path("id")
                .asString();
    }

    private static JsonNode scanned(
            Person person, String path, String name, String text, String scan, String saying, @Nullable String seen) {
        return succeeded(person.answerRaw(
                "POST", path, """
                --b\r
                Content-Disposition: form-data; name="%s"\r
                Content-Type: application/json\r
                \r
                %s\r
                --b\r
                Content-Disposition: form-data; name="%s"; filename="scan.pdf"\r
                Content-Type: application/pdf\r
                \r
                %%PDF-1.7 %s\r
                --b--\r
                """.formatted(name, text, scan, saying), "multipart/form-data; boundary=b", seen));
    }

    /** Not the same twice: whoever won waits before applying again. */
    private static String name(int year) {
        return NAME + year;
    }

    private RoundWalk round(int year) {
        var walk = RoundWalk.plan(cast, whole.time, "界墙市市长质量奖", year, 0);
        walk.approveRules();
        walk.announce(1);
        var all = new ArrayList<Applicant>();
        all.add(new Applicant(name(year), TRACK, "shidong", "", 85, Course.draft()));
        all.addAll(Fields.other(10 * (year - 2000), "（" + year + "）"));
        walk.apply(all);
        complete(dossierIn(walk.round(), name(year)));
        return walk;
    }

    /** The dossier with the words, handed in by whose it is. */
    private void complete(String application) {
        var dossier = new PlantedDossier(cast.at("applicant/self/applicant"), award("applications/" + application));
        values.put("attachment", dossier.handedIn());
        values.put("submission", "1");
        values.put("pageNumber", "1");
    }

    private String dossierIn(String round, String name) {
        return cast.at("applicant/self/applicant")
                .get(award("applications?round=" + round))
                .valueStream()
                .filter(row -> row.path("name").asString().equals(name))
                .map(row -> row.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private Person seated(String username, String seat) {
        var accounts = whole.platform.accounts();
        accounts.createUser(username, WholePlatform.PASSWORD, username);
        accounts.join(REGION, username, "/" + seat);
        return Person.login(URI.create(whole.platform.gateway()), username, WholePlatform.PASSWORD);
    }

    private static JsonNode succeeded(Answer answer) {
        if (!answer.succeeded()) {
            throw new AssertionError(answer);
        }
        return answer.json();
    }

    private static Region region() {
        return new Region(
                REGION,
                "界墙市",
                "demo-b",
                "demo-b",
                LocalDate.of(2024, 1, 1),
                "演示〔2024〕9号",
                null,
                Map.of("shidong", "示东县", "shixi", "示西区"),
                Map.of("member/ecology", "市生态环境局", "member/taxation", "市税务局"),
                roles());
    }

    private static List<Role> roles() {
        var roles = new ArrayList<Role>();
        for (var seat : List.of(
                Role.SYSTEM,
                "office/main/officer",
                "office/main/officer",
                "office/main/head",
                "government/main/signer",
                "observer/main/observer",
                "admin/policy/editor",
                "county/shidong/board",
                "county/shidong/signer",
                "county/shixi/board",
                "county/shixi/signer",
                "member/ecology/signer",
                "member/taxation/signer",
                "leading-group/main/secretary")) {
            roles.add(new Role("wall-" + roles.size(), "示例人员 " + roles.size(), seat));
        }
        for (int i = 0; i < 3; i++) {
            roles.add(new Role("wall-expert" + i, "示例专家 " + i, "expert/pool/reviewer"));
        }
        for (int i = 0; i < 6; i++) {
            roles.add(new Role("wall-applicant" + i, "示例申报人 " + i, "applicant/self/applicant"));
        }
        return roles;
    }
}
