package cn.qualityaward.acceptance;

import static cn.qualityaward.acceptance.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.standalone.walk.Answer;
import cn.qualityaward.standalone.walk.Applicant;
import cn.qualityaward.standalone.walk.Cast;
import cn.qualityaward.standalone.walk.Course;
import cn.qualityaward.standalone.walk.Person;
import cn.qualityaward.standalone.walk.Region;
import cn.qualityaward.standalone.walk.Role;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A dossier in the formal review: more is asked for and handed in, compared, looked at; credit is looked up by two. */
class DossierTests {

    private static final String REGION = "buchong";
    private static final String PDF = """
            %PDF-1.7
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 200]>> endobj
            trailer <</Root 1 0 R /Size 4>>
            %%EOF
            """;

    private final WholePlatform whole = WholePlatform.started();

    @Test
    void isSupplementedComparedLookedAtAndPassedOnceCreditWasLookedUpByTwo() throws IOException {
        var cast = whole.founding.found(region());
        var walk = RoundWalk.plan(cast, whole.time, "补充市市长质量奖", 2026, 0);
        walk.approveRules();
        walk.announce(30);
        walk.apply(List.of(new Applicant("示例 补充人物", "INDIVIDUAL", "shixi", "", 85, Course.waitsAt("FORMAL_REVIEW"))));
        walk.settle();
        var applicant = cast.at("applicant/self/applicant");
        var officer = cast.at("office/main/officer");
        var dossier = award("applications/"
                + officer.get(award("applications?round=" + walk.round()))
                        .path(0)
                        .path("id")
                        .asString());
        assertThat(status(officer, dossier)).isEqualTo("FORMAL_REVIEW");

        supplemented(applicant, officer, dossier);
        lookedAt(officer, dossier);

        var passed = Map.of("passed", true, "opinion", "补充后符合申报条件。");
        refused(() -> officer.post(dossier + "/formal-review", passed), "credit-not-looked-up", "第十一条(四)");
        lookUp(cast, dossier);
        officer.post(dossier + "/formal-review", passed);
        assertThat(cast.at("office/main/head").get(dossier + "/examinations").toString())
                .contains("补充后符合申报条件。");
        refused(() -> applicant.get(dossier + "/examinations"));
        refused(
                () -> officer.post(
                        award("rounds/" + walk.round() + "/tracks/INDIVIDUAL/consultation"),
                        Map.of("others", List.of("department/nobody-there"))),
                "consulted-unit-unknown",
                "第十三条(二)");
    }

    private void supplemented(Person applicant, Person officer, String dossier) {
        var lastDay = whole.time.today().plusDays(5).toString();
        officer.post(dossier + "/supplements", Map.of("items", List.of("奖状扫描件"), "completeBy", lastDay));
        assertThat(applicant.get(award("my/duties")).toString()).contains("supplement-application", lastDay);
        assertThat(applicant.get(award("my/messages")).toString()).contains("奖状扫描件");
        var seen = applicant.ask(dossier);
        var form = (ObjectNode) seen.json().path("form");
        var before = form.path("summary").asString();
        applicant.put(dossier, seen.etag(), form.put("summary", "补充后的自评报告"));
        upload(applicant, dossier);
        assertThat(officer.get(dossier).path("form").path("summary").asString()).isEqualTo(before);
        assertThat(officer.get(dossier + "/attachments").path("files")).isEmpty();
        refused(
                () -> officer.post(dossier + "/formal-review", Map.of("passed", true, "opinion", "符合。")),
                "application-not-there",
                "第十三条(二)");
        applicant.post(dossier + "/submission", Map.of());
        assertThat(status(officer, dossier)).isEqualTo("FORMAL_REVIEW");
        assertThat(officer.get(award("my/messages")).toString()).contains("SUPPLEMENTS_IN");
        assertThat(officer.get(dossier + "/submissions")).hasSize(2);
        var changes = officer.get(dossier + "/submissions/2/changes");
        assertThat(changes.valueStream().map(change -> change.path("part").asString()))
                .contains("FORM", "EVIDENCE");
        assertThat(changes.toString()).contains(before, "补充后的自评报告", "示例奖状");
    }

    private void upload(Person applicant, String dossier) {
        var content = PDF.getBytes(StandardCharsets.UTF_8);
        var file = applicant.beginUpload(
                dossier + "/attachments",
                Map.of("title", "示例奖状", "filename", "示例奖状.pdf", "mark", "INTERNAL"),
                content.length);
        applicant.piece(file, 0, BodyPublishers.ofByteArray(content));
        Awaitility.await(file)
                .atMost(Duration.ofMinutes(1))
                .until(() -> applicant.get(dossier + "/attachments").toString().contains("READY"));
    }

    private void lookedAt(Person officer, String dossier) throws IOException {
        var file = dossier + "/attachments/"
                + officer.get(dossier + "/attachments")
                        .path("files")
                        .path(0)
                        .path("id")
                        .asString();
        assertThat(officer.get(file + "/preview").path("pages").asInt()).isEqualTo(1);
        var page = ImageIO.read(new ByteArrayInputStream(officer.download(file + "/pages/1")));
        assertThat(page.getWidth()).isEqualTo(600);
    }

    private void lookUp(Cast cast, String dossier) {
        var first = cast.at("office/main/officer");
        var second = cast.all("office/main/officer").getLast();
        var open = first.get(dossier + "/credit-lookups")
                .path("open")
                .valueStream()
                .toList();
        assertThat(open).hasSize(3);
        for (var source : open) {
            var entered = succeeded(first.answerRaw(
                    "POST",
                    dossier + "/credit-lookups",
                    """
                    --b\r
                    Content-Disposition: form-data; name="lookup"\r
                    Content-Type: application/json\r
                    \r
                    {"source": "%s", "lookedUpOn": "%s", "nothing": true, "place": "https://example.invalid"}\r
                    --b\r
                    Content-Disposition: form-data; name="evidence"; filename="page.pdf"\r
                    Content-Type: application/pdf\r
                    \r
                    %%PDF-1.7\r
                    --b--\r
                    """.formatted(source.asString(), whole.time.today()),
                    "multipart/form-data; boundary=b",
                    null));
            var confirmation = dossier + "/credit-lookups/" + entered.path("id").asString() + "/confirmation";
            refused(() -> first.post(confirmation, Map.of()), "credit-by-same-officer", "第十一条(四)");
            second.post(confirmation, Map.of());
        }
    }

    private static JsonNode succeeded(Answer answer) {
        assertThat(answer.succeeded()).as(String.valueOf(answer)).isTrue();
        return answer.json();
    }

    private static String status(Person person, String dossier) {
        return person.get(dossier).path("row").path("status").asString();
    }

    private static String award(String path) {
        return "/api/" + REGION + "/award/" + path;
    }

    private static Region region() {
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
                "member/ecology/signer",
                "applicant/self/applicant")) {
            roles.add(new Role(REGION + "-" + roles.size(), "示例人员 " + roles.size(), seat));
        }
        return new Region(
                REGION,
                "补充市",
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
