package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.StageSpreads.Spread;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.correction.TestCorrections;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.scoring.TestRankings;
import cn.qualityaward.award.secrecy.NumberPrints;
import cn.qualityaward.award.secrecy.PersonalNumber;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 更正 of a sheet on which a step was closed: of two applicants the rule lets one go on. */
class CorrectedSheetTests extends ClosedReview {
    @Autowired
    MarkSpreads spreads;

    @Autowired
    CalibrationController calibration;

    @Autowired
    ReviewController door;

    @Test
    void aSheetIsVoidedAndTheListThatTheRuleMadeIsMadeAgainAsItWasShown() {
        materialClosed();
        assertThat(status(first)).isEqualTo("DEFENSE");
        assertThat(status(second)).isEqualTo("NOT_SHORTLISTED");
        comesOut();
        var id = propose(first, "c", Map.of("voided", true), OFFICER);
        assertThat(foreseen(first, id))
                .contains(
                        line("STAGE_SCORE", "MATERIAL", "80.00", "70.00"),
                        line("SHORTLIST", "MATERIAL", "示例乳业有限公司", "示例石材有限公司"),
                        line("SHORTLIST_BY_RULE", "MATERIAL", "示例乳业有限公司", "示例石材有限公司"))
                .anySatisfy(change -> assertThat(change).startsWith("STATUS"));
        assertThat(status(first)).as("only shown").isEqualTo("DEFENSE");
        confirm(first, id, SECOND);
        assertThat(status(first)).isEqualTo("NOT_SHORTLISTED");
        assertThat(status(second)).isEqualTo("DEFENSE");
        assertThat(in(() -> sheet(first, "c").originals())).singleElement().satisfies(original -> {
            assertThat(original.correction()).isEqualTo(id);
            assertThat(original.marks()).isEqualTo(Map.of("x", 100));
            assertThat(original.voidedBecause()).isNull();
        });
        comesOut();
    }

    /** Nobody compared them: neither the replay nor a list that is made again speaks of them. */
    @Test
    void whoeverFellOutBeforeTheMarksWereComparedIsNoneOfTheList() {
        var third = submitted(POLICY, "示例煤业有限公司");
        run(() -> db.sql("update award.application set outcome = 'FAILED' where id = ?")
                .param(third)
                .update());
        fill(0, first, 80);
        fill(0, second, 75);
        close(0, first);
        comesOut();
        confirm(first, propose(first, "c", Map.of("marks.x", 0), OFFICER), SECOND);
        assertThat(status(first)).isEqualTo("NOT_SHORTLISTED");
        assertThat(status(second)).isEqualTo("DEFENSE");
        comesOut();
    }

    /** 重复环节: whoever should not have gone on from the first walk fell out there, not at the second, which is open. */
    @Test
    void aListOfAnEarlierWalkIsMadeAgainAtThatWalk() {
        begin(TestPolicies.changedText(policy -> {
            var stages = policy.withObject("stages").putArray("ORGANIZATION");
            stage(stages.addObject(), "MATERIAL", true).put("eliminating", true);
            stage(stages.addObject(), "MATERIAL", true).put("eliminating", false);
            stage(stages.addObject(), "COMPOSITE", false).put("eliminating", true);
        }));
        materialClosed();
        confirm(first, propose(first, "c", Map.of("voided", true), OFFICER), SECOND);
        assertThat(in(() -> applications.required(first).ordinal())).isZero();
        assertThat(status(first)).isEqualTo("NOT_SHORTLISTED");
        assertThat(in(() -> applications.required(second).ordinal())).isEqualTo(1);
        comesOut();
    }

    /** Whoever undoes it in the database is found, and the sheet is named. */
    @Test
    void whatWasCorrectedIsHeldAgainstWhatTheRecordSealed() {
        materialClosed();
        confirm(first, propose(first, "c", Map.of("voided", true), OFFICER), SECOND);
        var id = in(() -> sheet(first, "c").id());
        for (var change : List.of("voided_because = null", "originals = '[]'", "counted = false")) {
            whileChanged(
                    id,
                    change,
                    () -> assertThat(findings())
                            .extracting(Finding::subject)
                            .as(change)
                            .contains(id));
            comesOut();
        }
    }

    @Test
    void theTableIsComputedAgainFromWhatWasCorrected() {
        rules(2, 2);
        materialClosed();
        defenseClosed(first, second);
        run(() -> TestRankings.compute(context, round, TRACK));
        assertThat(ranked(first)).isEqualTo("80.0000 / 1");
        var id = propose(first, "c", Map.of("marks.x", 40), OFFICER);
        assertThat(foreseen(first, id))
                .containsExactlyInAnyOrder(
                        line("STAGE_SCORE", "MATERIAL", "80.00", "60.00"),
                        line("RANK", "示例乳业有限公司", "80.0000 / 1", "70.0000 / 2"),
                        line("RANK", "示例石材有限公司", "77.5000 / 2", "77.5000 / 1"));
        confirm(first, id, SECOND);
        assertThat(ranked(first)).isEqualTo("70.0000 / 2");
        comesOut();
    }

    /** Who would have gone on is shown, for people to look at. */
    @Test
    void aListThatSomethingWasClosedBehindStaysAndIsHeldAgainstWhatItWasMadeOf() {
        materialClosed();
        defenseClosed(first);
        run(() -> TestRankings.compute(context, round, TRACK));
        var id = propose(first, "c", Map.of("voided", true), OFFICER);
        assertThat(foreseen(first, id))
                .containsExactlyInAnyOrder(
                        line("STAGE_SCORE", "MATERIAL", "80.00", "70.00"),
                        line("SHORTLIST_BY_RULE", "MATERIAL", "示例乳业有限公司", "示例石材有限公司"),
                        line("RANK", "示例乳业有限公司", "80.0000 / 1", "75.0000 / 1"));
        confirm(first, id, SECOND);
        assertThat(status(first)).isEqualTo("SCORED");
        assertThat(status(second)).isEqualTo("NOT_SHORTLISTED");
        comesOut();
    }

    @Test
    void aListThatIsPublishedIsLeftToPeople() {
        begin(PUBLISHED);
        materialClosed();
        var id = propose(first, "c", Map.of("voided", true), OFFICER);
        assertThat(foreseen(first, id))
                .containsExactlyInAnyOrder(
                        line("STAGE_SCORE", "MATERIAL", "80.00", "70.00"),
                        line("SHORTLIST_BY_RULE", "MATERIAL", "示例乳业有限公司", "示例石材有限公司"));
        confirm(first, id, SECOND);
        assertThat(status(first)).isEqualTo("PUBLIC_NOTICE");
        comesOut();
    }

    @Test
    void anInterestThatComesOutByAnObjectionToTheListIsCorrectedUntilTheAward() {
        materialClosed();
        run(() -> db.sql("update award.application set stage = 'PUBLIC_NOTICE' where id = ?")
                .param(first)
                .update());
        assertThat(propose(first, "c", Map.of("voided", true), OFFICER)).isNotNull();
        run(() -> db.sql("update award.round set state = 'COMMENDED' where id = ?")
                .param(round)
                .update());
        refused("correction-after-award", () -> propose(first, "b", Map.of("voided", true), OFFICER));
    }

    @Test
    void asManySheetsAreLeftAsTheRulesAskFor() {
        rules(1, 3);
        materialClosed();
        var id = propose(first, "c", Map.of("voided", true), OFFICER);
        refused("correction-too-few-sheets", () -> foreseen(first, id));
        for (var unfit : List.<Object>of(61, "六十", 200)) {
            var other = propose(first, "b", Map.of("marks.x", unfit), OFFICER);
            assertThatThrownBy(() -> foreseen(first, other)).isInstanceOf(Refusal.class);
            run(() -> db.sql("delete from award.correction where id = ?")
                    .param(other)
                    .update());
        }
        var marked = propose(first, "b", Map.of("marks.x", 95), OFFICER);
        assertThat(foreseen(first, marked)).containsExactly(line("STAGE_SCORE", "MATERIAL", "80.00", "91.67"));
    }

    @Test
    void whatIsSaidOfASheetIsForTheOfficeAndOnlyOnceItsStepIsClosed() {
        fill(0, first, "a", 80);
        refused("correction-still-open", () -> propose(first, "a", Map.of("voided", true), OFFICER));
        fill(0, first, "b", 60);
        fill(0, first, "c", 100);
        fill(0, second, 75);
        close(0, first);
        refused(
                "correction-not-yours",
                () -> propose(first, "a", Map.of("voided", true), caller("a", "expert", "pool", "reviewer")));
    }

    /** 评分区间 for whoever deliberates: of all that counted, and of none so few that it would tell what one of them gave. */
    @Test
    void theRangeOfMarksIsToldOfThreeAndMoreAndOfNoStepThatIsOpen() {
        fill(0, first, "a", 80);
        fill(0, first, "b", 60);
        fill(0, first, "c", 100);
        fill(0, second, 75);
        assertThat(ranges()).isEmpty();
        close(0, first);
        assertThat(ranges())
                .containsExactly(new Spread(
                        first,
                        StageKind.MATERIAL,
                        1,
                        3,
                        new BigDecimal("60.00"),
                        new BigDecimal("100.00"),
                        new BigDecimal("80.00"),
                        null,
                        new BigDecimal("80.00")));
        var id = propose(first, "c", Map.of("voided", true), OFFICER);
        confirm(first, id, SECOND);
        assertThat(ranges()).containsExactly(new Spread(first, StageKind.MATERIAL, 1, 2, null, null, null, null, null));
    }

    private List<Spread> ranges() {
        return in(() -> spreads.of(round, List.of(applications.required(first))));
    }

    /** A name or an employer that is corrected, or a reviewer who comes to work for it, closes no step again. */
    @Test
    void whoeverMustStepBackLaterStillCountsUntilTheSheetIsCorrected() {
        materialClosed();
        run(() -> {
            var panel = panels.required(round, TRACK, 0);
            TestPanels.recused(panel, "c", first);
            panels.saveAndFlush(panel);
        });
        var reviewed = in(() -> standings.of(reviews.desk(round, TRACK, 0), first));
        assertThat(reviewed.counted()).hasSize(3);
        assertThat(reviewed.standing().complete()).isTrue();
        comesOut();
    }

    /** 第十八条: an interest that comes to light after the step was closed voids nothing by itself; the office is asked. */
    @Test
    void theOfficeIsAskedAboutASheetWhoseReviewersInterestComesToLightLater() {
        materialClosed();
        declared("c");
        assertThat(in(() -> sheet(first, "c").doubtedBecause())).isNotNull();
        assertThat(in(() -> sheet(first, "c").isVoid())).isFalse();
        assertThat(asked()).containsExactly("correct-doubted-sheet");
        assertThat(told("SHEET_DOUBTED")).isOne();
        assertThat(in(() -> db.sql("select words::text || link from award.message where kind = 'SHEET_DOUBTED'")
                        .query(String.class)
                        .single()))
                .as("a head who steps back from it is told, too: of the step alone")
                .contains("/rounds/" + round + "/" + TRACK + "/0/MATERIAL")
                .doesNotContain("示例乳业有限公司", first.toString());
        assertThat(doubts()).containsExactly("申报利害关系");
        comesOut();
        var kept = propose(first, "c", Map.of("voided", true), OFFICER);
        assertThat(asked()).as("proposed is not decided").isNotEmpty();
        TenantScope.call(tenant, () -> {
            new TestCorrections(context).reject(first, kept, SECOND);
            return true;
        });
        assertThat(asked()).as("kept with a reason").isEmpty();
        assertThat(in(() -> sheet(first, "c").isVoid())).isFalse();
    }

    @Test
    void aDoubtIsOverOnceTheSheetIsVoidedOrTheInterestIsFoundToBeNone() {
        materialClosed();
        declared("c");
        confirm(first, propose(first, "c", Map.of("voided", true), OFFICER), SECOND);
        assertThat(asked()).isEmpty();
        declared("b");
        assertThat(asked()).isNotEmpty();
        run(() -> TestInterests.clear(context, round, first, HEAD));
        assertThat(asked()).isEmpty();
        declared("nobody");
        assertThat(asked()).as("who marked nothing").isEmpty();
    }

    /** 第十八条: found in the defense, declared as an officer: one was none, the other stands; and other marks are no answer. */
    @Test
    void aDoubtStaysWhileAnotherInterestStandsAndUntilSomebodyDecidesOnTheSheetItself() {
        materialClosed();
        found(panel -> TestPanels.found(panel, "c", applications.required(first), "曾任其顾问"));
        declared("c");
        assertThat(doubts()).containsExactly("曾任其顾问");
        found(panel -> TestPanels.takenBack(panel, "c", applications.required(first)));
        assertThat(doubts()).containsExactly("近亲属任职");
        confirm(first, propose(first, "c", Map.of("marks.x", 60), OFFICER), SECOND);
        assertThat(asked()).isNotEmpty();
        var marks = propose(first, "c", Map.of("marks.x", 70), OFFICER);
        TenantScope.call(tenant, () -> {
            new TestCorrections(context).reject(first, marks, SECOND);
            return true;
        });
        assertThat(asked()).isNotEmpty();
        run(() -> TestInterests.clear(context, round, first, HEAD));
        assertThat(asked()).isEmpty();
    }

    /** 同一人: the number that a reviewer gives as an officer stands in the dossier whose sheet the step was closed on. */
    @Test
    void theOfficeIsAskedAboutASheetOfWhomeverANumberShowsToBeTheApplicantsOnceTheStepIsClosed() {
        materialClosed();
        run(() -> {
            var print = context.getBean(NumberPrints.class)
                    .of(PersonalNumber.read("13800000001").orElseThrow());
            applications.saveAndFlush(TestApplications.naming(applications.locked(first), print));
        });
        run(() -> TestInterests.numbered(context, "13800000001", caller("c", "office", "main", "officer")));
        assertThat(doubts()).containsExactly("系统发现");
        assertThat(in(() -> sheet(first, "c").isVoid())).isFalse();
        comesOut();
        run(() -> TestInterests.clear(context, round, first, HEAD));
        assertThat(asked()).isEmpty();
    }

    private void found(Consumer<Panel> what) {
        run(() -> {
            var panel = panels.required(round, TRACK, 1);
            what.accept(panel);
            panels.saveAndFlush(panel);
        });
    }

    /** Nothing decided changes by itself: whoever decides is asked, and what stands is marked until they decided. */
    @Test
    void aListThatWasProposedIsPutBeforeWhoeverDecidesOnceWhatItRestsOnIsCorrected() {
        rules(2, 2);
        materialClosed();
        defenseClosed(first, second);
        run(() -> TestRankings.compute(context, round, TRACK));
        run(() -> TestRankings.propose(context, round, TRACK));
        assertThat(in(() -> TestRankings.shaken(context, round, TRACK))).isFalse();
        var id = propose(first, "c", Map.of("marks.x", 40), OFFICER);
        foreseen(first, id);
        assertThat(told("LIST_SHAKEN")).as("only shown").isZero();
        confirm(first, id, SECOND);
        assertThat(in(() -> TestRankings.shaken(context, round, TRACK))).isTrue();
        assertThat(told("LIST_SHAKEN")).isEqualTo(2);
        assertThat(waiting(HEAD)).containsExactly("settle-corrected-list");
        assertThat(waiting(OFFICER)).isEmpty();
        assertThat(status(second)).isEqualTo("SCORED");
        refused("list-undeclared", () -> run(() -> TestRankings.uphold(context, round, TRACK, TODAY, HEAD)));
        run(() -> TestInterests.none(context, round, HEAD));
        refused(
                "date-in-the-future",
                () -> run(() -> TestRankings.uphold(context, round, TRACK, TODAY.plusDays(1), HEAD)));
        run(() -> TestRankings.uphold(context, round, TRACK, TODAY, HEAD));
        assertThat(waiting(HEAD)).isEmpty();
        refused("list-not-shaken", () -> run(() -> TestRankings.uphold(context, round, TRACK, TODAY, HEAD)));
        var seen = in(() -> TestRankings.seen(context, round, TRACK, HEAD));
        confirm(first, propose(first, "c", Map.of("marks.x", 60), OFFICER), SECOND);
        refused("stale", () -> run(() -> TestRankings.uphold(context, round, TRACK, seen, TODAY, HEAD)));
        assertThat(waiting(HEAD)).isNotEmpty();
        run(() -> TestRankings.decidedAnew(context, round, TRACK));
        assertThat(waiting(HEAD)).isEmpty();
        comesOut();
    }

    private List<String> waiting(Caller caller) {
        return in(() -> TestRankings.waiting(context, round, caller));
    }

    private List<String> doubts() {
        return in(() -> door.progress(round, TRACK, 0, OFFICER)).stream()
                .flatMap(row -> row.doubts().stream())
                .map(ReviewController.Doubt::relation)
                .toList();
    }

    private int told(String kind) {
        return in(() -> db.sql("select count(*) from award.message where kind = ?")
                .param(kind)
                .query(Integer.class)
                .single());
    }

    @Test
    void whoeverLeftBeforeAllSheetsWereInIsNotCalibrated() {
        fill(0, first, "a", 80);
        fill(0, second, 75);
        run(() -> db.sql("update award.application set outcome = 'WITHDRAWN', status = 'WITHDRAWN' where id = ?")
                .param(first)
                .update());
        assertThat(in(() -> calibration.calibration(round, TRACK, 0, OFFICER)).rows())
                .extracting(CalibrationController.Row::application)
                .containsExactly(second);
    }

    private void whileChanged(UUID sheet, String change, Runnable then) {
        var before = in(() -> db.sql("select voided_because, originals::text, counted from award.sheet where id = ?")
                .param(sheet)
                .query()
                .singleRow());
        run(() -> db.sql("update award.sheet set " + change + " where id = ?")
                .param(sheet)
                .update());
        then.run();
        run(() -> db.sql(
                        "update award.sheet set voided_because = ?, originals = cast(? as jsonb), counted = ? where id = ?")
                .params(before.get("voided_because"), before.get("originals"), before.get("counted"), sheet)
                .update());
    }
}
