package cn.qualityaward.award.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.recusal.InterestController.Own;
import cn.qualityaward.award.recusal.InterestController.Relation;
import cn.qualityaward.award.recusal.InterestController.Statements;
import cn.qualityaward.award.recusal.StaffNumberController.Said;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.secrecy.NumberPrints;
import cn.qualityaward.award.secrecy.PersonalNumber;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 第十八条: whoever works on the award says who they are before they first declare, so that the system can find what they leave out. */
class IntroductionTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String NUMBER = "13800000077";
    private static final Caller OFFICER = seated("officer", "office", "main", "officer"),
            BOARD = seated("board", "county", "152502", "board"),
            LEADER = seated("leader", "leading-group", "main", "member"),
            REVIEWER = seated("reviewer", "expert", "pool", "reviewer");
    private static final Organizations NOBODY_ELSE = new Organizations(null, List.of(), List.of(), List.of(), true);

    @Autowired
    StaffNumberController numbers;

    @Autowired
    StaffOrganizationsController organizations;

    @Autowired
    InterestController interests;

    @Autowired
    Declarations declarations;

    @Autowired
    Introductions introductions;

    @Autowired
    Seeing seeing;

    @Autowired
    NumberPrints prints;

    private UUID round = new UUID(0, 0);
    private UUID first = new UUID(0, 0);
    private UUID second = new UUID(0, 0);

    @BeforeEach
    void twoApply() {
        round = announced();
        first = submitted("示例一厂");
        second = submitted("示例二厂");
    }

    @Test
    void nobodyDeclaresBeforeBothAreOnRecord() {
        for (var person : List.of(OFFICER, BOARD, LEADER)) {
            refused("own-number-missing", "mobile", () -> none(first, person));
            number("1380000007" + person.id().length(), person);
            refused("own-organizations-missing", "nothingElse", () -> none(first, person));
            refused("own-organizations-missing", "nothingElse", () -> related(first, person));
            assertThat(unsaid(person)).hasSize(2);
            organizations(NOBODY_ELSE, person);
            none(first, person);
            assertThat(unsaid(person)).containsExactly(second);
        }
    }

    @Test
    void theOrderOfTheTwoIsTheirs() {
        organizations(NOBODY_ELSE, OFFICER);
        refused("own-number-missing", "mobile", () -> none(first, OFFICER));
        number(NUMBER, OFFICER);
        none(first, OFFICER);
    }

    /** What is left out says nothing; that there is none is a statement, and on record. */
    @Test
    void thatThereIsNoneIsSaidAndNotLeftOut() {
        refused("organizations-or-none", "nothingElse", () -> organizations(said(null, false), OFFICER));
        refused("organizations-or-none", "nothingElse", () -> organizations(said("  ", false), OFFICER));
        refused("organizations-or-none", "nothingElse", () -> organizations(said("示例市监局", true), OFFICER));
        assertThat(deeds()).isEmpty();
        organizations(NOBODY_ELSE, OFFICER);
        assertThat(deeds()).containsExactly("StaffOrganizationsSaid");
        assertThat(in(() -> organizations.own(OFFICER)).nothingElse()).isTrue();
        organizations(said("示例市监局", false), OFFICER);
        assertThat(in(() -> organizations.own(OFFICER)).nothingElse()).isFalse();
    }

    @Test
    void inTheNextRoundNothingIsAskedAgain() {
        number(NUMBER, OFFICER);
        organizations(NOBODY_ELSE, OFFICER);
        none(first, OFFICER);
        round = announced();
        var later = submitted("示例三厂");
        none(later, OFFICER);
        assertThat(unsaid(OFFICER)).isEmpty();
    }

    /** What began before it was asked is not shut to anybody; the next round asks. */
    @Test
    void whoeverDeclaredBeforeItWasAskedGoesOnInThatRoundAndIsAskedAllTheSame() {
        run(() -> {
            var before = new Declaration(round, OFFICER);
            before.state(Set.of(first), Map.of(), Instant.now());
            declarations.saveAndFlush(before);
        });
        assertThat(asked(OFFICER)).isTrue();
        none(second, OFFICER);
        round = announced();
        var later = submitted("示例三厂");
        refused("own-number-missing", "mobile", () -> none(later, OFFICER));
    }

    @Test
    void whatTheSystemFoundIsNoDeclarationOfTheirs() {
        number(NUMBER, OFFICER);
        run(() -> seeing.see(applications.locked(first), OFFICER.id(), OFFICER.name(), null));
        refused("own-organizations-missing", "nothingElse", () -> none(second, OFFICER));
    }

    /** It is what they would have left out. */
    @Test
    void whoeverIsNamedByADossierHasSteppedBackBeforeTheyDeclare() {
        var print = in(() -> prints.of(PersonalNumber.read(NUMBER).orElseThrow()));
        run(() -> applications.saveAndFlush(TestApplications.naming(applications.locked(first), print)));
        number(NUMBER, OFFICER);
        organizations(NOBODY_ELSE, OFFICER);
        assertThatThrownBy(() -> none(first, OFFICER)).hasMessage("interest-stands");
        none(second, OFFICER);
        assertThat(in(() -> applications.required(first)).recuses(OFFICER.id())).isTrue();
    }

    @Test
    void theListOfDutiesAsksWhoeverDeclaresUntilBothAreThereAndNoReviewer() {
        for (var person : List.of(OFFICER, BOARD, LEADER)) {
            assertThat(asked(person)).as(person.id()).isTrue();
            organizations(NOBODY_ELSE, person);
            assertThat(asked(person)).as("%s has no number", person.id()).isTrue();
            number("1380000007" + person.id().length(), person);
            assertThat(asked(person)).as(person.id()).isFalse();
        }
        assertThat(asked(REVIEWER)).as("the pool has it").isFalse();
        assertThat(in(another(), () -> introductions.of(OFFICER).toList()))
                .as("no round is under way")
                .isEmpty();
    }

    private boolean asked(Caller person) {
        return in(() -> introductions.of(person).toList()).stream()
                .anyMatch(one -> one.action().equals("introduce-yourself"));
    }

    private UUID announced() {
        return in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(9), TODAY.plusDays(30)));
    }

    private UUID submitted(String name) {
        return in(() -> TestApplications.submitted(
                        applications, round, progress.procedure(round, TestApplications.ORGANIZATION), name)
                .id());
    }

    private static Organizations said(@Nullable String employer, boolean nothingElse) {
        return new Organizations(employer, List.of(), List.of(), List.of(), nothingElse);
    }

    private void number(String mobile, Caller who) {
        run(() -> numbers.say(new Said(mobile), who));
    }

    private void organizations(Organizations said, Caller who) {
        run(() -> organizations.say(said, who));
    }

    private void none(UUID application, Caller who) {
        run(() -> interests.state(round, new Statements(true, Set.of(application), List.of()), who));
    }

    private void related(UUID application, Caller who) {
        var relation = new Relation(application, "原工作单位");
        run(() -> interests.state(round, new Statements(true, Set.of(), List.of(relation)), who));
    }

    private List<UUID> unsaid(Caller who) {
        return in(() -> interests.own(round, who)).stream()
                .filter(one -> one.statedAt() == null)
                .map(Own::application)
                .toList();
    }

    private List<String> deeds() {
        return in(() -> db.sql("select deed from award.record_entry where deed = 'StaffOrganizationsSaid' order by id")
                .query(String.class)
                .list());
    }

    private static Caller seated(String account, String kind, String unit, String role) {
        return new Caller(account, "示例 " + account, Set.of(new Seat(kind, unit, role)));
    }

    private static void refused(String slug, String field, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo(slug);
            assertThat(refusal.properties()).containsEntry("field", field).containsEntry("article", "第十八条");
        });
    }
}
