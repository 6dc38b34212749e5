package cn.qualityaward.award.carryover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.TestDossiers;
import cn.qualityaward.award.application.TestForms;
import cn.qualityaward.award.attachment.TestEvidence;
import cn.qualityaward.award.carryover.Bundle.Region;
import cn.qualityaward.award.carryover.CarriedController.Provenance;
import cn.qualityaward.award.carryover.Consenting.Stamped;
import cn.qualityaward.award.carryover.Filling.Field;
import cn.qualityaward.award.carryover.Filling.Result;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.secrecy.Rows;
import cn.qualityaward.award.secrecy.Stamp;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** From a sealed dossier in one region to a draft in another, by one account; nothing ever reads both. */
class CarryOverTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Region LEAGUE = new Region("league", "示例盟"), REGION = new Region("region", "示例自治区");
    private static final Caller OWN = applicant("applicant");
    private static final Parts ALL = new Parts(true, true, true, false, List.of());

    private final int receiving = another();

    @Autowired
    Consenting consenting;

    @Autowired
    HandingIn handingIn;

    @Autowired
    CarriedController carried;

    @Autowired
    ApplicationContext context;

    @Autowired
    JsonMapper json;

    private UUID former = new UUID(0, 0);
    private UUID draft = new UUID(0, 0);

    @BeforeEach
    void sealInOneRegionAndBeginInAnother() {
        former = in(() -> dossiers().started(round(), OWN.id()));
        in(() -> dossiers().submit(former, OWN.id()));
        draft = in(receiving, () -> dossiers().begun(round(), OWN.id()));
    }

    @Test
    void fillsWhatIsEmptyAndSaysWhereItIsFrom() {
        var brought = consented();
        assertThat(handIn(brought, Set.of()))
                .extracting(Field::name, Field::result)
                .contains(
                        tuple("name", Result.FILLED),
                        tuple("creditCode", Result.FILLED),
                        tuple("summary", Result.FILLED));
        var form = written().form();
        assertThat(form.name()).isEqualTo("示例乳业有限公司");
        assertThat(form.summary()).isEqualTo("自评报告");
        assertThat(form.truthful()).as("declared anew").isNull();
        assertThat(form.division()).as("is this region's").isNull();
        var from = provenance();
        assertThat(from.from()).isEqualTo("示例盟");
        assertThat(from.sha256()).isEqualTo(brought.bundle().sha256());
        assertThat(from.parts())
                .contains(new CarriedController.Part("name", true), new CarriedController.Part("summary", true));
        in(receiving, () -> dossiers().revise(draft, OWN.id(), TestForms.summarized("另写")));
        assertThat(provenance().parts()).contains(new CarriedController.Part("summary", false));
        assertThat(deeds(tenant, brought.bundle().id())).containsExactly("CarryOverConsented");
    }

    @Test
    void leavesWhatIsWrittenUntilItIsConfirmed() {
        in(receiving, () -> dossiers().revise(draft, OWN.id(), TestForms.summarized("本届自评")));
        var brought = consented();
        assertThat(handIn(brought, Set.of()))
                .filteredOn(field -> field.name().equals("summary"))
                .containsExactly(new Field("summary", Result.DIFFERS, "自评报告", "本届自评"));
        assertThat(written().form().summary()).isEqualTo("本届自评");
        handIn(brought, Set.of("summary"));
        assertThat(written().form().summary()).isEqualTo("自评报告");
    }

    @Test
    void saysWhatThisFormDoesNotAsk() {
        var bundle = consented().bundle();
        var asked = with(bundle, Map.of("gone", "上一版的问题"));
        var stamped = new Stamped(asked, context.getBean(Stamp.class).on(Stamp.Purpose.CARRY_OVER, asked));
        assertThat(handIn(stamped, Set.of()))
                .filteredOn(field -> field.name().equals("questions.gone"))
                .extracting(Field::result)
                .containsExactly(Result.UNFIT);
        assertThat(written().form().answers().questions()).isEmpty();
    }

    @Test
    void survivesTheWayThroughAFile() {
        var read = json.readValue(json.writeValueAsString(consented()), Stamped.class);
        assertThat(handIn(read, Set.of())).isNotEmpty();
    }

    @Test
    void refusesWhatWasTamperedWith() {
        var brought = consented();
        var forged = new Stamped(with(brought.bundle(), Map.of("revenue", 99)), brought.stamp());
        refused("carry-over-forged", () -> handIn(forged, Set.of()));
        var endless = with(brought.bundle(), Map.of("revenue", BigInteger.TEN.pow(400)));
        refused("carry-over-forged", () -> handIn(new Stamped(endless, brought.stamp()), Set.of()));
        refused("carry-over-forged", () -> handIn(new Stamped(brought.bundle(), "0".repeat(64)), Set.of()));
        assertThat(written().form().name()).isNull();
    }

    @Test
    void refusesWhatAnotherAccountConsentedTo() {
        var other = applicant("another");
        var theirs = in(() -> dossiers().startedNamed(round(), other.id()));
        in(() -> dossiers().submit(theirs, other.id()));
        var brought = in(() -> consenting.consent(theirs, ALL, LEAGUE, REGION, other));
        refused("carry-over-anothers", () -> handIn(brought, Set.of()));
    }

    @Test
    void refusesWhatWasConsentedToForAnotherRegion() {
        var brought = consented();
        refused(
                "carry-over-elsewhere",
                () -> in(receiving, () -> handingIn.handIn(draft, brought, Set.of(), "elsewhere", OWN)));
        refused("carry-over-same-region", () -> in(() -> consenting.consent(former, ALL, LEAGUE, LEAGUE, OWN)));
    }

    @Test
    void onlyWhatIsSealedAndOnlyByWhomItBelongs() {
        refused("carry-over-unsealed", () -> in(receiving, () -> consenting.consent(draft, ALL, REGION, LEAGUE, OWN)));
        refused("not-found", () -> in(() -> consenting.consent(former, ALL, LEAGUE, REGION, applicant("another"))));
        var unknown = new Parts(false, false, false, false, List.of(UUID.randomUUID()));
        refused("carry-over-file-unknown", () -> in(() -> consenting.consent(former, unknown, LEAGUE, REGION, OWN)));
    }

    @Test
    void takesOnlyWhatWasChosen() {
        var assessment = new Parts(false, true, false, false, List.of());
        var bundle = in(() -> consenting.consent(former, assessment, LEAGUE, REGION, OWN))
                .bundle();
        assertThat(bundle.form()).containsOnlyKeys("summary");
        assertThat(json.writeValueAsString(bundle)).doesNotContain(OWN.id()).doesNotContain("示例联系人");
    }

    @Test
    void recognizesAFileThatIsHandedInAgain() {
        var other = applicant("with-files");
        var theirs = in(() -> dossiers().startedNamed(round(), other.id()));
        var file = in(() -> evidence().send(theirs, other.id(), "证书", false));
        var sealed = TestEvidence.await(() -> in(() -> evidence().sha256(theirs, other.id(), file)));
        in(() -> dossiers().submit(theirs, other.id()));
        var begun = in(receiving, () -> dossiers().begun(round(), other.id()));
        var chosen = new Parts(true, false, false, false, List.of(file));
        var brought = in(() -> consenting.consent(theirs, chosen, LEAGUE, REGION, other));
        in(receiving, () -> handingIn.handIn(begun, brought, Set.of(), REGION.code(), other));
        assertThat(in(receiving, () -> carried.all(begun, other)).getFirst().files())
                .containsExactly(new CarriedController.File("证书", sealed));
        var again = in(receiving, () -> evidence().send(begun, other.id(), "同一证书", false));
        assertThat(TestEvidence.await(() -> in(receiving, () -> evidence().sha256(begun, other.id(), again))))
                .as("by which the screen tells that it is the one that was sealed")
                .isEqualTo(sealed);
    }

    @Test
    void aSecretFileGoesAlongOnlyWhereThatIsSaidAndIsCalledNothingWhereItIsKept() {
        var other = applicant("with-secrets");
        var theirs = in(() -> dossiers().startedNamed(round(), other.id()));
        var secret = in(() -> evidence().send(theirs, other.id(), "秘方乙", true));
        TestEvidence.await(() -> in(() -> evidence().sha256(theirs, other.id(), secret)));
        in(() -> dossiers().submit(theirs, other.id()));
        var unsaid = new Parts(true, true, false, false, List.of(secret));
        refused("carry-over-secret", () -> in(() -> consenting.consent(theirs, unsaid, LEAGUE, REGION, other)));
        var said = new Parts(true, true, false, true, List.of(secret));
        var brought = in(() -> consenting.consent(theirs, said, LEAGUE, REGION, other));
        var begun = in(receiving, () -> dossiers().begun(round(), other.id()));
        in(receiving, () -> handingIn.handIn(begun, brought, Set.of(), REGION.code(), other));
        assertThat(in(receiving, () -> carried.all(begun, other)).getFirst().files())
                .extracting(CarriedController.File::title)
                .containsExactly("秘方乙");
        assertThat(in(receiving, () -> new Rows(db).saying("秘方乙"))).isEmpty();
    }

    @Test
    void aDeclaredSelfAssessmentGoesAlongOnlyWhereThatIsSaid() {
        var other = applicant("with-a-declared-report");
        var theirs = in(() -> dossiers().begun(round(), other.id()));
        in(() -> dossiers().revise(theirs, other.id(), TestForms.declaringItsReport()));
        in(() -> dossiers().submit(theirs, other.id()));
        var unsaid = new Parts(true, true, false, false, List.of());
        assertThat(in(() -> consenting.consent(theirs, unsaid, LEAGUE, REGION, other))
                        .bundle()
                        .form())
                .containsKey("name")
                .doesNotContainKey("summary");
        var said = new Parts(true, true, false, true, List.of());
        assertThat(in(() -> consenting.consent(theirs, said, LEAGUE, REGION, other))
                        .bundle()
                        .form())
                .containsEntry("summary", "自评报告");
    }

    @Test
    void isVoidAfterNinetyDays() {
        var late = in(receiving, () -> dossiers().begun(longRound(), "late"));
        var account = applicant("late");
        var theirs = in(() -> dossiers().startedNamed(round(), account.id()));
        in(() -> dossiers().submit(theirs, account.id()));
        var brought = in(() -> consenting.consent(theirs, ALL, LEAGUE, REGION, account));
        daysLater(
                89,
                () -> assertThat(in(receiving, () -> handingIn.handIn(late, brought, Set.of(), REGION.code(), account)))
                        .isNotEmpty());
        daysLater(
                91,
                () -> refused(
                        "carry-over-expired",
                        () -> in(receiving, () -> handingIn.handIn(late, brought, Set.of(), REGION.code(), account))));
    }

    /** Timers stay where they are: what others wait for in this database has nothing to do with it. */
    private void daysLater(int days, Runnable then) {
        ahead(days);
        try {
            then.run();
        } finally {
            ahead(-days);
        }
    }

    private void ahead(int days) {
        run(() -> db.sql("update jobs.procedure_clock set ahead_seconds = ahead_seconds + ?")
                .param(days * 86_400L)
                .update());
    }

    @Test
    void fillsTheNumberOfTheAwardThatOneMustHoldBefore() {
        var policy = TestPolicies.changedText(text -> text.putObject("prerequisiteAward")
                .put("tenant", LEAGUE.code())
                .put("classCode", "MAIN")
                .put("heldYears", 0));
        var asked = in(receiving, () -> {
            var round = TestRounds.announced(rounds, db, TODAY.plusDays(9), TODAY.plusDays(30), policy);
            return dossiers().begun(round, OWN.id());
        });
        var held = new Bundle.Held("盟长质量奖", 2024, "XMZ-2024-001", TODAY.minusYears(1), TODAY.plusYears(2));
        var bundle = with(consented().bundle(), Map.of(), List.of(held));
        var stamped = new Stamped(bundle, context.getBean(Stamp.class).on(Stamp.Purpose.CARRY_OVER, bundle));
        assertThat(in(receiving, () -> handingIn.handIn(asked, stamped, Set.of(), REGION.code(), OWN)))
                .filteredOn(field -> field.name().equals("prerequisiteCertificate"))
                .extracting(Field::result, Field::carried)
                .containsExactly(tuple(Result.FILLED, "XMZ-2024-001"));
        assertThat(in(receiving, () -> applications.required(asked).form().prerequisiteCertificate()))
                .isEqualTo("XMZ-2024-001");
        assertThat(handIn(stamped, Set.of()))
                .as("where none is asked for")
                .extracting(Field::name)
                .doesNotContain("prerequisiteCertificate");
    }

    private UUID longRound() {
        return TestRounds.announced(rounds, db, TODAY.plusDays(100), TODAY.plusDays(50));
    }

    private TestEvidence evidence() {
        return new TestEvidence(context);
    }

    private static Bundle with(Bundle bundle, Map<String, Object> questions) {
        return with(bundle, questions, bundle.honours());
    }

    private static Bundle with(Bundle bundle, Map<String, Object> questions, List<Bundle.Held> honours) {
        return new Bundle(
                bundle.id(),
                bundle.from(),
                bundle.to(),
                bundle.account(),
                bundle.round(),
                bundle.track(),
                bundle.submission(),
                bundle.sha256(),
                bundle.sealedAt(),
                bundle.consentedAt(),
                bundle.form(),
                new HashMap<>(questions),
                bundle.assessment(),
                bundle.files(),
                honours);
    }

    private Stamped consented() {
        return in(() -> consenting.consent(former, ALL, LEAGUE, REGION, OWN));
    }

    private List<Field> handIn(Stamped brought, Set<String> confirmed) {
        return in(receiving, () -> handingIn.handIn(draft, brought, confirmed, REGION.code(), OWN));
    }

    private Provenance provenance() {
        return in(receiving, () -> carried.all(draft, OWN)).getFirst();
    }

    private Application written() {
        return in(receiving, () -> applications.required(draft));
    }

    private List<String> deeds(int where, UUID subject) {
        return in(
                where,
                () -> db.sql("select deed from award.record_entry where subject = ?")
                        .param(subject.toString())
                        .query(String.class)
                        .list());
    }

    private UUID round() {
        return TestRounds.announced(rounds, db, TODAY.plusDays(9), TODAY.plusDays(30));
    }

    private TestDossiers dossiers() {
        return new TestDossiers(context);
    }

    private static Caller applicant(String account) {
        return new Caller(account, "示例申报人", Set.of(new Seat("applicant", "self", "applicant")));
    }
}
