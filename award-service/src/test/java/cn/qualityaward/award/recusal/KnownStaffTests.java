package cn.qualityaward.award.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Affiliate.Interest;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.recusal.InterestController.Declared;
import cn.qualityaward.award.recusal.InterestController.Found;
import cn.qualityaward.award.recusal.InterestController.Own;
import cn.qualityaward.award.recusal.Organizations.Advised;
import cn.qualityaward.award.recusal.Organizations.Former;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.secrecy.AtRest;
import cn.qualityaward.award.secrecy.Rows;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever works on the award and says for whom they, and their next of kin, work. */
class KnownStaffTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final Caller OFFICER = seated("officer", "officer"), HEAD = seated("head", "head");
    private static final String SUPPLIER = "示例包装有限公司";

    @Autowired
    BeanFactory beans;

    @Autowired
    AtRest atRest;

    @Autowired
    StaffOrganizationsController door;

    @Autowired
    InterestController interests;

    @Autowired
    InterestWork work;

    @Autowired
    Readership readership;

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
    void anOfficerWhoseKinWorkForAnApplicantStepsBackUntilTheHeadFindsOnIt() {
        says(OFFICER, "示例市监局", List.of(), List.of(" 示例 一厂 "));
        assertThatThrownBy(() -> read(first)).hasMessage("recused");
        read(second);
        assertThat(in(() -> interests.own(round, OFFICER)))
                .filteredOn(Own::seen)
                .extracting(Own::application, Own::seenAs)
                .containsExactly(tuple(first, Interest.KIN));
        assertThat(registered())
                .extracting(Declared::seenAs, Declared::organization)
                .containsExactly(tuple(Interest.KIN, " 示例 一厂 "));
        assertThat(duties()).contains("rule-interest");
        rule(first, false);
        read(first);
        says(OFFICER, "示例市监局", List.of(), List.of("示例一厂"));
        read(first);
        assertThat(duties()).as("what was found is not asked again").doesNotContain("rule-interest");
    }

    @Test
    void aSupplierThatAnApplicantNamesLaterIsHeldAgainstWhoWorksThere() {
        says(OFFICER, SUPPLIER, List.of(), List.of());
        read(first);
        naming(first);
        assertThatThrownBy(() -> read(first)).hasMessage("recused");
        assertThat(registered()).extracting(Declared::seenAs).containsExactly(Interest.SUPPLIER);
    }

    @Test
    void whatElseIsKnownHoldsOnceOneIsFoundToBeNone() {
        says(OFFICER, "示例一厂", List.of(), List.of("示例一厂"));
        rule(first, false);
        assertThatThrownBy(() -> read(first)).as("another tie").hasMessage("recused");
        rule(first, false);
        read(first);
    }

    @Test
    void whoeverLeftLongAgoReadsOnAndNobodyLeavesInAYearToCome() {
        says(OFFICER, null, List.of(new Former("示例一厂", TODAY.getYear() - 9)), List.of());
        read(first);
        assertThatThrownBy(() -> says(OFFICER, null, List.of(new Former("示例一厂", TODAY.getYear() + 1)), List.of()))
                .hasMessage("date-in-the-future");
    }

    /** 第十八条: as of experts. */
    @Test
    void whoeverLatelyAdvisedAnApplicantStepsBackAndWhoeverDidLongAgoReadsOn() {
        advised(TODAY.getYear() - 4);
        read(first);
        assertThatThrownBy(() -> advised(TODAY.getYear() + 1)).hasMessage("date-in-the-future");
        advised(TODAY.getYear() - 3);
        assertThatThrownBy(() -> read(first)).hasMessage("recused");
        read(second);
        assertThat(registered())
                .extracting(Declared::seenAs, Declared::organization)
                .containsExactly(tuple(Interest.CONSULTANT, "示例一厂"));
    }

    private void advised(int year) {
        var advised = List.of(new Advised("示例一厂", year));
        run(() -> door.say(new Organizations(null, List.of(), advised, List.of(), false), OFFICER));
    }

    /** Kept closed, it is not rewritten. */
    @Test
    void whatWasSaidBeforeThatWasAskedIsStillRead() {
        says(OFFICER, "示例市监局", List.of(), List.of());
        var before = in(() -> atRest.closeWhole("{\"employer\": \"示例旧单位\", \"former\": [], \"kinWorkAt\": []}"));
        run(() -> db.sql("update award.staff_organizations set said = ?")
                .param(before)
                .update());
        assertThat(in(() -> door.own(OFFICER)))
                .isEqualTo(new Organizations("示例旧单位", List.of(), List.of(), List.of(), false));
    }

    /** 第二十三条 */
    @Test
    void whereKinWorkIsNotToBeReadInARow() {
        says(OFFICER, null, List.of(), List.of("示例亲属单位有限公司"));
        assertThat(in(() -> door.own(OFFICER)).kinWorkAt()).containsExactly("示例亲属单位有限公司");
        assertThat(in(() -> new Rows(db).saying("示例亲属单位有限公司"))).isEmpty();
        assertThat(in(() -> door.own(HEAD)).kinWorkAt()).isEmpty();
    }

    private void says(Caller who, @Nullable String employer, List<Former> former, List<String> kin) {
        run(() -> door.say(new Organizations(employer, former, List.of(), kin, false), who));
    }

    private void naming(UUID application) {
        run(() -> applications.saveAndFlush(TestApplications.affiliated(
                applications.locked(application),
                Map.of("suppliers", List.of(Map.of("organization", SUPPLIER))),
                Instant.now())));
    }

    private List<Declared> registered() {
        return in(() -> interests.declared(round)).declared().stream()
                .filter(Declared::seen)
                .toList();
    }

    private List<String> duties() {
        return in(() -> work.of(HEAD, List.of(round))).stream()
                .map(waiting -> waiting.action())
                .toList();
    }

    private void rule(UUID application, boolean stands) {
        var declaration = registered().getFirst().declaration();
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
