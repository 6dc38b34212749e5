package cn.qualityaward.award.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.application.TestForms;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.recusal.InterestController.Declared;
import cn.qualityaward.award.recusal.InterestController.Found;
import cn.qualityaward.award.recusal.InterestController.Own;
import cn.qualityaward.award.recusal.InterestController.Relation;
import cn.qualityaward.award.recusal.InterestController.Statements;
import cn.qualityaward.award.recusal.StaffNumberController.Said;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.secrecy.NumberPrints;
import cn.qualityaward.award.secrecy.PersonalNumber;
import cn.qualityaward.award.secrecy.Rows;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever works on the award and is known by a number in a dossier. */
class SameStaffTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Caller OFFICER = seated("officer", "officer"), HEAD = seated("head", "head");
    private static final String NUMBER = "13800000001";

    @Autowired
    BeanFactory beans;

    @Autowired
    StaffNumberController door;

    @Autowired
    InterestController interests;

    @Autowired
    InterestWork work;

    @Autowired
    SecondLook looks;

    @Autowired
    Readership readership;

    @Autowired
    NumberPrints prints;

    private UUID round = new UUID(0, 0);
    private UUID first = new UUID(0, 0);
    private UUID second = new UUID(0, 0);

    @BeforeEach
    void twoApply() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.plusDays(9), TODAY.plusDays(30)));
        first = submitted("示例一厂");
        second = submitted("示例二厂");
        run(() -> TestInterests.none(beans, round, OFFICER, HEAD));
    }

    @Test
    void anOfficerWhoseNumberADossierNamesStepsBackUntilTheHeadFindsOnIt() {
        naming(first);
        assertThat(in(() -> door.own(OFFICER)).ending()).isNotEqualTo("0001");
        says(OFFICER, "１３８-0000-0001");
        assertThat(in(() -> door.own(OFFICER)).ending()).isEqualTo("0001");
        assertThatThrownBy(() -> read(first)).hasMessage("recused");
        read(second);
        assertThat(own()).filteredOn(Own::seen).extracting(Own::application).containsExactly(first);
        assertThat(duties()).contains("rule-interest");
        rule(first, false);
        read(first);
        says(OFFICER, NUMBER);
        read(first);
        assertThat(duties()).as("what was found is not asked again").doesNotContain("rule-interest");
        assertThat(in(() -> new Rows(db).saying(NUMBER))).isEmpty();
    }

    @Test
    void whoeverIsFoundToBeTheSamePersonStaysOut() {
        says(OFFICER, NUMBER);
        naming(first);
        says(OFFICER, "13900000002");
        assertThatThrownBy(() -> read(first))
                .as("what was known goes on to be known")
                .hasMessage("recused");
        rule(first, true);
        assertThatThrownBy(() -> read(first)).hasMessage("recused");
    }

    @Test
    void aDossierThatIsHandedInWithTheNumberOfAnOfficerIsClosedToThem() {
        says(OFFICER, NUMBER);
        var third =
                in(() -> TestApplications.applied(beans, round, TestForms.saying(Map.of("phone", "138 0000 0001"))));
        assertThat(own()).filteredOn(Own::seen).extracting(Own::application).containsExactly(third);
        assertThatThrownBy(() -> read(third)).hasMessage("recused");
    }

    @Test
    void nobodysSubmissionFailsForWhatAnOfficerSaysMeanwhile() {
        says(OFFICER, NUMBER);
        var naming = TestForms.saying(Map.of("phone", NUMBER));
        var meanwhile = new AtomicReference<CompletableFuture<UUID>>();
        run(() -> {
            var relation = new Relation(second, "原工作单位");
            interests.state(round, new Statements(true, Set.of(), List.of(relation)), OFFICER);
            var coming = CompletableFuture.supplyAsync(() -> in(() -> TestApplications.applied(beans, round, naming)));
            meanwhile.set(coming);
            assertThatThrownBy(() -> coming.get(3, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        });
        var third = meanwhile.get().join();
        assertThat(own()).filteredOn(Own::seen).extracting(Own::application).containsExactly(third);
        assertThatThrownBy(() -> read(second)).hasMessage("recused");
        assertThatThrownBy(() -> read(third)).hasMessage("recused");
    }

    /** Neither sees the other. */
    @Test
    void aDossierThatIsKeptBeforeWhoeverSpeaksIsFoundAfterwards() {
        var application = new AtomicReference<>(first);
        run(() -> {
            door.say(new Said(NUMBER), OFFICER);
            application.set(meanwhile(this::appliesUnderTheNumber));
        });
        isFound(application.get());
    }

    @Test
    void aDossierThatIsKeptAfterWhoeverSpeaksIsFoundAfterwards() {
        var application = new AtomicReference<>(first);
        run(() -> {
            application.set(appliesUnderTheNumber());
            meanwhile(() -> door.say(new Said(NUMBER), OFFICER));
        });
        isFound(application.get());
    }

    /** It would be looked for for ever. */
    @Test
    void aDossierThatIsGoneIsLetBe() {
        assertThatCode(() -> run(() -> looks.look(new SecondLook.DossierSaid(Ids.next()))))
                .doesNotThrowAnyException();
    }

    /** The same account may work in several regions, and what else is asked of a dossier may wait long. */
    @Test
    void noRegionsLookWaitsForAnother() {
        says(OFFICER, NUMBER);
        naming(first);
        assertThat(in(() -> db.sql("""
                                select record_key from jobs.outbox_record
                                where record_type like '%SecondLook%' and context::jsonb ->> 'tenant' = ?""")
                        .param(String.valueOf(tenant))
                        .query(String.class)
                        .list()))
                .isNotEmpty()
                .allMatch(key -> key.startsWith(tenant + ":staff-"));
    }

    private UUID appliesUnderTheNumber() {
        return TestApplications.applied(beans, round, TestForms.saying(Map.of("phone", NUMBER)));
    }

    private <T> T meanwhile(Supplier<T> other) {
        return CompletableFuture.supplyAsync(() -> in(other::get)).join();
    }

    private void isFound(UUID application) {
        await().untilAsserted(() -> assertThat(own())
                .filteredOn(Own::seen)
                .extracting(Own::application)
                .contains(application));
        assertThatThrownBy(() -> read(application)).hasMessage("recused");
    }

    @Test
    void onlyAMobileNumberIsTaken() {
        assertThatThrownBy(() -> says(OFFICER, "0479-8123456")).hasMessage("mobile-invalid");
    }

    private void says(Caller who, String mobile) {
        run(() -> door.say(new Said(mobile), who));
    }

    private void naming(UUID application) {
        var print = prints(NUMBER);
        run(() -> applications.saveAndFlush(TestApplications.naming(applications.locked(application), print)));
    }

    private String prints(String number) {
        return in(() -> prints.of(PersonalNumber.read(number).orElseThrow()));
    }

    private List<Own> own() {
        return in(() -> interests.own(round, OFFICER));
    }

    private List<String> duties() {
        return in(() -> work.of(HEAD, List.of(round))).stream()
                .map(waiting -> waiting.action())
                .toList();
    }

    private void rule(UUID application, boolean stands) {
        var declaration = in(() -> interests.declared(round)).declared().stream()
                .filter(Declared::seen)
                .findFirst()
                .orElseThrow()
                .declaration();
        run(() -> interests.rule(round, declaration, new Found(application, stands, "示例理由"), HEAD));
    }

    private void read(UUID application) {
        run(() -> readership.readable(application, OFFICER));
    }

    private UUID submitted(String name) {
        var procedure = Procedure.of(TestPolicies.xilingol(), ApplicantKind.ORGANIZATION);
        return in(() -> TestApplications.submitted(applications, round, procedure, name))
                .id();
    }

    private static Caller seated(String account, String role) {
        return new Caller(account, "示例" + account, Set.of(new Seat("office", "main", role)));
    }
}
