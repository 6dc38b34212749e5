package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.expert.TestLateSeats;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 补评: three sheets are asked for, three counted, and one of their reviewers should have stepped back. */
class LateSheetTests extends ClosedReview {

    @Autowired
    SheetWork filling;

    @Autowired
    ConsensusDesk consensus;

    @Autowired
    ReportDesk reports;

    @BeforeEach
    void tooFewWouldBeLeft() {
        rules(1, 3);
        materialClosed();
        declared("c");
        seats(seats -> seats.admit("spare"));
    }

    @Test
    void whoeverWasDrawnMarksThatApplicantAloneAndCountsOnceTheCorrectionIsConfirmed() {
        refused(
                "correction-too-few-sheets",
                () -> foreseen(first, propose(first, "c", Map.of("voided", true), OFFICER)));
        run(() -> db.sql("delete from award.correction").update());

        seats(seats -> seats.draw("c", first));
        assertThat(in(() -> seats().witnessing())).containsExactly("witness-draw");
        seats(TestLateSeats::witness);
        seats(TestLateSeats::release);
        assertThat(in(() -> seats().assigned("spare"))).containsExactly(first);
        assertThat(in(() -> seats().declaring("spare"))).containsExactly("declare-interests");
        refused("interests-undeclared", () -> fill(0, first, "spare", 70));
        seats(seats -> seats.declare("spare"));
        assertThat(in(() -> seats().declaring("spare"))).isEmpty();
        assertThat(filling("spare")).containsExactly("fill-sheets");

        refused("not-found", () -> fill(0, second, "spare", 70));
        refused("not-found", () -> in(() -> consensus.seen(desk(), first, "spare")));
        refused("not-found", () -> in(() -> reports.seen(desk(), first, TestLateSeats.reviewer("spare"))));
        fill(0, first, "spare", 70);
        refused("sheet-locked", () -> fill(0, first, "spare", 75));
        refused("stage-not-open", () -> fill(0, first, "a", 70));
        assertThat(filling("spare")).isEmpty();
        assertThat(in(() -> seats().assigned("spare"))).isEmpty();
        assertThat(mean()).as("counts nowhere yet").isEqualByComparingTo("80");
        comesOut();

        var id = propose(first, "c", Map.of("voided", true), OFFICER);
        assertThat(foreseen(first, id))
                .contains(
                        line("STAGE_SCORE", "MATERIAL", "80.00", "70.00"),
                        line("REVIEWERS", "MATERIAL", null, "spare"));
        assertThat(in(() -> sheet(first, "spare").counted())).as("only shown").isFalse();
        confirm(first, id, SECOND);
        assertThat(in(() -> sheet(first, "c").isVoid())).isTrue();
        assertThat(in(() -> sheet(first, "spare").counted())).isTrue();
        assertThat(mean()).isEqualByComparingTo("70");
        assertThat(status(first)).as("the list the rule made is made again").isEqualTo("NOT_SHORTLISTED");
        comesOut();
    }

    /** One place, one sheet: it counts no more once it turns out that there was no interest. */
    @Test
    void whatWasMarkedLateCountsAsLongAsTheOtherIsVoid() {
        marked("spare", 70);
        confirm(first, propose(first, "c", Map.of("voided", true), OFFICER), SECOND);
        confirm(first, propose(first, "c", Map.of("voided", false), OFFICER), SECOND);
        assertThat(mean()).isEqualByComparingTo("80");
        assertThat(status(first)).isEqualTo("DEFENSE");
        comesOut();
        confirm(first, propose(first, "c", Map.of("voided", true), OFFICER), SECOND);
        assertThat(mean()).isEqualByComparingTo("70");
        comesOut();
    }

    /** Nor does it count again because it is said not to be void: the place is the first one's. */
    @Test
    void whatWasMarkedLateCountsForNoOtherReason() {
        marked("spare", 70);
        confirm(first, propose(first, "c", Map.of("voided", true), OFFICER), SECOND);
        confirm(first, propose(first, "c", Map.of("voided", false), OFFICER), SECOND);
        var besides = propose(first, "spare", Map.of("voided", false), OFFICER);
        refused("place-is-taken", () -> foreseen(first, besides));
        refused("place-is-taken", () -> confirm(first, besides, SECOND));
        assertThat(counting()).containsExactly("a", "b", "c");
        comesOut();
    }

    /** The list that something was closed behind is held against what it was made of: that sheet was none of it. */
    @Test
    void aListThatStaysWasMadeWithoutWhatWasMarkedLate() {
        begin(POLICY);
        rules(1, 3);
        materialClosed();
        defenseClosed(first);
        declared("c");
        marked("spare", 0);
        confirm(first, propose(first, "c", Map.of("voided", true), OFFICER), SECOND);
        assertThat(status(first)).isNotEqualTo("NOT_SHORTLISTED");
        comesOut();
    }

    @Test
    void whatIsChangedBehindTheRecordIsFound() {
        marked("spare", 70);
        confirm(first, propose(first, "c", Map.of("voided", true), OFFICER), SECOND);
        var late = in(() -> sheet(first, "spare").id());
        run(() -> db.sql("update award.sheet set counted = false where id = ?")
                .param(late)
                .update());
        assertThat(findings()).extracting(Finding::subject).contains(late);
    }

    @Test
    void nobodyMarksLateWhereEnoughAreLeftNorForWhomNobodyMarked() {
        assertThat(in(() -> seats().open("c"))).containsEntry("示例乳业有限公司", true);
        rules(1, 2);
        assertThat(in(() -> seats().open("c"))).containsEntry("示例乳业有限公司", false);
        refused("enough-sheets-left", () -> seats(seats -> seats.draw("c", first)));
        refused("enough-sheets-left", () -> seats(seats -> seats.name("c", "spare", first)));
        refused("not-found", () -> seats(seats -> seats.draw("c", UUID.randomUUID())));
    }

    /** 第十八条 of whoever marks late, too. */
    @Test
    void whoeverMustStepBackInTurnIsReplacedInTurn() {
        seats(seats -> seats.name("c", "spare", first));
        seats(seats -> seats.declare("spare", first));
        refused("not-found", () -> fill(0, first, "spare", 70));
        seats(seats -> seats.admit("another"));
        refused("stand-in-unavailable", () -> seats(seats -> seats.name("spare", "spare", first)));
        seats(seats -> seats.name("spare", "another", first));
        seats(seats -> seats.declare("another"));
        anothersCounts();
    }

    /** Their sheet stands in the place of the one that is voided. */
    private void anothersCounts() {
        fill(0, first, "another", 70);
        confirm(first, propose(first, "c", Map.of("voided", true), OFFICER), SECOND);
        assertThat(mean()).isEqualByComparingTo("70");
        comesOut();
    }

    /** 因病等: whoever was found to mark late cannot, and has not even declared. */
    @Test
    void whoeverCannotMarkLateIsReplacedByAnother() {
        seats(seats -> seats.name("c", "spare", first));
        seats(seats -> seats.admit("another"));
        assertThat(in(() -> seats().declaring("spare"))).containsExactly("declare-interests");
        refused("nothing-to-take-over", () -> seats(seats -> seats.draw("spare", first, false)));
        seats(seats -> seats.draw("spare", first, true));
        seats(TestLateSeats::witness);
        seats(TestLateSeats::release);
        assertThat(in(() -> seats().declaring("spare"))).isEmpty();
        assertThat(in(() -> seats().assigned("spare"))).isEmpty();
        assertThat(in(() -> seats().assigned("another"))).containsExactly(first);
        seats(seats -> seats.declare("another"));
        anothersCounts();
    }

    @Test
    void whoeverLeftThePoolMarksNothingLateThoughNobodySaysSo() {
        seats(seats -> seats.name("c", "spare", first));
        assertThat(in(() -> seats().open("spare"))).containsEntry("示例乳业有限公司", false);
        seats(seats -> seats.suspend("spare"));
        seats(seats -> seats.admit("another"));
        assertThat(in(() -> seats().open("spare"))).containsEntry("示例乳业有限公司", true);
        seats(seats -> seats.name("spare", "another", first));
        assertThat(in(() -> seats().assigned("another"))).containsExactly(first);
    }

    /** 兼任, however far they have come: nothing more is handed in until the office has found on it. */
    @Test
    void whoeverTurnsOutToWorkOnTheAwardHandsInNothingMore() {
        seats(seats -> seats.name("c", "spare", first));
        seats(seats -> seats.declare("spare"));
        run(() -> door().own(round, TRACK, 0, first, TestLateSeats.reviewer("spare")));
        run(() -> db.sql("""
                        insert into award.staff_number (tenant_id, id, version, account, name, print, ending)
                        values (?, ?, 0, 'signer', '示例签发', 'print-spare', '0000')""").params(tenant, UUID.randomUUID()).update());
        refused(
                "own-seat-not-found-on",
                () -> run(() -> door().submit(round, TRACK, 0, first, IfMatch.of(0), TestLateSeats.reviewer("spare"))));
        refused(
                "own-seat-not-found-on",
                () -> run(() -> door().own(round, TRACK, 0, first, TestLateSeats.reviewer("spare"))));
    }

    private ReviewController door() {
        return context.getBean(ReviewController.class);
    }

    @Test
    void whereReviewersAreDrawnAnotherOfThePanelMayBeTheSubstitute() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
        rules(1, 3);
        first = submitted(POLICY, "示例乳业有限公司");
        second = submitted(POLICY, "示例石材有限公司");
        seats(seats -> seats.drawn(Map.of(first, List.of("a", "b", "c"), second, List.of("a", "b", "spare"))));
        List.of("a", "b", "c").forEach(reviewer -> fill(0, first, reviewer, 90));
        List.of("a", "b", "spare").forEach(reviewer -> fill(0, second, reviewer, 75));
        materialClosedOn();
        declared("c");
        seats(seats -> seats.draw("c", first));
        seats(TestLateSeats::witness);
        seats(TestLateSeats::release);
        assertThat(in(() -> seats().assigned("spare"))).containsExactly(first);
        assertThat(in(() -> seats().sitsWithOthers("spare"))).isTrue();
        fill(0, first, "spare", 60);
        confirm(first, propose(first, "c", Map.of("voided", true), OFFICER), SECOND);
        assertThat(mean()).isEqualByComparingTo("80");
        comesOut();
    }

    @Test
    void whoeverWasTakenInToMarkLateHasNothingToDoWithWhatTheOthersAgreeOn() {
        seats(seats -> seats.name("c", "spare", first));
        assertThat(in(() -> seats().sitsWithOthers("spare"))).isFalse();
        assertThat(in(() -> seats().sitsWithOthers("a"))).isTrue();
    }

    /** One place, one sheet, however many were asked for it one after the other. */
    @Test
    void noneOfThoseWhoMarkedLateCountsBesideTheFirst() {
        marked("spare", 70);
        confirm(first, propose(first, "c", Map.of("voided", true), OFFICER), SECOND);
        declared("spare");
        seats(seats -> seats.admit("another"));
        seats(seats -> seats.name("spare", "another", first));
        seats(seats -> seats.declare("another"));
        fill(0, first, "another", 40);
        confirm(first, propose(first, "c", Map.of("voided", false), OFFICER), SECOND);
        assertThat(counting()).containsExactly("a", "b", "c");
        comesOut();
        confirm(first, propose(first, "c", Map.of("voided", true), OFFICER), SECOND);
        assertThat(counting()).as("spare should step back").containsExactly("a", "another", "b");
        comesOut();
        confirm(first, propose(first, "c", Map.of("voided", false), OFFICER), SECOND);
        assertThat(counting()).containsExactly("a", "b", "c");
        comesOut();
    }

    /** What was voided for itself stays so. */
    @Test
    void aLateSheetThatIsVoidCountsNoMoreWhenTheFirstIsVoidedAgain() {
        marked("spare", 70);
        confirm(first, propose(first, "c", Map.of("voided", true), OFFICER), SECOND);
        seats(seats -> seats.admit("another"));
        seats(seats -> seats.name("spare", "another", first));
        seats(seats -> seats.declare("another"));
        fill(0, first, "another", 40);
        confirm(first, propose(first, "spare", Map.of("voided", true), OFFICER), SECOND);
        assertThat(counting()).containsExactly("a", "another", "b");
        confirm(first, propose(first, "c", Map.of("voided", false), OFFICER), SECOND);
        declared("another");
        var again = propose(first, "c", Map.of("voided", true), OFFICER);
        refused("correction-too-few-sheets", () -> confirm(first, again, SECOND));
    }

    @Test
    void whatWasMarkedLateByOneWhoShouldStepBackIsNotTakenIn() {
        marked("spare", 70);
        declared("spare");
        var voiding = propose(first, "c", Map.of("voided", true), OFFICER);
        refused("correction-too-few-sheets", () -> confirm(first, voiding, SECOND));
    }

    /** Which sheets a step was closed on was not said by an early build. */
    @Test
    void ofAStepThatAnEarlyBuildClosedSomebodyMayMarkLateToo() {
        run(() -> db.sql("update award.sheet set counted = false").update());
        assertThat(in(() -> seats().open("c"))).containsEntry("示例乳业有限公司", true);
        marked("spare", 70);
        assertThat(counting()).containsExactly("a", "b", "c");
        comesOut();
        confirm(first, propose(first, "c", Map.of("voided", true), OFFICER), SECOND);
        assertThat(counting()).containsExactly("a", "b", "spare");
        comesOut();
    }

    private List<String> counting() {
        return in(() -> standings.of(desk(), first).counted().stream()
                .map(Sheet::reviewer)
                .sorted()
                .toList());
    }

    private void marked(String account, int mark) {
        seats(seats -> seats.name("c", account, first));
        seats(seats -> seats.declare(account));
        fill(0, first, account, mark);
    }

    private List<String> filling(String account) {
        return in(() -> filling.of(TestLateSeats.reviewer(account), List.of(round))).stream()
                .map(OwnWork.Waiting::action)
                .toList();
    }

    private BigDecimal mean() {
        return Objects.requireNonNull(
                in(() -> standings.of(desk(), first).standing().shown()));
    }

    private Desk desk() {
        return reviews.desk(round, TRACK, 0);
    }

    private TestLateSeats seats() {
        return new TestLateSeats(context, round);
    }

    private void seats(Consumer<TestLateSeats> what) {
        run(() -> what.accept(seats()));
    }
}
