package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.expert.AssignmentController.Pledge;
import cn.qualityaward.award.expert.LaterInterestController.Interest;
import cn.qualityaward.award.expert.ReplacementViews.Case;
import cn.qualityaward.award.expert.ReplacementViews.Hindered;
import cn.qualityaward.award.lot.Said;
import cn.qualityaward.award.lot.WitnessedSeed;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 认定回避、替换评审专家 on a panel chosen by hand: three sit on it, two applied, one more is in the pool. */
class ReplacementTests extends MidReview {

    private static final Caller OBSERVER =
            new Caller("observer", "示例监督员", Set.of(new Seat("observer", "main", "observer")));

    @Autowired
    DrawController lots;

    @Autowired
    DrawRecord records;

    @Test
    void whoeverIsFoundToHaveAnInterestStepsBackAtOnceAndSomebodyElseReviewsThatApplicantAlone() {
        refused("nothing-to-take-over", () -> replace("e0", "spare", false, first));
        find("e0", first);
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2");
        assertThat(reviewers(second)).containsExactlyInAnyOrder("e0", "e1", "e2");
        assertThat(told("REVIEWER_RECUSED")).containsExactly("e0");
        assertThat(cases("e0", false))
                .extracting(Case::name, Case::open, Case::obstacle)
                .containsExactly(Tuple.tuple("甲", true, Obstacle.FOUND), Tuple.tuple("乙", false, null));
        refused("interest-stands", () -> find("e0", first));

        replace("e0", "spare", false, first);
        assertThat(told("STAND_IN")).containsExactly("spare");
        assertThat(told("REVIEWER_RELIEVED")).isEmpty();
        assertThat(mine("spare")).containsExactly(first);
        declare("spare");
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2", "spare");
        assertThat(reviewers(second)).containsExactlyInAnyOrder("e0", "e1", "e2");
        assertThat(mine("spare")).containsExactly(first);
        refused("nothing-to-take-over", () -> replace("e0", "spare", false, first));
        assertThat(deeds()).contains("InterestFound", "ReviewerReplaced");
    }

    /** 退出: what is in counts, and what is not is somebody else's. */
    @Test
    void whoeverLeavesKeepsWhatTheySubmittedAndSomebodyElseReviewsTheRest() {
        submittedSheet("e0", first);
        assertThat(cases("e0", true)).extracting(Case::open).containsExactly(false, true);
        replace("e0", "spare", true, second);
        declare("spare");
        assertThat(mine("spare")).containsExactly(second);
        assertThat(in(() -> panels.required(round, TRACK, 0)).stoodDown("e0")).isTrue();
        assertThat(told("REVIEWER_RELIEVED")).containsExactly("e0");
        refused("stand-in-unavailable", () -> replace("e1", "e0", true, second));
        refused("stand-in-unavailable", () -> replace("e1", "e2", true, second));
    }

    /** Of all who can take over, before a witness; anybody can work it out again. */
    @Test
    void whoeverTakesOverIsDrawn() {
        expert("another", null);
        expert("county", "152502"); // of both applicants
        find("e0", first);
        draw("e0", false, first);
        refused("draw-pending", () -> draw("e0", false, first));
        refused("draw-pending", () -> replace("e0", "spare", false, first));
        refused("draw-without-witness", this::release);
        witness("七");
        var drawn = newest();
        var seed = WitnessedSeed.seed(Objects.requireNonNull(drawn.secret()), "七", drawn.inputsHash());
        assertThat(drawn.seed()).isEqualTo(seed);
        assertThat(Objects.requireNonNull(drawn.replaces()).candidates())
                .containsExactlyInAnyOrder("专家spare", "专家another");
        var expected = Stream.of("spare", "another")
                .min(Comparator.comparing(account -> Canonical.sha256(seed + "\n" + pool(account))))
                .orElseThrow();
        assertThat(mine(expected)).isEmpty();
        release();
        assertThat(told("STAND_IN")).containsExactly(expected);
        assertThat(told("DRAWN")).isEmpty();
        declare(expected);
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2", expected);
        assertThat(reviewers(second)).containsExactlyInAnyOrder("e0", "e1", "e2");
        assertThat(cases("e0", false)).extracting(Case::chosenBecause).containsOnlyNulls();
        assertThat(deeds()).contains("DrawPrepared", "DrawWitnessed", "StandInDrawn", "ReviewerReplaced");
        var record = in(() -> records.of(rounds.required(round), TRACK, 0));
        assertThat(record.foot())
                .anyMatch(line -> line.contains("替换专家e0（示例理由），接替其评审的申报1项，从能够接替的专家2名中抽取1名"))
                .anyMatch(line ->
                        line.startsWith("签号") && line.contains(pool("another").toString()));
        assertThat(record.rows()).hasSize(1);
    }

    @Test
    void aDrawIsNotReleasedOnceSomebodyElseCouldTakeOver() {
        draw("e0", true, first, second);
        witness("八");
        expert("another", null);
        refused("draw-outdated", this::release);
        var seen = IfMatch.of(newest().version());
        in(() -> lots.undo(round, TRACK, 0, seen, new DrawController.Reason("人员有变"), OFFICER));
        suspend(pool("spare"));
        suspend(pool("another"));
        refused("nobody-to-draw", () -> draw("e0", true, first, second));
        refused("nothing-to-take-over", () -> draw("e1", false, first));
    }

    @Test
    void whomTheOfficeChoosesItChoosesWithAReasonThatStaysOnRecord() {
        find("e0", first);
        replace("e0", "spare", false, first);
        assertThat(cases("e0", false)).extracting(Case::chosenBecause).containsExactly("仅其熟悉该行业", null);
        assertThat(in(() -> db.sql("select content from award.record_value where content like '%\"byHand\"%'")
                        .query(String.class)
                        .list()))
                .singleElement()
                .asString()
                .contains("仅其熟悉该行业");
    }

    private void draw(String account, boolean leaves, UUID... of) {
        var seen = etag(account);
        var expert = pool(account);
        run(() -> door.draw(
                round,
                TRACK,
                0,
                expert,
                seen,
                new ReplacementController.SeatToDraw(Set.of(of), leaves, "示例理由"),
                OFFICER));
    }

    private void witness(String words) {
        var seen = IfMatch.of(newest().version());
        in(() -> lots.witness(round, TRACK, 0, seen, new Said(words), OBSERVER));
    }

    private void release() {
        var seen = IfMatch.of(newest().version());
        in(() -> lots.release(round, TRACK, 0, seen, OFFICER));
    }

    private DrawViews.One newest() {
        return in(() -> lots.table(round, TRACK, 0, OFFICER)).draws().getFirst();
    }

    /** panelSize, below which a step is not closed */
    @Test
    void theOfficeHasADutyWhereTooFewAreLeft() {
        assertThat(duties()).isEmpty();
        find("e0", first);
        assertThat(duties())
                .extracting(Waiting::action, Waiting::count)
                .containsExactly(Tuple.tuple("replace-reviewers", 1L));
        assertThat(gaps()).containsEntry("专家e0", 1L).containsEntry("专家e1", 0L);
        replace("e0", "spare", false, first);
        assertThat(duties()).isEmpty();
        suspend(pool("e1"));
        assertThat(duties()).extracting(Waiting::count).containsExactly(2L);
        submittedSheet("e1", first);
        assertThat(gaps()).containsEntry("专家e1", 1L);
    }

    @Test
    void saysWhoIsFreeAndWhyOthersAreNot() {
        expert("county", "152502"); // of both applicants
        suspend(expert("suspended", null));
        rules("null", "1");
        find("e0", first);
        assertThat(candidate("spare").hindered()).isEmpty();
        assertThat(candidate("e1").hindered()).containsExactly(new Hindered(Obstacle.ON_PANEL, null));
        assertThat(candidate("suspended").hindered()).containsExactly(new Hindered(Obstacle.SUSPENDED, null));
        assertThat(candidate("county").hindered()).containsExactly(new Hindered(Obstacle.COUNTY, "甲"));
        refused("stand-in-conflicted", () -> replace("e0", "county", false, first));
        refused("stand-in-unavailable", () -> replace("e0", "suspended", false, first));
        replace("e0", "spare", false, first);
        find("e0", second);
        assertThat(candidate("spare").hindered()).containsExactly(new Hindered(Obstacle.LOAD, null));
        refused("stand-in-overloaded", () -> replace("e0", "spare", false, second));
    }

    /** 回避 holds for whoever stands in as for everybody. */
    @Test
    void aStandInWhoDeclaresAnInterestIsReplacedInTurn() {
        find("e0", first);
        replace("e0", "spare", false, first);
        var interests = List.of(new AssignmentController.DeclaredConflict(first, "同学"));
        run(() -> reviewing.declare(round, TRACK, 0, new Pledge(true, interests), reviewer("spare")));
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2");
        assertThat(cases("e0", false))
                .extracting(one -> one.standIn() == null ? null : one.standIn().name())
                .containsExactly("专家spare", null);
        expert("another", null);
        replace("spare", "another", false, first);
        declare("another");
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2", "another");
    }

    @Test
    void aDrawFillsTheGapWhereReviewersAreDrawn() {
        rules("2", "null");
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
        rules("2", "null");
        run(() -> forming.form(round, TRACK, 0, new PanelController.Choice(seats()), OFFICER));
        first = submitted("丙");
        find("e0", first);
        refused("replaced-by-draw", () -> replace("e0", "spare", false, first));
        assertThat(preview("e0", true).candidates()).isEmpty();
    }

    /** 第十八条 of the office too. */
    @Test
    void anOfficerWhoStepsBackFromTheApplicantHasNoPartInIt() {
        run(() -> {
            var application = applications.locked(first);
            application.stepBack("officer");
            applications.saveAndFlush(application);
        });
        assertThat(cases("e0", true)).extracting(Case::name).containsExactly("乙");
        refused("recused", () -> find("e0", first));
        refused("recused", () -> replace("e0", "spare", true, first));
    }

    @Test
    void refusesWhatIsStaleAndWhoIsNotThere() {
        var seen = etag("e0");
        find("e0", first);
        refused(
                "stale",
                () -> run(() -> later.find(round, TRACK, 0, pool("e0"), seen, new Interest(second, "同学"), OFFICER)));
        refused("not-found", () -> preview("spare", false));
        refused("not-found", () -> find("e1", UUID.randomUUID()));
        var expert = pool("e0");
        refused("not-found", () -> in(another(), () -> door.preview(round, TRACK, 0, expert, false, OFFICER)));
    }
}
