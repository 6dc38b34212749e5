package cn.qualityaward.award.conferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.conferral.Approval.Ruling;
import cn.qualityaward.award.eligibility.TestRechecks;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.TestRounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** 第十五条, objection.hold = PER_NAME: whoever an objection holds is neither lost nor holds up the others. */
class LateNameTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final Decider HEAD = new Decider("head", "主任", "office/main", null);
    private static final String POLICY = TestPolicies.withStages(
                    "RECOMMENDATION", "QUALIFIED_LIST", "MATERIAL", "DELIBERATION", "APPROVAL", "CONFERRAL")
            .replace("WHOLE_LIST", "PER_NAME");
    private static final Decider GOVERNMENT =
            new Decider("signer", "签批人", TestPolicies.parsed(POLICY).approver().unit(), null);

    @Autowired
    BeanFactory beans;

    @Autowired
    Conferring conferring;

    @Autowired
    Honours honours;

    private UUID round = UUID.randomUUID();
    private UUID free = UUID.randomUUID();
    private UUID held = UUID.randomUUID();

    @Test
    void followsWithAnApprovalAndACommendationOfItsOwn() {
        concluded("甲", "乙");
        request();
        decide(true);
        confer();
        assertThat(status(free)).isEqualTo(Status.CONFERRED);
        assertThat(state()).as("open for whoever is held").isEqualTo(Round.State.ANNOUNCED);
        assertThatThrownBy(this::confer).hasMessage("stage-blocked");
        assertThatThrownBy(this::request).hasMessage("approval-already-requested");

        release();
        assertThat(status(held)).isEqualTo(Status.AWAITING_APPROVAL);
        assertThatThrownBy(this::confer).hasMessage("stage-blocked");
        request();
        decide(true);
        confer();
        assertThat(status(held)).isEqualTo(Status.CONFERRED);
        assertThat(state()).isEqualTo(Round.State.COMMENDED);
        assertThat(winners()).containsExactlyInAnyOrder("甲", "乙");
        assertThatThrownBy(this::confer).hasMessage("round-not-running");
    }

    @Test
    void isNotDecidedByARequestThatDidNotNameIt() {
        concluded("丙", "丁");
        request();
        release();
        decide(true);
        assertThat(status(free)).isEqualTo(Status.APPROVED);
        assertThat(status(held)).isEqualTo(Status.AWAITING_APPROVAL);
        request();
        assertThatThrownBy(this::request).hasMessage("approval-already-requested");
        confer();
        assertThat(status(free)).as("approved, whatever becomes of the other").isEqualTo(Status.CONFERRED);
        decide(false);
        assertThat(status(held)).isEqualTo(Status.NOT_APPROVED);
        confer();
        assertThat(state()).isEqualTo(Round.State.COMMENDED);
    }

    /** 第十五条: a clue that comes after the notice holds its name alone, first from being asked for, then from being approved. */
    @Test
    void waitsForTheRulingOnAClueThatCameAfterTheNotice() {
        concluded("庚", "辛");
        release();
        var clue = clue(held);
        request();
        decide(true);
        assertThat(status(free)).isEqualTo(Status.APPROVED);
        assertThat(status(held)).isEqualTo(Status.AWAITING_APPROVAL);
        assertThatThrownBy(this::request).hasMessage("clues-open");
        ruled(clue);
        request();
        var second = clue(held);
        assertThatThrownBy(() -> decide(true)).hasMessage("clues-open");
        ruled(second);
        decide(true);
        assertThat(status(held)).isEqualTo(Status.APPROVED);
    }

    private UUID clue(UUID about) {
        var id = UUID.randomUUID();
        run(() -> db.sql("""
                        insert into award.objection (tenant_id, id, version, notice_id, application_id, kind, text, receipt,
                          code, raised_at, answer_by, provisional)
                        values (?, ?, 0, ?, ?, 'CLUE', '线索具体。', ?, 'K', now(), current_date, false)""").params(tenant, id, id, about, "XS" + id).update());
        return id;
    }

    private void ruled(UUID clue) {
        run(() -> db.sql("update award.objection set upheld = false where id = ?")
                .param(clue)
                .update());
    }

    @Test
    void theRoundEndsAfterItWasRemoved() {
        concluded("戊", "己");
        request();
        decide(true);
        confer();
        in(() -> {
            progress.remove(applications.required(held), StageKind.PUBLIC_NOTICE, "异议成立。", HEAD);
            return true;
        });
        confer();
        assertThat(state()).isEqualTo(Round.State.COMMENDED);
        assertThat(winners()).contains("戊").doesNotContain("己");
    }

    private void concluded(String one, String other) {
        in(() -> {
            round = TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY);
            var procedure = Procedure.of(TestPolicies.parsed(POLICY), TestApplications.ORGANIZATION);
            free = recommended(round, procedure, one, HEAD);
            held = recommended(round, procedure, other, HEAD);
            for (var joint : List.of(StageKind.QUALIFIED_LIST, StageKind.MATERIAL, StageKind.DELIBERATION)) {
                var gathering = progress.gather(round, TestApplications.ORGANIZATION, joint);
                progress.close(
                        gathering,
                        application -> joint == StageKind.DELIBERATION
                                ? Verdict.endorsed("MAIN").because("质量管理模式有推广价值")
                                : Verdict.PASSED,
                        HEAD);
            }
            var application = applications.required(held);
            application.hold("异议处理中", HEAD, clock.now());
            applications.saveAndFlush(application);
            var notice = progress.gatherUnheld(round, TestApplications.ORGANIZATION, StageKind.PUBLIC_NOTICE);
            progress.close(notice, unheld -> Verdict.PASSED, HEAD);
            return true;
        });
    }

    private void release() {
        in(() -> {
            var application = applications.required(held);
            application.release("异议不成立。", HEAD, clock.now());
            progress.follow(application, HEAD);
            return true;
        });
    }

    private void request() {
        in(() -> {
            TestRechecks.clean(beans, round);
            conferring.request(round, "示例请示", "head");
            TestSubmissions.all(beans, round);
            return true;
        });
    }

    private void decide(boolean approved) {
        in(() -> {
            var ruling = approved ? Ruling.APPROVED : Ruling.REFUSED;
            conferring.decide(round, new Approval.Decision(ruling, "示例批复", TODAY, "示例", null), GOVERNMENT);
            return true;
        });
    }

    private void confer() {
        in(() -> {
            conferring.confer(round, "示例发〔2026〕1号", TODAY, Map.of("152502", "示例市"), HEAD);
            return true;
        });
    }

    private Status status(UUID application) {
        return in(() -> applications.required(application).status());
    }

    private Round.State state() {
        return in(() -> rounds.required(round).state());
    }

    private List<String> winners() {
        return in(() -> honours.onFile().stream()
                .filter(honour -> round.equals(honour.roundId()))
                .map(Honour::winner)
                .toList());
    }
}
