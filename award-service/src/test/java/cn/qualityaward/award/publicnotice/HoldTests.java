package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 异议期间暂停报批的范围: the whole list, or the name alone, as the policy says. */
class HoldTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final Decider HEAD = new Decider("head", "主任", "office/main", null);
    private static final String WHOLE_LIST = TestPolicies.withStages(
            "RECOMMENDATION", "QUALIFIED_LIST", "MATERIAL", "DELIBERATION", "APPROVAL", "CONFERRAL");
    private static final String PER_NAME = WHOLE_LIST.replace("WHOLE_LIST", "PER_NAME");
    private static final WorkingCalendar EVERY_DAY = new WorkingCalendar(
            TODAY.minusDays(9).datesUntil(TODAY.plusDays(99)).toList(), Set.of());

    @Autowired
    Noticing noticing;

    @Autowired
    Objecting objecting;

    private UUID one = UUID.randomUUID();
    private UUID other = UUID.randomUUID();

    @Test
    void oneNameHoldsTheWholeListWhereThePolicySaysSo() {
        var notice = published(WHOLE_LIST);
        object(notice, one);
        over(notice);
        assertThatThrownBy(() -> conclude(notice)).hasMessage("objections-open");
    }

    @Test
    void onlyTheNameStaysBehindAndJoinsTheOthersOnceItsObjectionIsRejected() {
        var notice = published(PER_NAME);
        var objection = object(notice, one);
        over(notice);
        conclude(notice);
        assertThat(status(one)).isEqualTo(Status.OBJECTION_HOLD);
        assertThat(status(other)).isEqualTo(Status.AWAITING_APPROVAL);
        rule(objection, false);
        assertThat(status(one)).isEqualTo(Status.AWAITING_APPROVAL);
    }

    @Test
    void twoObjectionsToOneNameAreBothRuledOnFirst() {
        var notice = published(PER_NAME);
        var first = object(notice, one);
        var second = object(notice, one);
        over(notice);
        conclude(notice);
        rule(first, false);
        assertThat(status(one)).isEqualTo(Status.OBJECTION_HOLD);
        rule(second, true);
        assertThat(status(one)).isEqualTo(Status.REMOVED);
    }

    @Test
    void whoObjectedIsAnsweredEvenOnceTheRoundIsOver() {
        var notice = published(PER_NAME);
        var objection = object(notice, one);
        in(() -> {
            TestApplications.withdraw(applications, one);
            return db.sql(
                            "update award.round set state = 'COMMENDED' where id = (select round_id from award.public_notice where id = ?)")
                    .param(notice)
                    .update();
        });
        rule(objection, false);
        assertThatThrownBy(() -> rule(objection, false)).hasMessage("objection-already-ruled");
        assertThat(status(one)).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void anObjectionToNobodyByNameIsToTheWholeList() {
        var notice = published(PER_NAME);
        var objection = object(notice, null);
        over(notice);
        assertThatThrownBy(() -> conclude(notice)).hasMessage("objections-open");
        rule(objection, false);
        conclude(notice);
        assertThat(status(one)).isEqualTo(Status.AWAITING_APPROVAL);
    }

    private UUID published(String policy) {
        return in(() -> {
            var round = TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), policy);
            var procedure = Procedure.of(TestPolicies.parsed(policy), TestApplications.ORGANIZATION);
            one = recommended(round, procedure, "甲");
            other = recommended(round, procedure, "乙");
            for (var joint : List.of(StageKind.QUALIFIED_LIST, StageKind.MATERIAL, StageKind.DELIBERATION)) {
                var gathering = progress.gather(round, TestApplications.ORGANIZATION, joint);
                progress.close(gathering, application -> Verdict.PASSED, HEAD);
            }
            return noticing.publish(round, null, EVERY_DAY).id();
        });
    }

    private UUID recommended(UUID round, Procedure procedure, String name) {
        var application = TestApplications.submitted(applications, round, procedure, name);
        application.check(HEAD, clock.now());
        applications.saveAndFlush(application);
        progress.decide(application.id(), StageKind.RECOMMENDATION, Verdict.PASSED, HEAD);
        return application.id();
    }

    private UUID object(UUID notice, @Nullable UUID against) {
        return in(() -> objecting
                .object(notice, new Objection.Text(against, "线索具体。", null, null), EVERY_DAY)
                .id());
    }

    /** As if the days had gone by. */
    private void over(UUID notice) {
        in(() -> db.sql("update award.public_notice set last_day = ? where id = ?")
                .params(TODAY.minusDays(1), notice)
                .update());
    }

    private PublicNotice conclude(UUID notice) {
        return in(() -> noticing.conclude(notice, "公示期满。", HEAD));
    }

    private void rule(UUID objection, boolean remove) {
        in(() -> objecting.rule(objection, remove, "经核查。", remove, null, HEAD));
    }

    private Status status(UUID application) {
        return in(() -> applications.required(application).status());
    }
}
