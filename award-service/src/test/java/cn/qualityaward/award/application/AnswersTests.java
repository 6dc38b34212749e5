package cn.qualityaward.award.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.form.Answers;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.secrecy.Rows;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.holdings.Archive;
import cn.qualityaward.tenancy.holdings.Holdings;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the round's own form asks, from the first draft to the sealed dossier. */
class AnswersTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String OWN = "applicant";
    private static final Dossiers.Region REGION = new Dossiers.Region(Set.of("152502"), Set.of());
    private static final Map<String, String> ASSESSED = Map.of("4.1.2", "配方甲", "4.1.3", "示例");
    private static final String PERSON = "11010519491231002X";

    @Autowired
    Dossiers dossiers;

    @Autowired
    Sealing sealing;

    @Autowired
    ApplicationViews views;

    @Autowired
    Changes changes;

    @Autowired
    JsonMapper json;

    @Autowired
    Holdings holdings;

    private UUID round = new UUID(0, 0);

    @BeforeEach
    void pin() throws IOException {
        var corpus = (ObjectNode) json.readTree(Files.readString(Path.of("src/test/resources/forms/cases.json")));
        var rules = json.createObjectNode();
        rules.putObject("weights");
        rules.putObject("thresholds");
        rules.putObject("shortlist").put("mode", "MANUAL");
        rules.putArray("tieKeys");
        rules.putObject("forms").set("ORGANIZATION", corpus.path("form"));
        rules.putObject("rubrics").set("ORGANIZATION", corpus.path("rubric"));
        round = in(() -> TestRounds.announced(rounds, db, TODAY.plusDays(9), TODAY.plusDays(30)));
        run(() -> db.sql("update award.program set rules = ?, rules_hash = 'rules-with-a-form' where id = ?")
                .params(rules.toString(), round)
                .update());
    }

    @Test
    void keepsADraftThatLacksAlmostEverything() {
        var id = started(answers(Map.of("staff", 0), Map.of()));
        assertThat(in(() -> applications.required(id).form().answers().questions()))
                .containsEntry("staff", 0);
    }

    @Test
    void refusesWhatTheFormDoesNotAsk() {
        assertThat(faults(refused(() -> started(answers(Map.of("colour", "红"), Map.of())))))
                .containsExactly("answers.questions.colour");
    }

    @Test
    void asksAllOnSubmission() {
        var id = started(answers(Map.of("staff", 0), Map.of("4.1.2", "示例")));
        assertThat(faults(refused(() -> submit(id))))
                .contains(
                        "answers.questions.staff",
                        "answers.questions.nature",
                        "answers.questions.figures",
                        "answers.assessment[4.1.3]");
    }

    @Test
    void sealsTheAnswersWithTheForm() {
        var id = started(complete(List.of()));
        submit(id);
        var sealed = in(() -> sealing.of(id).getFirst().text());
        JsonNode answers = json.readTree(sealed).path("answers");
        assertThat(answers.path("questions").path("staff").asInt()).isEqualTo(120);
        assertThat(answers.path("assessment").path("4.1.2").asString()).isEqualTo("配方甲");
    }

    @Test
    void withholdsWhatIsASecretAndWhatNamesAPerson() {
        var id = started(complete(List.of("staff", "4.1.2")));
        submit(id);
        var board = seen(id, new Caller("b", "示例", Set.of(new Seat("county", "152502", "board"))));
        assertThat(board.withheld()).as("what it is to find true").isEmpty();
        var county = seen(id, new Caller("c", "示例", Set.of(new Seat("county", "152502", "signer"))));
        assertThat(county.withheld()).containsExactlyInAnyOrder("staff", "4.1.2", "person");
        assertThat(county.form().answers().questions())
                .doesNotContainKeys("staff", "person")
                .containsKey("nature");
        assertThat(county.form().answers().assessment()).containsOnlyKeys("4.1.3");
        var office = seen(id, new Caller("o", "示例", Set.of(new Seat("office", "main", "officer"))));
        assertThat(office.withheld()).isEmpty();
        assertThat(office.form().answers().questions()).containsKeys("staff", "person");
    }

    /** 申明的内容不向无关人员提供: nor what is declared, passage by passage, nor a self-assessment that is as a whole. */
    @Test
    void withholdsTheDeclarationItselfAndASelfAssessmentThatIsDeclared() {
        var id = declared("秘方乙", List.of("summary"));
        var county = seen(id, new Caller("c", "示例", Set.of(new Seat("county", "152502", "signer"))));
        assertThat(county.withheld()).contains("secrets", "summary");
        assertThat(county.form().secrets()).isNull();
        assertThat(county.form().summary()).isNull();
        assertThat(county.form().name()).isEqualTo("示例乳业有限公司");
        for (var may : List.of(officer(), new Caller(OWN, "示例", Set.of(new Seat("applicant", "self", "applicant"))))) {
            assertThat(seen(id, may).withheld()).isEmpty();
            assertThat(seen(id, may).form().secrets()).containsExactly("秘方乙");
            assertThat(seen(id, may).form().summary()).isEqualTo("自评报告");
        }
        assertThat(seen(other(), new Caller("g", "示例", Set.of(new Seat("government", "main", "signer"))))
                        .form()
                        .summary())
                .as("what is no secret")
                .isEqualTo("自评报告");
    }

    @Test
    void tellsOnlyThatADeclarationAndADeclaredSelfAssessmentChanged() {
        var id = declared("秘方乙", List.of("summary"));
        back(id);
        run(() -> dossiers.revise(
                id,
                OWN,
                IfMatch.of("\"" + applications.required(id).version() + "\""),
                TestForms.summarized("补正").with(complete(List.of()))));
        submit(id);
        assertThat(in(() -> changes.of(applications.required(id), 1, 2, false)))
                .filteredOn(Changes.Change::withheld)
                .allSatisfy(change -> assertThat(change.before()).isNull())
                .allSatisfy(change -> assertThat(change.after()).isNull())
                .extracting(Changes.Change::field)
                .containsExactlyInAnyOrder("secrets", "summary");
        assertThat(in(() -> changes.of(applications.required(id), 1, 2, true)))
                .noneMatch(Changes.Change::withheld)
                .anySatisfy(
                        change -> assertThat(String.valueOf(change.before())).contains("秘方乙"));
    }

    @Test
    void keepsNeitherTheDeclarationNorADeclaredSelfAssessmentReadable() {
        var id = declared("秘方乙", List.of("summary"));
        assertThat(in(() -> rows().saying("秘方乙"))).isEmpty();
        assertThat(in(() -> rows().saying("自评报告"))).isEmpty();
        assertThat(exported()).doesNotContain("秘方乙", "自评报告").contains("示例乳业");
        var sealed = in(() -> sealing.of(id)).getFirst();
        assertThat(sealed.text()).contains("秘方乙", "自评报告");
        assertThat(sealed.sha256()).isEqualTo(Canonical.sha256(sealed.text()));
        other();
        assertThat(in(() -> rows().saying("自评报告"))).as("what is no secret").containsExactly("award.application");
    }

    private UUID other() {
        return in(() -> dossiers.start(round, ApplicantKind.ORGANIZATION, "other", TestForms.other())
                .id());
    }

    private UUID declared(String passage, List<String> secret) {
        var id = in(() -> dossiers.start(
                        round,
                        ApplicantKind.ORGANIZATION,
                        OWN,
                        TestForms.declaring(passage).with(complete(secret)))
                .id());
        submit(id);
        return id;
    }

    @Test
    void namesNobodyAndTellsNoSecretWhereItIsKept() {
        var id = started(complete(List.of("staff", "4.1.2")));
        submit(id);
        back(id);
        var again = TestForms.summarized("补正").with(complete(List.of("4.1.2")));
        run(() -> dossiers.revise(
                id, OWN, IfMatch.of("\"" + applications.required(id).version() + "\""), again));
        assertThat(in(() -> rows().saying(PERSON))).as("written again").isEmpty();
        submit(id);
        assertThat(in(() -> rows().saying(PERSON))).isEmpty();
        assertThat(in(() -> rows().saying("配方甲"))).isEmpty();
        assertThat(in(() -> rows().saying("示例乳业")))
                .as("it does look where it is")
                .contains("award.application", "award.sealed_dossier");
        assertThat(exported()).doesNotContain(PERSON, "配方甲").contains("示例乳业");
        var sealed = in(() -> sealing.of(id));
        assertThat(sealed).allSatisfy(one -> {
            assertThat(one.text()).contains(PERSON, "配方甲");
            assertThat(one.sha256()).isEqualTo(Canonical.sha256(one.text()));
        });
        assertThat(in(() -> applications.required(id).sha256()))
                .isEqualTo(sealed.getLast().sha256());
        assertThat(seen(id, officer()).form().answers().questions()).containsEntry("person", PERSON);
    }

    private Rows rows() {
        return new Rows(db);
    }

    private String exported() {
        var zip = new ByteArrayOutputStream();
        TenantScope.run(tenant, () -> {
            var archive = new Archive(zip);
            holdings.write(archive);
            archive.finish("index.json", new byte[0]);
        });
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            var all = new StringBuilder();
            while (in.getNextEntry() != null) {
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void comparesTwoSubmissionsByWhatTheFormCallsThemAndTellsNoSecret() {
        var id = started(complete(List.of("staff")));
        submit(id);
        back(id);
        var other = complete(List.of("staff", "4.1.2"));
        var answers = new java.util.HashMap<>(other.questions());
        answers.put("staff", 130);
        answers.put("nature", "institution");
        run(() -> dossiers.revise(
                id,
                OWN,
                IfMatch.of("\"" + applications.required(id).version() + "\""),
                TestForms.summarized("补正")
                        .with(new Answers(answers, Map.of("4.1.2", "另写", "4.1.3", "示例"), other.secret()))));
        assertThat(seen(id, officer()).form().summary())
                .as("others read what was handed in")
                .isEqualTo("自评报告");
        submit(id);
        var told = in(() -> changes.of(applications.required(id), 1, 2, true));
        assertThat(told)
                .extracting(Changes.Change::field)
                .containsExactlyInAnyOrder("summary", "secretAnswers", "staff", "nature", "4.1.2");
        assertThat(told).filteredOn(change -> change.field().equals("staff")).allSatisfy(change -> {
            assertThat(change.label()).isNotBlank();
            assertThat(String.valueOf(change.before())).isEqualTo("120");
            assertThat(String.valueOf(change.after())).isEqualTo("130");
        });
        assertThat(in(() -> changes.of(applications.required(id), 1, 2, false)))
                .filteredOn(Changes.Change::withheld)
                .allSatisfy(change -> assertThat(change.before()).isNull())
                .allSatisfy(change -> assertThat(change.after()).isNull())
                .extracting(Changes.Change::field)
                .containsExactlyInAnyOrder("staff", "4.1.2");
    }

    private void back(UUID id) {
        run(() -> {
            var returned = applications.required(id);
            returned.sendBack(
                    "缺少证照", TODAY.plusDays(5), new Decider("board", "审查人", "county/152502", null), clock.now());
            applications.saveAndFlush(returned);
        });
    }

    private static Caller officer() {
        return new Caller("o", "示例", Set.of(new Seat("office", "main", "officer")));
    }

    private ApplicationViews.View seen(UUID id, Caller caller) {
        return TenantScope.call(tenant, () -> {
            var application = applications.required(id);
            return views.of(application, caller);
        });
    }

    private UUID started(Answers answers) {
        return in(() -> dossiers.start(
                        round,
                        ApplicantKind.ORGANIZATION,
                        OWN,
                        TestForms.complete().with(answers))
                .id());
    }

    private void submit(UUID id) {
        run(() -> dossiers.submit(id, OWN, null, REGION));
    }

    private Answers complete(List<String> secret) {
        var year = TODAY.plusDays(30).minusDays(60).getYear();
        List<Map<String, Object>> figures = List.of(
                Map.of("year", year - 1, "revenue", 3),
                Map.of("year", year - 2, "revenue", 2),
                Map.of("year", year - 3, "revenue", 1.5));
        return new Answers(
                Map.of("staff", 120, "nature", "enterprise", "export", false, "person", PERSON, "figures", figures),
                ASSESSED,
                secret);
    }

    private static Answers answers(Map<String, Object> questions, Map<String, String> assessment) {
        return new Answers(questions, assessment, List.of());
    }

    private static Refusal refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed);
    }

    @SuppressWarnings("unchecked")
    private static List<String> faults(Refusal refusal) {
        return ((List<Map<String, String>>) refusal.properties().get("errors"))
                .stream().map(error -> String.valueOf(error.get("field"))).toList();
    }
}
