package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.publicnotice.ObjectionController.Ruling;
import cn.qualityaward.award.publicnotice.PublicNotice.Split;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 异议期间暂停报批的范围: the whole list, or the name alone, as the policy says. */
class HoldTests extends NoticedNames {

    private static final Decider GROUP = new Decider(
            "secretary", "秘书", TestPolicies.parsed(WHOLE_LIST).deliberator().unit(), null);

    @Autowired
    HoldSplitting holds;

    @Autowired
    NoticeSayings sayings;

    @Test
    void oneNameHoldsTheWholeListWhereThePolicySaysSo() {
        var notice = published(WHOLE_LIST);
        object(notice, one);
        over(notice);
        assertThatThrownBy(() -> conclude(notice)).hasMessage("objections-open");
    }

    @Test
    void whoeverDeliberatesMayTakeTheListApartByDecision() {
        var notice = published(WHOLE_LIST);
        var objection = object(notice, one);
        over(notice);
        assertThatThrownBy(() -> split(notice, HEAD)).hasMessage("paper-other-unit");
        split(notice, GROUP);
        assertThatThrownBy(() -> split(notice, GROUP)).hasMessage("hold-already-split");
        conclude(notice);
        assertThat(status(one)).isEqualTo(Status.OBJECTION_HOLD);
        assertThat(status(other)).isEqualTo(Status.AWAITING_APPROVAL);
        assertThat(in(() -> sayings.of(round(notice))).get("noticed")).contains("示例会纪2号", "另行办理");
        rule(objection, false);
        assertThat(status(one)).isEqualTo(Status.AWAITING_APPROVAL);
    }

    @Test
    void whatIsHeldNameByNameIsNotTakenApart() {
        var notice = published(PER_NAME);
        assertThatThrownBy(() -> split(notice, GROUP)).hasMessage("hold-per-name");
    }

    private void split(UUID notice, Decider by) {
        run(() -> holds.split(round(notice), new Split("示例会纪2号", TODAY, "只涉及一家单位。"), by));
    }

    private UUID round(UUID notice) {
        return in(() -> noticing.one(notice).roundId());
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

    @Test
    void aNameIsTakenOffTheListByTheHeadAloneAndByADocument() {
        var objection = object(published(PER_NAME), one);
        take(objection, OFFICER, true);
        find(objection);
        for (var document : Arrays.asList(null, " ")) {
            assertThatThrownBy(() -> in(() -> objecting.rule(objection, true, "属实。", true, null, document, HEAD)))
                    .hasMessage("removal-without-document");
        }
        assertThat(status(one)).isEqualTo(Status.OBJECTION_HOLD);
        var removal = new Ruling(true, "属实。", true, null, "演示复〔2026〕2号");
        assertThatThrownBy(() -> ObjectionController.by(removal, seated("officer")))
                .hasMessage("seat-required");
        assertThat(ObjectionController.by(removal, seated("head")).seated()).isTrue();
        var answer = new Ruling(false, "不属实。", false, null, null);
        assertThat(ObjectionController.by(answer, seated("officer")).seated()).isTrue();
    }

    private static Caller seated(String role) {
        return new Caller(role, "示例 " + role, Set.of(new Seat("office", "main", role)));
    }
}
