package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.expert.LaterInterestController.Answer;
import cn.qualityaward.award.expert.LaterInterestController.Interest;
import cn.qualityaward.award.expert.LaterInterestController.TakingBack;
import cn.qualityaward.award.expert.ReplacementViews.Case;
import cn.qualityaward.award.expert.ReplacementViews.FoundBefore;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 补报利害关系、撤回认定: what comes to light while a panel reviews, and what was wrong about it. */
class LaterInterestTests extends MidReview {

    private static final Caller HEAD = new Caller("head", "示例负责人", Set.of(new Seat("office", "main", "head")));

    @Autowired
    ReportWork reports;

    @Test
    void whatAReviewerReportsClosesTheDossierAtOnceAndAsksTheOffice() {
        assertThat(mayRead("e0", first)).isTrue();
        report("e0", first);
        assertThat(mayRead("e0", first)).isFalse();
        assertThat(mayRead("e0", second)).isTrue();
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2");
        assertThat(asked(OFFICER))
                .extracting(Waiting::action, Waiting::count)
                .containsExactly(Tuple.tuple("answer-reports", 1L));
        assertThat(asked(HEAD)).hasSize(1);
        assertThat(cases("e0", false))
                .extracting(Case::obstacle, Case::open)
                .containsExactly(Tuple.tuple(Obstacle.REPORTED, false), Tuple.tuple(null, false));
        assertThat(in(() -> forming.seats(round, TRACK, 0, OFFICER)))
                .extracting(PanelController.Seat::reported)
                .containsExactlyInAnyOrder(1L, 0L, 0L);
        assertThat(in(() -> reviewing.mine(reviewer("e0"))).getFirst().applications())
                .extracting(AssignmentController.Assigned::reported)
                .containsExactly(true, false);
        refused("report-unanswered", () -> run(() -> panel().requireAnswered(List.of(applications.required(first)))));
        refused("not-found", () -> report("e0", first));
        refused("nothing-to-take-over", () -> replace("e0", "spare", false, first));
    }

    @Test
    void whatWasReportedAndFoundIsReplacedLikeWhatTheOfficeFinds() {
        report("e0", first);
        answer("e0", first, true);
        assertThat(asked(OFFICER)).isEmpty();
        assertThat(told("REVIEWER_RECUSED")).containsExactly("e0");
        assertThat(duties()).extracting(Waiting::action).containsExactly("replace-reviewers");
        replace("e0", "spare", false, first);
        declare("spare");
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2", "spare");
        assertThat(deeds()).contains("InterestReported", "ReportAnswered", "InterestFound", "ReviewerReplaced");
    }

    @Test
    void whatIsFoundToBeNoneOpensTheDossierAgain() {
        report("e0", first);
        answer("e0", first, false);
        assertThat(mayRead("e0", first)).isTrue();
        assertThat(reviewers(first)).contains("e0");
        assertThat(told("REVIEWER_READMITTED")).containsExactly("e0");
        assertThat(deeds()).contains("ReportAnswered");
        refused("interest-not-reported", () -> answer("e0", first, true));
        report("e0", first); // for what comes to light later still
        assertThat(mayRead("e0", first)).isFalse();
    }

    @Test
    void onlyWhoeverReviewsAnApplicantReportsAnInterestInIt() {
        refused("not-found", () -> report("spare", first));
        refused("not-found", () -> report("e0", UUID.randomUUID()));
        replace("e0", "spare", true, first, second);
        refused("stood-down", () -> report("e0", first));
        refused("interests-undeclared", () -> report("spare", first));
    }

    @Test
    void aFindingTakenBackGivesTheWorkBackWhereNobodyHasTakenOver() {
        find("e0", first);
        refused("not-found", () -> takeBack("e0", UUID.randomUUID()));
        takeBack("e0", first);
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e0", "e1", "e2");
        assertThat(mayRead("e0", first)).isTrue();
        assertThat(told("REVIEWER_READMITTED")).containsExactly("e0");
        assertThat(preview("e0", false).findings())
                .extracting(FoundBefore::relation, FoundBefore::backBecause, FoundBefore::again)
                .containsExactly(Tuple.tuple("曾任其顾问", "查无此事", true));
        assertThat(deeds()).contains("FindingTakenBack");
        refused("finding-not-standing", () -> takeBack("e0", first));
        find("e0", first); // for another reason
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2");
    }

    /** Whoever has taken over goes on. */
    @Test
    void aFindingTakenBackMovesNobodyWhoHasTakenOver() {
        find("e0", first);
        replace("e0", "spare", false, first);
        declare("spare");
        takeBack("e0", first);
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2", "spare");
        assertThat(mayRead("e0", first)).isFalse();
        assertThat(mayRead("e0", second)).isTrue();
        assertThat(told("REVIEWER_READMITTED")).isEmpty();
        assertThat(preview("e0", false).findings())
                .extracting(FoundBefore::again)
                .containsExactly(false);
    }

    /** 后续环节 */
    @Test
    void aLaterPanelForgetsWhatWasTakenBack() {
        run(() -> db.sql("""
                        insert into award.panel (tenant_id, id, version, round_id, track, ordinal, members, declarations)
                        select tenant_id, ?, 0, round_id, track, 1, members, declarations from award.panel""").param(UUID.randomUUID()).update());
        find("e0", first);
        assertThat(laterKnows("e0", first)).isTrue();
        takeBack("e0", first);
        assertThat(laterKnows("e0", first)).isFalse();
    }

    /** 第十八条 of the office too. */
    @Test
    void nobodyTakesBackWhatIsAboutThemselvesOrAnApplicantFromWhomTheyStepBack() {
        find("e0", first);
        var seen = etag("e0");
        var expert = pool("e0");
        var both = new Caller("e0", "示例", Set.of(new Seat("office", "main", "head")));
        refused(
                "own-interest",
                () -> run(() -> later.takeBack(round, TRACK, 0, expert, first, seen, new TakingBack("示例"), both)));
        run(() -> {
            var application = applications.locked(first);
            application.stepBack("head");
            applications.saveAndFlush(application);
        });
        refused("recused", () -> takeBack("e0", first));
    }

    private boolean laterKnows(String account, UUID application) {
        return in(() -> panels.required(round, TRACK, 1).recuses(account, applications.required(application)));
    }

    private List<Waiting> asked(Caller caller) {
        return in(() -> reports.of(caller, List.of(round)));
    }

    private boolean mayRead(String account, UUID application) {
        return in(() -> reviewing.mayRead(reviewer(account), applications.required(application)));
    }

    private void report(String account, UUID application) {
        run(() -> later.report(round, TRACK, 0, new Interest(application, "同学"), reviewer(account)));
    }

    private void answer(String account, UUID application, boolean stands) {
        var seen = etag(account);
        var expert = pool(account);
        run(() -> later.answer(round, TRACK, 0, expert, application, seen, new Answer(stands, "示例理由"), OFFICER));
    }

    private void takeBack(String account, UUID application) {
        var seen = etag(account);
        var expert = pool(account);
        run(() -> later.takeBack(round, TRACK, 0, expert, application, seen, new TakingBack("查无此事"), HEAD));
    }
}
