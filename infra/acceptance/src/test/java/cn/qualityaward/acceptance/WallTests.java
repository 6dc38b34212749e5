package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.acceptance.Endpoints.Endpoint;
import cn.qualityaward.standalone.walk.Answer;
import cn.qualityaward.standalone.walk.Person;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What lies between two regions, and between a region and everybody else. */
class WallTests {

    /** Everybody may read these; all else yields nothing to whoever does not belong there. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /api/search",
            "GET /api/{tenant}/search",
            "GET /api/{tenant}/tenant/calendar/deadline",
            "GET /api/{tenant}/tenant/calendar/remaining",
            "GET /api/{tenant}/tenant/calendar/years/{year}",
            "GET /api/{tenant}/tenant/divisions",
            "GET /api/{tenant}/tenant/policy",
            "GET /api/{tenant}/tenant/policy/versions",
            "GET /api/{tenant}/tenant/policy/versions/{version}",
            "GET /api/{tenant}/tenant/policy/versions/{version}/changes",
            "GET /api/{tenant}/tenant/policy/versions/{version}/regulation",
            "GET /api/{tenant}/tenant/policy/regulation",
            "GET /api/{tenant}/tenant/policy/schema",
            "GET /api/{tenant}/tenant/profile",
            "GET /api/{tenant}/tenant/public/record",
            "GET /api/{tenant}/tenant/rules",
            "GET /api/{tenant}/tenant/rules/versions",
            "GET /api/{tenant}/tenant/rules/versions/{version}",
            "GET /api/{tenant}/tenant/rules/versions/{version}/changes",
            "GET /api/{tenant}/tenant/rules/versions/{version}/regulation",
            "GET /api/{tenant}/tenant/rules/regulation",
            "GET /api/{tenant}/tenant/rules/schema",
            "GET /api/{tenant}/award/public/announcements",
            "GET /api/{tenant}/award/public/certificates/{number}",
            "GET /api/{tenant}/award/public/certificates/{number}/pdf",
            "GET /api/{tenant}/award/public/complaints/{complaintReceipt}",
            "GET /api/{tenant}/award/public/honours",
            "GET /api/{tenant}/award/public/honours/tallies",
            "GET /api/{tenant}/award/public/notices",
            "GET /api/{tenant}/award/public/notices/{notice}",
            "GET /api/{tenant}/award/public/objections/{receipt}",
            "GET /api/{tenant}/award/public/record",
            "GET /api/{tenant}/award/public/rounds",
            "GET /api/{tenant}/award/public/rounds/{round}/matters",
            "GET /api/{tenant}/award/public/rounds/{round}/observations",
            "GET /api/{tenant}/award/public/rounds/{round}/tracks/{track}/form",
            "GET /api/{tenant}/award/public/rounds/{round}/tracks/{track}/form/docx",
            "GET /api/{tenant}/award/public/supervision",
            "POST /api/{tenant}/award/public/complaints",
            "POST /api/{tenant}/award/public/complaints/files",
            "POST /api/{tenant}/award/public/notices/{notice}/clues",
            "POST /api/{tenant}/award/public/notices/{notice}/objections",
            "POST /api/{tenant}/award/public/objections/files",
            "POST /api/{tenant}/award/public/objections/statements");

    /** Whoever has an account may, wherever they belong: it gives a seat to apply from, and nothing else. */
    private static final String BECOME_APPLICANT = "POST /api/{tenant}/tenant/applicants";

    private static final String COLLATIONS = "/collations/{application}",
            CONSENSUS = "/consensus/{application}",
            REPORTS = "/reports/{application}",
            SHEET_PAPER = "/sheets/{application}/",
            PANEL_TABLE = "/panel-table",
            SHORTLIST = "/shortlist/",
            COMPOSITE_PAPER = "/composite/",
            VISIT = "{application}/site-visit";

    /** What was signed of a decision that the round which still runs has not come to. */
    private static final String DECIDED =
            ".*/(vote|candidates/upheld|resolution)/signed-pages/\\{page}"; // of the round that is over: see below

    private static final int AT_ONCE = 4;

    private static final List<String> GARBAGE = List.of("", "{", "[]", "null", "42", "{\"round\":[{}],\"marks\":7}");

    private final WholePlatform whole = WholePlatform.started();
    private final Planted planted = Planted.in(whole);
    private final Endpoints endpoints = Endpoints.of(whole);

    @Test
    void givesAnotherRegionsCountyNothing() {
        yieldsNothingTo(whole.shili.at("county/shidong/signer"), Set.of(BECOME_APPLICANT));
    }

    @Test
    void givesTheOperatorNothingOfARegion() {
        var operator = whole.founding.operator();
        yieldsNothing(
                operator,
                endpoints.all().stream()
                        .filter(endpoint -> !endpoint.path().startsWith("/api/platform/"))
                        .filter(endpoint -> !endpoint.toString().equals(BECOME_APPLICANT))
                        .toList());
    }

    @Test
    void givesAnybodyOnlyWhatIsPublic() {
        yieldsNothingTo(whole.anybody(), Set.of());
    }

    /** Members of the same region, whom every endpoint may let in, and who find nothing of what is not theirs. */
    @Test
    void givesNobodyOfTheRegionWhatIsAnothers() {
        var strangers = Map.of(
                "another county's signer", planted.cast.at("county/shixi/signer"),
                "another county's board", planted.cast.at("county/shixi/board"),
                "another applicant", planted.otherApplicant(),
                "a collaborator who was let go", planted.dismissed(),
                "a reviewer who stepped back", planted.recused(),
                "a member unit that was not asked", planted.uninvited,
                "the 审计管理员", planted.auditor,
                "one of the public", whole.anybody());
        SoftAssertions.assertSoftly(softly ->
                strangers.forEach((who, stranger) -> asked(stranger, endpoints.behindTheDoor(), "{}")
                        .forEach((endpoint, answer) -> {
                            var told = endpoint + " to " + who;
                            softly.assertThat(answer.status()).as(told).isLessThan(500);
                            softly.assertThat(answer.json().toString()).as(told).doesNotContain(Planted.CANARIES);
                            if (aboutTheDossier(endpoint)) {
                                softly.assertThat(answer.status()).as(told).isBetween(400, 499);
                            }
                        })));
    }

    /** Or it would prove nothing that strangers find nothing. */
    @Test
    void letsThoseInWhoMayWithTheSameAddresses() {
        var rightful = planted.rightful();
        var addressed = endpoints.all().stream()
                .filter(endpoint -> endpoint.path().startsWith("/api/{tenant}/"))
                .filter(endpoint -> endpoint.path().replace("{tenant}", "").contains("{"))
                .filter(endpoint -> !endpoint.path().endsWith("/versions/{version}/changes")) // the first has none
                .filter(endpoint -> !afterAllSheets(endpoint)) // nothing before they are in: see below
                .filter(endpoint ->
                        !endpoint.path().contains(VISIT)) // nobody before they are on the site list: see below
                .filter(endpoint -> !endpoint.path().endsWith("/delegate/authorization")) // individuals send nobody
                .filter(endpoint -> !endpoint.path().endsWith("/minutes/docx")) // who deliberates has its resolution
                .filter(endpoint -> !endpoint.path().contains("/feedback/{document}")) // nobody is told before the end
                .filter(endpoint -> !endpoint.path().contains("/approvals/{approval}")) // nothing is asked for yet
                .filter(endpoint ->
                        !endpoint.method().equals("GET") || !endpoint.path().matches(DECIDED)) // nor decided
                .filter(endpoint -> !endpoint.path().contains("/social-evaluation/{application}")) // no such step here
                .toList();
        assertThat(sideBySide(
                        addressed,
                        endpoint -> rightful.stream()
                                .map(person -> ask(person, endpoint, planted.values, "{}")
                                        .status())
                                .anyMatch(status -> endpoint.method().equals("GET")
                                        ? status == 200
                                        : status != 401 && status != 403 && status != 404 && status != 405)))
                .allSatisfy((endpoint, letIn) ->
                        assertThat(letIn).as(endpoint.toString()).isTrue());
    }

    @Test
    void letsACollaboratorReadAndLeavesToTheApplicantWhatBindsIt() {
        var collaborator = planted.cast.number(4, "applicant/self/applicant");
        planted.joined(collaborator);
        var application = planted.award("applications/" + planted.values.get("application"));
        assertThat(collaborator.get(application).toString()).contains("秘语自评");
        for (var binding : Map.of(
                        "/submission", Map.of(),
                        "/withdrawal", Map.of("reason", "企业重组"),
                        "/invitations", Map.of("whom", "办公室"),
                        "/handover", Map.of("collaborator", planted.values.get("collaborator")))
                .entrySet()) {
            var answer = collaborator.answer("POST", application + binding.getKey(), binding.getValue(), null);
            assertThat(answer.status()).as(binding.getKey()).isEqualTo(403);
            assertThat(problem(answer)).isEqualTo("applicant-only");
        }
    }

    /** What the panel found of somebody whose round is over: for the office, and for nobody it was found of or by. */
    @Test
    void givesTheCollatedSheetsToTheOfficeAlone() {
        var round = planted.values.get("finished");
        var material = planted.ordinal(round, "MATERIAL");
        var reviewed = planted.reviewed(round);
        var values = Map.of(
                "tenant", "wall", "round", round, "track", "INDIVIDUAL", "ordinal", material, "application", reviewed);
        var collations = endpoints.all().stream().filter(WallTests::collates).toList();
        assertThat(collations).hasSize(2).allSatisfy(endpoint -> {
            for (var may : List.of("office/main/officer", "office/main/head")) {
                assertThat(ask(planted.cast.at(may), endpoint, values, "{}").status())
                        .as(endpoint + " to " + may)
                        .isEqualTo(200);
            }
            for (var other : List.of(
                    "county/shidong/signer",
                    "county/shixi/signer",
                    "applicant/self/applicant",
                    "expert/pool/reviewer",
                    "government/main/signer")) {
                assertThat(ask(planted.cast.at(other), endpoint, values, "{}").status())
                        .as(endpoint + " to " + other)
                        .isIn(403, 404);
            }
            assertThat(ask(planted.recused(), endpoint, values, "{}").status()).isIn(403, 404);
            assertThat(ask(whole.shili.at("office/main/head"), endpoint, values, "{}")
                            .status())
                    .isIn(401, 403, 404);
            assertThat(ask(whole.anybody(), endpoint, values, "{}").status()).isEqualTo(401);
        });
    }

    /** Marks side by side: for whoever reviewed, once all are in, and for the office; reviewers are hidden from applicants. */
    @Test
    void showsWhatAPanelAgreedOnToItsReviewersAndTheOfficeAlone() {
        var round = planted.values.get("finished");
        var desk = planted.award(
                "rounds/%s/tracks/INDIVIDUAL/steps/%s/consensus".formatted(round, planted.ordinal(round, "MATERIAL")));
        var one = desk + "/" + planted.reviewed(round);
        for (var may : List.of("office/main/officer", "office/main/head", "expert/pool/reviewer")) {
            var seen = planted.cast.at(may).get(one);
            assertThat(seen.path("agreement").asString()).as(may).isEqualTo("SETTLED");
            assertThat(seen.path("signatures").valueStream().count()).as(may).isGreaterThan(1);
            for (var paper : papers(one, seen)) {
                assertThat(planted.cast.at(may).download(paper)).as(paper).isNotEmpty();
            }
        }
        var papers = papers(one, planted.cast.at("office/main/head").get(one));
        assertThat(papers).hasSizeGreaterThan(4);
        var own = one.replace("/consensus/", "/sheets/") + "/pdf";
        assertThat(planted.cast.at("expert/pool/reviewer").download(own)).isNotEmpty();
        for (var other : List.of(
                planted.cast.at("county/shidong/signer"),
                planted.cast.at("applicant/self/applicant"),
                planted.cast.at("government/main/signer"),
                planted.auditor,
                whole.shili.at("office/main/head"),
                whole.shili.at("expert/pool/reviewer"))) {
            for (var paper : papers) {
                assertThat(status(other, paper)).as(paper).isIn(401, 403, 404);
            }
            assertThat(status(other, own)).as(own).isIn(401, 403, 404);
        }
        assertThat(status(planted.cast.at("office/main/head"), own)).isEqualTo(403);
        for (var other : List.of("county/shidong/signer", "applicant/self/applicant", "government/main/signer")) {
            for (var path : List.of(desk, one)) {
                assertThat(status(planted.cast.at(other), path))
                        .as(path + " to " + other)
                        .isIn(403, 404);
            }
        }
        assertThat(status(whole.anybody(), one)).isEqualTo(401);
        var member =
                planted.cast.all("expert/pool/reviewer").getLast().get(desk).path(0);
        assertThat(member.has("sheets") || member.has("score") || member.has("widest"))
                .as(member.toString())
                .isFalse();
    }

    /** 评审报告: what is issued is for whoever reviewed and for the office, the draft for its writer and the office. */
    @Test
    void showsAReportToItsReviewersAndTheOfficeAlone() {
        var round = planted.values.get("finished");
        var all = planted.award(
                "rounds/%s/tracks/INDIVIDUAL/steps/%s/reports".formatted(round, planted.ordinal(round, "MATERIAL")));
        var one = all + "/" + planted.reviewed(round);
        var issued = one + "/editions/1";
        for (var may : List.of("office/main/officer", "office/main/head", "expert/pool/reviewer")) {
            assertThat(planted.cast.at(may).get(one).path("state").asString())
                    .as(may)
                    .isEqualTo("ISSUED");
            assertThat(planted.cast.at(may).download(issued)).as(may).isNotEmpty();
        }
        assertThat(planted.cast.at("office/main/head").get(one).has("text")).isTrue();
        var member = planted.cast.all("expert/pool/reviewer").getLast();
        assertThat(member.get(one).has("text") || member.get(one).has("collation"))
                .isFalse();
        assertThat(status(member, one + "/pdf")).isEqualTo(403);
        for (var other : List.of(
                planted.cast.at("county/shidong/signer"),
                planted.cast.at("applicant/self/applicant"),
                planted.cast.at("government/main/signer"),
                planted.auditor,
                whole.shili.at("office/main/head"),
                whole.shili.at("expert/pool/reviewer"))) {
            for (var path : List.of(all, one, issued, one + "/pdf", one + "/docx")) {
                assertThat(status(other, path)).as(path).isIn(401, 403, 404);
            }
        }
        assertThat(status(whole.anybody(), issued)).isEqualTo(401);
    }

    /** 合议记录 and the sheets, in both formats. */
    private static List<String> papers(String one, JsonNode seen) {
        return Stream.concat(
                        Stream.of(one),
                        seen.path("markers")
                                .valueStream()
                                .map(marker ->
                                        one + "/sheets/" + marker.path("expert").asString()))
                .flatMap(paper -> Stream.of(paper + "/pdf", paper + "/docx"))
                .toList();
    }

    /** 第十三条(五): all marks of a defense side by side, for whoever presides and for the office. */
    @Test
    void showsTheTableOfADefenseToItsLeaderAndTheOfficeAlone() {
        var round = planted.values.get("finished");
        var table = planted.award(
                "rounds/%s/tracks/INDIVIDUAL/steps/%s/panel-table".formatted(round, planted.ordinal(round, "DEFENSE")));
        var experts = planted.cast.all("expert/pool/reviewer");
        for (var may : List.of(planted.cast.at("office/main/officer"), planted.cast.at("office/main/head"))) {
            var seen = may.get(table);
            assertThat(seen.path("over").asBoolean()).isTrue();
            assertThat(seen.path("rows").path(0).path("mean").isNumber()).isTrue();
            assertThat(may.download(table + "/pdf")).isNotEmpty();
            assertThat(may.download(table + "/docx")).isNotEmpty();
        }
        for (var path : List.of(table, table + "/pdf", table + "/docx")) {
            assertThat(experts.stream().filter(expert -> status(expert, path) == 200))
                    .as("leaders")
                    .hasSizeLessThanOrEqualTo(1);
            for (var other : List.of(
                    planted.cast.at("county/shidong/signer"),
                    planted.cast.at("government/main/signer"),
                    planted.cast.at("applicant/self/applicant"),
                    planted.auditor,
                    whole.shili.at("office/main/head"),
                    whole.shili.at("expert/pool/reviewer"))) {
                assertThat(status(other, path)).as(path).isIn(401, 403, 404);
            }
            assertThat(status(whole.anybody(), path)).as(path).isEqualTo(401);
        }
    }

    /** 第十三条(四): a plan is for whoever is visited, for the team and for the office; what was found before, not for the first. */
    @Test
    void showsAVisitToItsApplicantItsTeamAndTheOfficeAlone() {
        var visit = planted.award("applications/" + planted.reviewed(planted.values.get("finished")) + "/site-visit");
        for (var may : List.of("office/main/officer", "office/main/head", "expert/pool/reviewer")) {
            var seen = planted.cast.at(may).get(visit);
            assertThat(seen.path("releases").toString()).as(may).contains("示例观察员");
            assertThat(seen.path("found").isEmpty()).as(may).isFalse();
            assertThat(planted.cast.at(may).download(visit + "/meetings/OPENING/sheet"))
                    .isNotEmpty();
            assertThat(planted.cast.at(may).get(visit + "/photos").path("most").asInt())
                    .isPositive();
        }
        var applicant = planted.cast.at("applicant/self/applicant");
        var told = applicant.get(visit);
        assertThat(told.path("meetings").toString()).contains("示例负责人");
        assertThat(told.path("found").isEmpty()).isTrue();
        assertThat(told.has("draft")).isFalse();
        assertThat(applicant.download(visit + "/plan/pdf")).isNotEmpty();
        assertThat(applicant.get(visit + "/photos").path("adds").asBoolean()).isFalse();
        assertThat(status(applicant, visit + "/meetings/OPENING/sheet")).isEqualTo(403);
        for (var path : List.of(
                visit,
                visit + "/plan/pdf",
                visit + "/plan/docx",
                visit + "/meetings/OPENING/sheet",
                visit + "/photos",
                visit + "/photos/" + UUID.randomUUID() + "/view",
                visit + "/photos/" + UUID.randomUUID() + "/content")) {
            for (var other : List.of(
                    planted.cast.at("county/shidong/signer"),
                    planted.cast.at("government/main/signer"),
                    planted.otherApplicant(),
                    planted.auditor,
                    whole.shili.at("office/main/head"),
                    whole.shili.at("expert/pool/reviewer"))) {
                assertThat(status(other, path)).as(path).isIn(401, 403, 404);
            }
            assertThat(status(whole.anybody(), path)).as(path).isEqualTo(401);
        }
    }

    /** 第十四条: what was signed of a list, a vote and a resolution is for whoever deliberates and for the office. */
    @Test
    void showsTheScansOfWhatWasDecidedToWhoeverDeliberatesAndTheOfficeAlone() {
        var round = planted.award("rounds/" + planted.values.get("finished"));
        for (var decided : List.of("/resolution", "/tracks/INDIVIDUAL/vote", "/tracks/INDIVIDUAL/candidates/upheld")) {
            var scan = round + decided + "/signed-pages/" + planted.values.get("page");
            for (var may : List.of(
                    "office/main/officer",
                    "office/main/head",
                    "leading-group/main/secretary",
                    "government/main/signer")) {
                assertThat(planted.cast.at(may).download(scan))
                        .as(scan + " to " + may)
                        .isNotEmpty();
            }
            for (var other : List.of(
                    planted.cast.at("county/shidong/signer"),
                    planted.cast.at("member/ecology/signer"),
                    planted.cast.at("applicant/self/applicant"),
                    planted.cast.at("expert/pool/reviewer"),
                    planted.cast.at("observer/main/observer"),
                    planted.recused(),
                    planted.auditor,
                    whole.shili.at("office/main/head"),
                    whole.shili.at("government/main/signer"))) {
                assertThat(status(other, scan)).as(scan).isIn(401, 403, 404);
            }
            assertThat(status(whole.anybody(), scan)).as(scan).isEqualTo(401);
        }
    }

    private static int status(Person person, String path) {
        return person.answer("GET", path, null, null).status();
    }

    /** 第十八条: an officer reads every dossier but that of whom they have an interest in. */
    @Test
    void closesADossierToAnOfficerWhoDeclaredAnInterest() {
        var values = new HashMap<>(planted.values);
        values.put("entry", values.get("dossierEntry")); // of the papers, the one that is about it
        sideBySide(
                        endpoints.behindTheDoor().stream()
                                .filter(endpoint -> endpoint.method().equals("GET") || aboutTheEntry(endpoint))
                                // tells of the round before, in which nothing was declared; of this one see below
                                .filter(endpoint -> !endpoint.path().endsWith("/consultations"))
                                .toList(),
                        endpoint -> ask(planted.conflicted(), endpoint, values, "{\"reason\":\"不符\"}"))
                .forEach((endpoint, answer) -> {
                    assertThat(answer.json().toString())
                            .as(endpoint.toString())
                            .doesNotContain("秘语自评", "秘语联系人", "0479-7654321", "秘语评语", "秘语书面")
                            .doesNotContain(Planted.DECLARED);
                    if (aboutTheEntry(endpoint)) {
                        assertThat(problem(answer)).as(endpoint.toString()).isEqualTo("recused");
                    }
                    if (aboutTheDossier(endpoint)) {
                        assertThat(answer.status()).as(endpoint.toString()).isBetween(400, 499);
                    }
                });
        for (var listing : List.of("applications?size=200&round=" + values.get("round"), "consultations")) {
            assertThat(planted.conflicted().get(planted.award(listing)).toString())
                    .doesNotContain(values.get("application"));
        }
    }

    /** Who objected, and what came with it: for whoever looks into it, not for the office as a whole. */
    @Test
    void tellsTheHandlerAloneWhoObjected() {
        var objection = planted.award("objections/" + planted.values.get("objection"));
        var file = objection + "/files/" + planted.values.get("file");
        for (var other : List.of(planted.cast.at("office/main/head"), planted.conflicted())) {
            assertThat(other.get(planted.award("objections")).toString()).doesNotContain("秘语异议人", "秘语异议电话");
            assertThat(problem(other.answer("POST", objection + "/objector", Map.of(), null)))
                    .isEqualTo("objection-of-another");
            assertThat(problem(other.answer("GET", file, null, null))).isEqualTo("objection-of-another");
            for (var paper : List.of("/register/pdf", "/report/pdf", "/reply/docx")) {
                assertThat(problem(other.answer("GET", objection + paper, null, null)))
                        .as(paper)
                        .isEqualTo("objection-of-another");
            }
        }
        var read = planted.cast.at("office/main/officer").post(objection + "/objector", Map.of());
        assertThat(read.path("name").asString()).isEqualTo("秘语异议人");
        var record = planted.auditor.get(planted.award("record?subject=" + planted.values.get("objection")));
        assertThat(record.toString()).contains("ObjectorRead").doesNotContain("秘语异议人", "秘语异议电话");
    }

    /** 第二十条: a complaint may be about the office, which hears nothing of it, and nothing of it is on the record. */
    @Test
    void tellsTheDisciplineInspectionAloneWhatSomebodyComplainedOf() {
        var complaint = planted.award("complaints/" + planted.values.get("complaint"));
        for (var other : List.of(
                planted.cast.at("office/main/officer"),
                planted.cast.at("office/main/head"),
                planted.cast.at("leading-group/main/secretary"),
                planted.cast.at("government/main/signer"),
                planted.auditor,
                whole.shili.at("observer/main/observer"))) {
            assertThat(status(other, planted.award("complaints"))).isIn(401, 403, 404);
            assertThat(other.answer("POST", complaint + "/words", Map.of(), null)
                            .status())
                    .isIn(401, 403, 404);
        }
        var told = whole.anybody().get(planted.award("public/complaints/" + planted.values.get("complaintReceipt")));
        assertThat(told.path("stage").asString()).isEqualTo("TAKEN");
        var record = planted.auditor.get(planted.award("record?subject=" + planted.values.get("complaint")));
        assertThat(record.toString())
                .contains("ComplaintRaised", "ComplaintRead")
                .doesNotContain("秘语投诉");
    }

    /** How many came, and nobody's name. */
    @Test
    void tellsThePublicHowManyWatched() {
        var watched =
                whole.anybody().get(planted.award("public/rounds/" + planted.values.get("round") + "/observations"));
        assertThat(watched.path(0).path("citizens").asInt()).isEqualTo(1);
        assertThat(watched.toString()).doesNotContain("秘语观摩市民");
    }

    @Test
    void findsThePlantedWordsWhereTheyBelong() {
        var officer = planted.cast.at("office/main/officer");
        var expert = planted.cast.at("expert/pool/reviewer");
        var values = planted.values;
        var found = List.of(
                officer.get(planted.award("applications/" + values.get("application"))),
                officer.get(planted.award("objections")),
                officer.post(planted.award("objections/%s/objector".formatted(values.get("objection"))), Map.of()),
                planted.cast
                        .at("applicant/self/applicant")
                        .get(planted.award("applications/" + values.get("application") + "/collaborators")),
                officer.get(planted.award("paper-entries")),
                officer.get(planted.award("agencies")),
                planted.cast
                        .at("observer/main/observer")
                        .post(planted.award("complaints/%s/words".formatted(values.get("complaint"))), Map.of()),
                planted.cast
                        .at("observer/main/observer")
                        .post(planted.award("complaints/%s/complainant".formatted(values.get("complaint"))), Map.of()),
                officer.get(planted.award("observations/" + values.get("observation"))),
                officer.get(planted.award("matters/" + values.get("matter"))),
                officer.get(planted.award("rounds/" + values.get("finished") + "/reconsiderations")),
                planted.cast
                        .at("office/main/head")
                        .get(planted.award("rounds/" + values.get("round") + "/interests/declared")),
                officer.get(planted.award("applications/%s/attachments/%s/content"
                        .formatted(values.get("application"), values.get("attachment")))),
                expert.get(planted.award("rounds/%s/tracks/%s/steps/%s/sheets/%s"
                        .formatted(
                                values.get("round"),
                                values.get("track"),
                                values.get("ordinal"),
                                values.get("application")))));
        assertThat(found.toString()).contains(Planted.CANARIES);
    }

    /** Of everything that was done to plant this, in real processes. */
    @Test
    void keepsARecordThatIsWholeAndNamesNobodyWhoObjected() {
        var head = whole.anybody().get(planted.award("public/record"));
        assertThat(head.path("count").asInt()).isGreaterThan(100);
        var report = planted.auditor.get(planted.award("record/verification?count=%s&hash=%s"
                .formatted(head.path("count").asString(), head.path("hash").asString())));
        assertThat(report.path("intact").asBoolean()).as(report.toString()).isTrue();
        var raised = planted.auditor
                .get(planted.award("record?subject=" + planted.values.get("objection")))
                .path("items")
                .valueStream()
                .filter(entry -> entry.path("deed").asString().equals("ObjectionRaised"))
                .findFirst()
                .orElseThrow();
        assertThat(raised.path("actor").asString()).isEqualTo("anonymous");
        assertThat(raised.has("origin")).isFalse();
    }

    @Test
    void namesNoPublicEndpointThatIsGone() {
        assertThat(endpoints.all().stream().map(Endpoint::toString)).containsAll(PUBLIC);
    }

    /** Each endpoint says who may; one that says nothing is closed even to those who may do everything else. */
    @Test
    void leavesNoEndpointUnclassified() {
        assertThat(asked(planted.cast.at("office/main/head"), endpoints.behindTheDoor(), "{"))
                .allSatisfy((endpoint, answer) ->
                        assertThat(problem(answer)).as(endpoint.toString()).isNotEqualTo("unclassified"));
    }

    @Test
    void answersGarbageWithoutFailing() {
        var officer = planted.cast.at("office/main/officer");
        var nowhere = Map.of("tenant", "wall", "track", "NOBODY", "ordinal", "99999999999");
        // where the address is understood, so that the body is read; of no one thing that is there, or it might be done
        var somewhere = Map.of(
                "tenant",
                "wall",
                "track",
                "INDIVIDUAL",
                "ordinal",
                "1",
                "version",
                "1",
                "year",
                "2026",
                "date",
                "2026-07-15");
        assertThat(sideBySide(endpoints.behindTheDoor(), endpoint -> {
                    var answers = new HashMap<String, Integer>();
                    for (var garbage : endpoint.takesBody() ? GARBAGE : List.of("")) {
                        for (var values : List.of(nowhere, somewhere)) {
                            answers.put(
                                    garbage + " at " + values,
                                    ask(officer, endpoint, values, garbage).status());
                        }
                    }
                    return answers;
                }))
                .allSatisfy((endpoint, answers) -> assertThat(answers)
                        .allSatisfy((what, status) ->
                                assertThat(status).as(endpoint + " " + what).isLessThan(500)));
    }

    @Test
    void keepsTheServicesOwnAddressesInside() {
        for (var path : List.of(
                "/internal/-/clock",
                "/internal/publications",
                "/internal/rebuild",
                "/internal/xilingol/policy",
                "/v3/api-docs",
                "/actuator/env")) {
            assertThat(whole.anybody().answer("GET", path, null, null).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private void yieldsNothingTo(Person stranger, Set<String> allowed) {
        yieldsNothing(
                stranger,
                endpoints.all().stream()
                        .filter(endpoint -> !PUBLIC.contains(endpoint.toString()))
                        .filter(endpoint -> !allowed.contains(endpoint.toString()))
                        .toList());
    }

    private void yieldsNothing(Person stranger, List<Endpoint> closed) {
        var notPublic = closed.stream()
                .filter(endpoint -> !PUBLIC.contains(endpoint.toString()))
                .toList();
        assertThat(asked(stranger, notPublic, "{}"))
                .allSatisfy((endpoint, answer) ->
                        assertThat(answer.status()).as(endpoint.toString()).isIn(401, 403, 404));
    }

    private Map<Endpoint, Answer> asked(Person person, List<Endpoint> of, String body) {
        return sideBySide(of, endpoint -> ask(person, endpoint, planted.values, body));
    }

    /** Each waits for the platform more than it works. */
    static <T> Map<Endpoint, T> sideBySide(List<Endpoint> endpoints, Function<Endpoint, T> ask) {
        return endpoints.stream()
                .gather(Gatherers.mapConcurrent(AT_ONCE, endpoint -> Map.entry(endpoint, ask.apply(endpoint))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean collates(Endpoint endpoint) {
        return endpoint.path().contains(COLLATIONS) || endpoint.path().endsWith("/calibration");
    }

    private static boolean afterAllSheets(Endpoint endpoint) {
        return endpoint.method().equals("GET")
                && (collates(endpoint)
                        || endpoint.path().contains(CONSENSUS)
                        || endpoint.path().contains(REPORTS)
                        || endpoint.path().contains(SHEET_PAPER)
                        || endpoint.path().contains(PANEL_TABLE)
                        || endpoint.path().contains(SHORTLIST) // let in by ProcedureTests
                        || endpoint.path().contains(COMPOSITE_PAPER)); // let in by ReplayTests
    }

    private static boolean aboutTheEntry(Endpoint endpoint) {
        return endpoint.path().contains("{entry}");
    }

    private static boolean aboutTheDossier(Endpoint endpoint) {
        return endpoint.path().contains("{application}");
    }

    /** Whoever asks so fast that they are told to come again later does. */
    static Answer ask(Person person, Endpoint endpoint, Map<String, String> values, String body) {
        return Awaitility.await(endpoint.toString())
                .pollDelay(Duration.ZERO)
                .until(() -> once(person, endpoint, values, body), answer -> answer.status() != 429);
    }

    private static Answer once(Person person, Endpoint endpoint, Map<String, String> values, String body) {
        var path = endpoint.filled(values)
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return person.answerRaw(
                endpoint.method(), path, endpoint.takesBody() ? body : null, endpoint.mediaType(), "\"0\"");
    }

    private static String problem(Answer answer) {
        return answer.json().path("type").asString("").replaceFirst(".*:", "");
    }
}
