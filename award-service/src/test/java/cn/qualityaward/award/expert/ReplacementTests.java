package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.expert.AssignmentController.Pledge;
import cn.qualityaward.award.expert.LaterInterestController.Interest;
import cn.qualityaward.award.expert.ReplacementViews.Case;
import cn.qualityaward.award.expert.ReplacementViews.Hindered;
import cn.qualityaward.award.round.TestRounds;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** 认定回避、替换评审专家 on a panel chosen by hand: three sit on it, two applied, one more is in the pool. */
class ReplacementTests extends MidReview {

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
        assertThat(cases("e0", false)).extracting(Case::standIn).containsExactly("专家spare", null);
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
