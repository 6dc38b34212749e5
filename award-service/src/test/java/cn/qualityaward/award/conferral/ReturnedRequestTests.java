package cn.qualityaward.award.conferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.conferral.Approval.Decision;
import cn.qualityaward.award.conferral.Approval.RefusedName;
import cn.qualityaward.award.conferral.Approval.Ruling;
import cn.qualityaward.award.conferral.Submission.Submitted;
import cn.qualityaward.award.eligibility.TestRechecks;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Authority;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.springframework.mock.web.MockMultipartFile;

/** 第十五条: the authority approves, sends back or refuses, and these are three different things. */
class ReturnedRequestTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final Decider HEAD = new Decider("head", "主任", "office/main", null);
    private static final String POLICY = TestPolicies.withStages(
            "RECOMMENDATION", "QUALIFIED_LIST", "MATERIAL", "DELIBERATION", "APPROVAL", "CONFERRAL");
    private static final Decider GOVERNMENT =
            new Decider("signer", "签批人", TestPolicies.parsed(POLICY).approver().unit(), null);

    private static final Decider GROUP = new Decider("secretary", "示例秘书", Authority.LEADING_GROUP.unit(), null);

    private static final Caller SECRETARY =
            new Caller("secretary", "示例秘书", Set.of(new Seat("leading-group", "main", "secretary")));

    private static final Caller CHIEF = new Caller("chief", "示例主任", Set.of(new Seat("office", "main", "head")));

    private static final Caller SIGNER = new Caller("signer", "签批人", Set.of(new Seat("government", "main", "signer")));

    @Autowired
    BeanFactory beans;

    @Autowired
    Conferring conferring;

    @Autowired
    Approvals approvals;

    @Autowired
    ConferralController door;

    @Autowired
    ApprovalPageController pages;

    @Autowired
    RoundOfApprovals file;

    @Autowired
    Submitting submitting;

    @Autowired
    ApprovalWork work;

    @Autowired
    ApprovalSheets sheets;

    private UUID round = UUID.randomUUID();
    private UUID one = UUID.randomUUID();
    private UUID other = UUID.randomUUID();

    @BeforeEach
    void noticed() {
        in(() -> {
            round = TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY);
            var procedure = Procedure.of(TestPolicies.parsed(POLICY), TestApplications.ORGANIZATION);
            one = recommended(round, procedure, "示例甲公司", HEAD);
            other = recommended(round, procedure, "示例乙公司", HEAD);
            for (var joint : List.of(
                    StageKind.QUALIFIED_LIST, StageKind.MATERIAL, StageKind.DELIBERATION, StageKind.PUBLIC_NOTICE)) {
                progress.close(
                        progress.gather(round, TestApplications.ORGANIZATION, joint),
                        application -> joint == StageKind.DELIBERATION
                                ? Verdict.endorsed("MAIN").because("质量管理模式有推广价值")
                                : Verdict.PASSED,
                        HEAD);
            }
            return true;
        });
    }

    @Test
    void sentBackMovesNobodyAndIsAskedAgain() {
        request("示例请示1号");
        assertThatThrownBy(() -> request("示例请示2号")).hasMessage("approval-already-requested");
        assertThatThrownBy(() -> decide(Ruling.RETURNED, null)).hasMessage("reason-missing");
        decide(Ruling.RETURNED, "公示情况说明缺少附件。");
        assertThat(List.of(status(one), status(other)))
                .containsExactly(Status.AWAITING_APPROVAL, Status.AWAITING_APPROVAL);
        assertThatThrownBy(() -> decide(Ruling.APPROVED, null)).hasMessage("approval-already-decided");
        assertThatThrownBy(this::confer).hasMessage("not-approved");

        request("示例请示2号");
        decide(Ruling.APPROVED, null);
        confer();
        assertThat(List.of(status(one), status(other))).containsExactly(Status.CONFERRED, Status.CONFERRED);
        assertThat(in(() -> approvals.findByRoundIdOrderByIdDesc(round).stream()
                        .map(asked -> asked.requestNumber() + " " + asked.decision())
                        .toList()))
                .satisfiesExactly(
                        approved -> assertThat(approved).startsWith("示例请示2号").contains("APPROVED"),
                        returned -> assertThat(returned).startsWith("示例请示1号").contains("RETURNED", "缺少附件"));
    }

    @Test
    void refusedIsNotAskedForAgain() {
        request("示例请示1号");
        decide(Ruling.REFUSED, "不符合表彰条件。");
        assertThat(status(one)).isEqualTo(Status.NOT_APPROVED);
        assertThatThrownBy(() -> request("示例请示2号")).hasMessage("approval-already-requested");
    }

    @Test
    void oneIsRefusedAloneWithItsOwnReason() {
        request("示例请示1号");
        assertThatThrownBy(() -> decide(Ruling.RETURNED, "示例", other)).hasMessage("refused-of-no-approval");
        assertThatThrownBy(() -> decide(Ruling.APPROVED, null, UUID.randomUUID()))
                .hasMessage("refused-not-asked");
        decide(Ruling.APPROVED, null, other);
        assertThat(List.of(status(one), status(other))).containsExactly(Status.APPROVED, Status.NOT_APPROVED);
        assertThat(in(() -> applications.required(other).lastReason())).hasValue("有关事项尚在核查。");
    }

    @Test
    void whoAskedLearnsWhyItCameBack() {
        request("示例请示1号");
        decide(Ruling.RETURNED, "公示情况说明缺少附件。");
        assertThat(in(() -> db.sql("select words::text from award.message where kind = 'APPROVAL_RETURNED'")
                        .query(String.class)
                        .list()))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words).contains("示例请示1号", "缺少附件"));
    }

    /** 提报 (第七条(三)): the leading group passes it on, and only then does the government decide. */
    @Test
    void isDecidedOnceItCameThroughThePolicysChain() {
        asked("示例请示1号");
        assertThatThrownBy(() -> decide(Ruling.APPROVED, null)).hasMessage("approval-not-submitted");
        assertThatThrownBy(() -> submit(GOVERNMENT, TODAY)).hasMessage("paper-other-unit");
        assertThatThrownBy(() -> submit(GROUP, TODAY.minusDays(1))).hasMessage("submitted-before-asked");
        assertThatThrownBy(() -> submit(GROUP, TODAY.plusDays(1))).hasMessage("date-in-the-future");
        assertThat(waits(SECRETARY)).isEqualTo(1);
        submit(GROUP, TODAY);
        assertThatThrownBy(() -> submit(GROUP, TODAY)).hasMessage("approval-submitted");
        assertThat(waits(SECRETARY)).isZero();
        decide(Ruling.APPROVED, null);
        assertThatThrownBy(() -> submit(GROUP, TODAY)).hasMessage("approval-not-requested");
        assertThat(in(() -> door.asked(round)).getFirst().submitted())
                .containsExactly(new Submitted(Authority.LEADING_GROUP, "示例报1号", TODAY, null, List.of()));
        assertThat(in(() -> sheets.of(
                                approvals.findFirstByRoundIdOrderByIdDesc(round).orElseThrow()))
                        .rows())
                .extracting(row -> row.get(0) + row.get(2))
                .containsExactly("报请批准示例请示1号", "提报示例报1号", "批准示例批复");
    }

    /** Whoever has it sends it back; whoever approves may, too, although nobody passed it on. */
    @Test
    void isSentBackByWhoeverHasItAndAskedAgain() {
        asked("示例请示1号");
        var returned = new Decision(Ruling.RETURNED, "示例退1号", TODAY, "名单有误。", null);
        assertThatThrownBy(() -> run(
                        () -> door.decide(round, new Decision(Ruling.APPROVED, "示例退1号", TODAY, null, null), SECRETARY)))
                .hasMessage("seat-required");
        run(() -> door.decide(round, returned, SECRETARY));
        assertThat(rows()).containsExactly("报请批准示例请示1号请予批准", "提报示例退1号退回补正", "批准");
        assertThatThrownBy(() -> submit(GROUP, TODAY)).hasMessage("approval-not-requested");

        asked("示例请示2号");
        run(() -> door.decide(round, returned, SIGNER));
        assertThat(rows()).containsExactly("报请批准示例请示2号请予批准", "提报", "批准示例退1号退回补正");

        request("示例请示3号");
        assertThatThrownBy(() -> run(() -> conferring.decide(round, returned, GROUP)))
                .as("passed on already")
                .hasMessage("paper-other-unit");
        decide(Ruling.APPROVED, null);
        assertThat(status(one)).isEqualTo(Status.APPROVED);
    }

    private List<String> rows() {
        return in(() -> sheets.of(
                                approvals.findFirstByRoundIdOrderByIdDesc(round).orElseThrow())
                        .rows())
                .stream()
                .map(row -> row.get(0) + row.get(2) + row.get(4))
                .toList();
    }

    /** 第十八条, as it is approved. */
    @Test
    void isPassedOnByNobodyWhoHasNotSaidWhatTheyHaveToDoWithEachName() {
        asked("示例请示1号");
        var submission = new Submission("示例报1号", TODAY);
        assertThatThrownBy(() -> run(() -> door.submit(round, submission, SECRETARY)))
                .hasMessage("list-undeclared");
        run(() -> TestInterests.noneOf(beans, round, Set.of(one), SECRETARY));
        run(() -> TestInterests.declare(beans, round, other, "原工作单位", SECRETARY));
        assertThatThrownBy(() -> run(() -> door.submit(round, submission, SECRETARY)))
                .hasMessage("recused");
        var another = new Caller("another", "另一秘书", SECRETARY.seats());
        run(() -> TestInterests.noneOf(beans, round, Set.of(one, other), another));
        run(() -> door.submit(round, submission, another));
        assertThat(in(() -> door.asked(round)).getFirst().submitted()).hasSize(1);
    }

    private void submit(Decider by, LocalDate on) {
        run(() -> submitting.submit(round, new Submission("示例报1号", on), by));
    }

    /** 提报 goes from body to body, and each has to do with it while they have it. */
    @Test
    void waitsForWhoeversTurnItIsAndForNobodyElse() {
        assertThat(List.of(waiting(CHIEF), waiting(SECRETARY), waiting(SIGNER)))
                .containsExactly(List.of("request-approval"), List.of(), List.of());
        asked("示例请示1号");
        assertThat(List.of(waiting(CHIEF), waiting(SECRETARY), waiting(SIGNER)))
                .containsExactly(List.of(), List.of("submit-approval"), List.of());
        submit(GROUP, TODAY);
        assertThat(List.of(waiting(CHIEF), waiting(SECRETARY), waiting(SIGNER)))
                .containsExactly(List.of(), List.of(), List.of("approve"));
        decide(Ruling.RETURNED, "公示情况说明缺少附件。");
        assertThat(List.of(waiting(CHIEF), waiting(SECRETARY), waiting(SIGNER)))
                .as("it is asked for again")
                .containsExactly(List.of("request-approval"), List.of(), List.of());
        request("示例请示2号");
        decide(Ruling.APPROVED, null);
        assertThat(List.of(waiting(CHIEF), waiting(SECRETARY), waiting(SIGNER)))
                .containsExactly(List.of(), List.of(), List.of());
    }

    private List<String> waiting(Caller caller) {
        return in(() -> work.of(caller, List.of(round))).stream()
                .map(Waiting::action)
                .toList();
    }

    private int waits(Caller caller) {
        return waiting(caller).size();
    }

    /** 签批件 of what was decided in the system: kept on the request, and in the round's file. */
    @Test
    void theSignedDocumentIsKeptOnWhatItDecided() {
        request("示例请示1号");
        assertThatThrownBy(this::kept).hasMessage("approval-undecided");
        decide(Ruling.APPROVED, null);
        assertThat(filed()).containsExactly("报批单（示例请示1号）");
        kept();
        assertThatThrownBy(this::kept).hasMessage("signed-page-known");
        var asked = in(() -> door.asked(round)).getFirst();
        var page = asked.pages().getFirst().sha256();
        assertThat(in(() -> pages.page(round, asked.id(), page)).getBody()).startsWith('%', 'P', 'D', 'F');
        assertThatThrownBy(() -> in(() -> pages.page(round, UUID.randomUUID(), page)))
                .hasMessage("not-found");
        assertThat(filed()).containsExactly("报批单（示例请示1号）", "对“示例请示1号”的批复（示例批复）");
    }

    private void kept() {
        kept(newest -> pages.keep(round, newest, scan("示例批复"), SIGNER));
    }

    /** 提报文件 of what was passed on in the system: kept with that body's part, and in the round's file before the decision. */
    @Test
    void theSignedDocumentIsKeptOnWhatPassedItOn() {
        asked("示例请示1号");
        assertThatThrownBy(this::passedOn).hasMessage("submission-missing");
        submit(GROUP, TODAY);
        passedOn();
        assertThatThrownBy(this::passedOn).hasMessage("signed-page-known");
        var asked = in(() -> door.asked(round)).getFirst();
        var page = asked.submitted().getFirst().pages().getFirst().sha256();
        assertThat(in(() -> pages.page(round, asked.id(), Authority.LEADING_GROUP, page))
                        .getBody())
                .startsWith('%', 'P', 'D', 'F');
        assertThatThrownBy(() -> in(() -> pages.page(round, asked.id(), Authority.GOVERNMENT, page)))
                .hasMessage("submission-missing");
        decide(Ruling.APPROVED, null);
        kept();
        assertThat(filed()).containsExactly("报批单（示例请示1号）", "“示例请示1号”的提报文件（示例报1号）", "对“示例请示1号”的批复（示例批复）");
    }

    private void passedOn() {
        kept(newest -> pages.keep(round, newest, Authority.LEADING_GROUP, scan("示例提报"), SECRETARY));
    }

    private static MockMultipartFile scan(String words) {
        return new MockMultipartFile("scan", ("%PDF-1.7 " + words).getBytes(StandardCharsets.UTF_8));
    }

    @FunctionalInterface
    private interface Keeping {
        void of(UUID request) throws IOException;
    }

    private void kept(Keeping keeping) {
        run(() -> {
            try {
                keeping.of(approvals
                        .findFirstByRoundIdOrderByIdDesc(round)
                        .orElseThrow()
                        .id());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private List<String> filed() {
        return in(() -> file.of(rounds.required(round), SIGNER, unit -> unit)).stream()
                .map(CaseItem::title)
                .toList();
    }

    private void request(String number) {
        asked(number);
        run(() -> TestSubmissions.all(beans, round));
    }

    private void asked(String number) {
        run(() -> {
            TestRechecks.clean(beans, round);
            conferring.request(round, number, "head");
        });
    }

    private void decide(Ruling ruling, @Nullable String reason, UUID... refused) {
        in(() -> {
            var alone = List.of(refused).stream()
                    .map(id -> new RefusedName(id, "有关事项尚在核查。"))
                    .toList();
            conferring.decide(round, new Decision(ruling, "示例批复", TODAY, reason, alone), GOVERNMENT);
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
}
