package cn.qualityaward.award.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No round waits for ever, and nothing is lost between coming in and closing. */
class OverdueTests extends AsARegion {

    private static final Decider HEAD = new Decider("head", "主任", "office/main", null);
    private static final Decider BOARD = new Decider("board", "审查人", "county/152502", null);
    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);

    @Autowired
    Overdue overdue;

    @Autowired
    OverdueWork work;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DraftController drafts;

    @Test
    void endsWhatItsCountyMissedAndTellsTheApplicantWhy() {
        var application = submitted(round(TODAY, TODAY.minusDays(1)));
        var ended = in(() -> overdue.end(application, "旗县逾期未签署推荐意见", HEAD));
        assertThat(ended.status()).isEqualTo(Status.ENDED);
        assertThat(ended.history().getLast())
                .extracting(Passage::reason, Passage::by, Passage::article)
                .containsExactly("旗县逾期未签署推荐意见", "office/main", "第十三条(一)");
        refused("nothing-awaited", () -> in(() -> overdue.end(application, "再次", HEAD)));
    }

    @Test
    void remindsTheHeadOfWhatIsOverdueAndNobodyElse() {
        var late = round(TODAY, TODAY.minusDays(1));
        var running = round(TODAY, TODAY);
        submitted(late);
        submitted(running);
        var both = Set.of(late, running);
        assertThat(in(() -> work.of(seated("head"), both)))
                .extracting(OwnWork.Waiting::action, OwnWork.Waiting::round, OwnWork.Waiting::count)
                .containsExactly(tuple("handle-overdue", late, 1L));
        assertThat(in(() -> work.of(seated("officer"), both))).isEmpty();
    }

    private static Caller seated(String role) {
        return new Caller(role, role, Set.of(new Seat("office", "main", role)));
    }

    @Test
    void endsNothingBeforeItsLastDayIsOver() {
        var application = submitted(round(TODAY, TODAY));
        refused("not-overdue", () -> in(() -> overdue.end(application, "过早", HEAD)));
    }

    @Test
    void endsNothingThatWaitsForNobody() {
        var application = started(round(TODAY, TODAY.minusDays(1)));
        refused("nothing-awaited", () -> in(() -> overdue.end(application, "草稿", HEAD)));
    }

    @Test
    void givesOneApplicationMoreTime() {
        var application = submitted(round(TODAY, TODAY.minusDays(1)));
        var later = TODAY.plusDays(5);
        var extended = in(() -> overdue.extend(application, later, "旗县换届", HEAD));
        assertThat(in(() -> overdue.lastDay(extended))).contains(later);
        assertThat(extended.status()).isEqualTo(Status.SUBMITTED);
        assertThat(extended.history().getLast().reason()).contains(later.toString(), "旗县换届");
        refused("not-overdue", () -> in(() -> overdue.end(application, "过早", HEAD)));
        refused("extension-not-later", () -> in(() -> overdue.extend(application, later, "再延", HEAD)));
    }

    @Test
    void givesADraftMoreTimeThanTheWindowHas() {
        var round = round(TODAY, TODAY.plusDays(9));
        var draft = started(round);
        var other = started(round);
        refused("extension-not-later", () -> in(() -> overdue.extend(draft, TODAY, "不变", HEAD)));
        closeWindow(round);
        refused("window-closed", () -> submit(draft));
        var later = TODAY.plusDays(2);
        var extended = in(() -> overdue.extend(draft, later, "系统故障致申报中断", HEAD));
        assertThat(extended.status()).isEqualTo(Status.DRAFT);
        assertThat(in(() -> overdue.lastDay(extended))).contains(later);
        assertThat(extended.history().getLast().reason()).contains(later.toString(), "系统故障致申报中断");
        refused("stage-blocked", () -> gather(round));
        refused("window-closed", () -> submit(other));
        assertThat(submit(draft).status()).isEqualTo(Status.SUBMITTED);
        in(() -> overdue.extend(draft, TODAY.plusDays(30), "旗县换届", HEAD));
        refused("stage-blocked", () -> gather(round));
    }

    @Test
    void aDraftWhoseOwnDaysAreOverComesInNoMoreAndHoldsUpNobody() {
        var round = round(TODAY, TODAY.plusDays(9));
        var draft = started(round);
        in(() -> overdue.extend(draft, TODAY.plusDays(1), "系统故障", HEAD));
        closeWindow(round);
        in(() -> db.sql("update award.application set extended_to = ? where id = ?")
                .params(TODAY.minusDays(1), draft)
                .update());
        refused("window-closed", () -> submit(draft));
        assertThat(gather(round)).isZero();
    }

    @Test
    void nobodyIsGivenTimeToComeInBehindAListThatWasClosed() {
        var round = round(TODAY, TODAY.plusDays(9));
        var draft = started(round);
        closeWindow(round);
        in(() -> {
            progress.close(
                    progress.gather(round, ApplicantKind.ORGANIZATION, StageKind.QUALIFIED_LIST),
                    one -> Progress.Verdict.PASSED,
                    HEAD);
            return true;
        });
        refused("list-closed", () -> in(() -> overdue.extend(draft, TODAY.plusDays(2), "系统故障", HEAD)));
    }

    @Test
    void namesWhoHasNotHandedInToTheHeadWhoMayGiveThemTime() {
        var round = round(TODAY, TODAY.plusDays(9));
        var draft = started(round);
        submitted(round);
        in(() -> overdue.extend(draft, TODAY.plusDays(2), "系统故障", HEAD));
        assertThat(in(() -> drafts.all(round, seated("head"))))
                .extracting(DraftController.Draft::id, DraftController.Draft::name, DraftController.Draft::extendedTo)
                .containsExactly(tuple(draft, "示例乳业有限公司", TODAY.plusDays(2)));
    }

    @Test
    void takesNoCompletionAfterItsLastDay() {
        var application = submitted(round(TODAY, TODAY.plusDays(9)));
        in(() -> {
            var back = applications.required(application);
            back.sendBack("缺少证照", TODAY, BOARD, clock.now());
            return applications.saveAndFlush(back);
        });
        in(() -> db.sql("update award.application set complete_by = ? where id = ?")
                .params(TODAY.minusDays(1), application)
                .update());
        refused("deadline-passed", () -> submit(application));
        assertThat(in(() -> overdue.end(application, "逾期未补正", HEAD)).status()).isEqualTo(Status.ENDED);
    }

    @Test
    void completesInTimeEvenAfterTheWindow() {
        var application = submitted(round(TODAY, TODAY.plusDays(9)));
        in(() -> {
            var back = applications.required(application);
            back.sendBack("缺少证照", TODAY, BOARD, clock.now());
            return applications.saveAndFlush(back);
        });
        assertThat(submit(application).status()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void closesNoListWhileTheWindowIsOpen() {
        var round = round(TODAY, TODAY);
        refused("window-still-open", () -> gather(round));
    }

    @Test
    void anEndedApplicationHoldsUpNobody() {
        var round = round(TODAY, TODAY.minusDays(1));
        var application = submitted(round);
        closeWindow(round);
        refused("stage-blocked", () -> gather(round));
        in(() -> overdue.end(application, "旗县逾期未签署推荐意见", HEAD));
        assertThat(gather(round)).isZero();
    }

    @Test
    void losesNothingThatComesInWhileAListIsClosed() throws Exception {
        var round = round(TODAY.minusDays(1), TODAY.minusDays(1));
        var in = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var coming = atOnce(() -> in(
                () -> { // begun before midnight, done after it
                    rounds.shared(round);
                    var late = new Application(round, ApplicantKind.ORGANIZATION, "last", TestForms.complete());
                    late.submit(
                            "SQLAST",
                            "0",
                            TestApplications.COUNTY,
                            Procedure.of(TestPolicies.xilingol(), late.track()),
                            Brought.online(clock.now()));
                    applications.saveAndFlush(late);
                    in.countDown();
                    await(go);
                    return late;
                }));
        await(in);
        var closing = atOnce(() -> gather(round));
        assertThatThrownBy(() -> closing.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        go.countDown();
        coming.get(20, TimeUnit.SECONDS);
        assertThatThrownBy(() -> closing.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .rootCause()
                .hasMessage("stage-blocked");
    }

    @Test
    void ofTwoStartedAtOnceTheSecondIsToldItsReason() throws Exception {
        var round = round(TODAY, TODAY);
        var in = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var first = atOnce(() -> in(() -> {
            var id = dossiers.start(round, ApplicantKind.ORGANIZATION, "twice", TestForms.complete())
                    .id();
            in.countDown();
            await(go);
            return id;
        }));
        await(in);
        var second = atOnce(
                () -> in(() -> dossiers.start(round, ApplicantKind.ORGANIZATION, "twice", TestForms.complete())));
        assertThatThrownBy(() -> second.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        go.countDown();
        first.get(20, TimeUnit.SECONDS);
        assertThatThrownBy(() -> second.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .rootCause()
                .hasMessage("already-applied");
    }

    @Test
    void keepsNoCreditCodeOfAnIndividual() {
        var form = TestForms.complete().of(ApplicantKind.INDIVIDUAL);
        assertThat(form.creditCode()).isNull();
        assertThat(TestForms.complete().of(ApplicantKind.ORGANIZATION).creditCode())
                .isNotNull();
    }

    /** Each on a thread of its own: the common pool may have one only, and then nothing meets. */
    private static <T> CompletableFuture<T> atOnce(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }

    private UUID round(LocalDate windowTo, LocalDate countiesBy) {
        return in(() -> TestRounds.announced(rounds, db, windowTo, countiesBy));
    }

    /** As if the days had gone by. */
    private void closeWindow(UUID round) {
        in(() -> db.sql("""
                        update award.round
                        set announcement = jsonb_set(announcement, '{windowTo}', to_jsonb(cast(? as text))) where id = ?""").params(TODAY.minusDays(1).toString(), round).update());
    }

    private UUID started(UUID round) {
        return in(() -> dossiers.start(
                        round, ApplicantKind.ORGANIZATION, UUID.randomUUID().toString(), TestForms.complete())
                .id());
    }

    private UUID submitted(UUID round) {
        var id = started(round);
        submit(id);
        return id;
    }

    private Application submit(UUID id) {
        return in(() -> dossiers.submit(
                id, applications.required(id).applicant(), null, new Dossiers.Region(Set.of("152502"), Set.of())));
    }

    private int gather(UUID round) {
        return in(() -> progress.gather(round, ApplicantKind.ORGANIZATION, StageKind.QUALIFIED_LIST)
                .there()
                .size());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
