package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.Statements;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.TestOffice;
import cn.qualityaward.award.publicnotice.Removal.Decision;
import cn.qualityaward.award.publicnotice.Removals.Put;
import cn.qualityaward.award.publicnotice.Removing.Proposing;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;

/** 取消: put by the office to whoever deliberates, held until they decide, and decided by a document that was signed. */
class RemovalTests extends NoticedNames {

    private static final Caller SECRETARY =
            new Caller("secretary", "秘书", Set.of(new Seat("leading-group", "main", "secretary")));
    private static final Caller CLERK = new Caller("officer", "示例经办人", Set.of(new Seat("office", "main", "officer")));

    @Autowired
    Removals removals;

    @Autowired
    RemovalController door;

    @Autowired
    RoundOfObjections file;

    @Autowired
    OpenClues clues;

    @Autowired
    ObjectionViews views;

    @Autowired
    NoticeSayings sayings;

    @Autowired
    CaseOfObjections ofOne;

    @Autowired
    ObjectionDesk desk;

    @Autowired
    ApplicationContext context;

    @Autowired
    SessionFactory hibernate;

    @Test
    void theOfficePutsItAndWhoeverDeliberatesDecides() {
        var objection = object(published(PER_NAME), one);
        lookInto(objection);
        assertThatThrownBy(() -> decide(objection, true, GROUP)).hasMessage("removal-not-proposed");
        propose(objection);
        assertThat(status(one)).isEqualTo(Status.OBJECTION_HOLD);
        assertThatThrownBy(() -> in(() -> ruled(objection, true, "属实。", HEAD))).hasMessage("removal-proposed");
        assertThatThrownBy(() -> propose(objection)).hasMessage("removal-proposed");
        assertThatThrownBy(() -> decide(objection, true, HEAD)).hasMessage("paper-other-unit");
        assertThatThrownBy(() -> decidedOn(objection, TODAY.plusDays(1))).hasMessage("date-in-the-future");
        assertThatThrownBy(() -> decidedOn(objection, TODAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.properties())
                                .containsEntry("field", "date")
                                .containsEntry("article", "第十五条"))
                .hasMessage("decided-before-raised");
        assertThat(status(one)).isEqualTo(Status.OBJECTION_HOLD);
        decide(objection, true, GROUP);
        assertThat(status(one)).isEqualTo(Status.REMOVED);
        assertThatThrownBy(() -> decide(objection, false, GROUP)).hasMessage("objection-already-ruled");
    }

    @Test
    void nothingIsPutBeforeItWasLookedInto() {
        var objection = object(published(PER_NAME), one);
        assertThatThrownBy(() -> propose(objection)).hasMessage("objection-not-taken");
        take(objection, OFFICER, true);
        assertThatThrownBy(() -> propose(objection)).hasMessage("objection-not-looked-into");
    }

    @Test
    void theirDecisionMayLeaveTheNameOnTheListWhichThenGoesOn() {
        var notice = published(PER_NAME);
        var objection = object(notice, one);
        over(notice);
        conclude(notice);
        lookInto(objection);
        propose(objection);
        assertThat(status(one)).isEqualTo(Status.OBJECTION_HOLD);
        decide(objection, false, GROUP);
        assertThat(status(one)).isEqualTo(Status.AWAITING_APPROVAL);
        assertThat(in(() -> desk.of(objection)).objection().upheld()).isTrue();
    }

    /** 成立而不取消 stays the office's. */
    @Test
    void theOfficeAloneTakesNobodyOff() {
        var objection = object(published(PER_NAME), one);
        lookInto(objection);
        in(() -> ruled(objection, true, "属实，不影响列入名单。", OFFICER));
        assertThat(status(one)).isEqualTo(Status.PUBLIC_NOTICE);
        assertThatThrownBy(() -> propose(objection)).hasMessage("objection-already-ruled");
    }

    @Test
    void whatNamesNobodyIsPutWithANameThatIsHeldFromThen() {
        var objection = object(published(PER_NAME), null);
        lookInto(objection);
        assertThatThrownBy(() -> propose(objection)).hasMessage("removal-of-nobody");
        assertThatThrownBy(() ->
                        run(() -> removing.propose(objection, new Proposing(UUID.randomUUID(), "经核查属实。", 0), OFFICER)))
                .hasMessage("not-on-the-list");
        propose(objection, one);
        assertThat(status(one)).isEqualTo(Status.OBJECTION_HOLD);
        assertThat(status(other)).isEqualTo(Status.PUBLIC_NOTICE);
        decide(objection, false, GROUP);
        assertThat(status(one)).isEqualTo(Status.PUBLIC_NOTICE);
    }

    @Test
    void aLateClueHoldsTheApprovalUntilTheyDecide() {
        var notice = published(PER_NAME);
        over(notice);
        conclude(notice);
        var clue = in(() -> objecting
                .report(notice, new Objection.Text(one, "线索具体。", null, null, null), EVERY_DAY)
                .id());
        lookInto(clue);
        propose(clue);
        assertThat(in(() -> clues.about(one))).hasSize(1);
        assertThat(status(one)).isEqualTo(Status.AWAITING_APPROVAL);
        decide(clue, true, GROUP);
        assertThat(status(one)).isEqualTo(Status.REMOVED);
        assertThat(status(other)).isEqualTo(Status.AWAITING_APPROVAL);
    }

    @Test
    void twoObjectionsToOneNameAreBothAnsweredAndTheNoticeIsConcluded() {
        var notice = published(PER_NAME);
        var first = object(notice, one);
        var second = object(notice, null);
        var third = object(notice, one);
        List.of(first, second, third).forEach(this::lookInto);
        propose(first);
        propose(second, one);
        decide(first, true, GROUP);
        assertThatThrownBy(() -> propose(third)).hasMessage("application-ended");
        decide(second, true, GROUP);
        assertThat(in(() -> desk.of(second)).objection().ruled()).isTrue();
        assertThat(status(one)).isEqualTo(Status.REMOVED);
        in(() -> ruled(third, true, "属实，已取消。", OFFICER));
        over(notice);
        conclude(notice);
        assertThat(status(other)).isEqualTo(Status.AWAITING_APPROVAL);
    }

    @Test
    void whoeverWithdrewMeanwhileIsNotTakenOff() {
        var notice = published(PER_NAME);
        var objection = object(notice, other);
        lookInto(objection);
        propose(objection);
        run(() -> TestApplications.withdraw(applications, other));
        decide(objection, true, GROUP);
        assertThat(status(other)).isEqualTo(Status.WITHDRAWN);
        over(notice);
        conclude(notice);
        var clue = in(() -> objecting
                .report(notice, new Objection.Text(one, "线索具体。", null, null, null), EVERY_DAY)
                .id());
        lookInto(clue);
        propose(clue);
        run(() -> TestApplications.withdraw(applications, one));
        decide(clue, true, GROUP);
        assertThat(status(one)).isEqualTo(Status.WITHDRAWN);
        assertThat(in(() -> clues.about(one))).isEmpty();
    }

    @Test
    void onceItIsPutItIsAboutThatNameAlone() {
        var objection = object(published(PER_NAME), null);
        lookInto(objection);
        stepBack("clerk");
        run(() -> {
            var application = applications.required(other);
            application.stepBack("secretary");
            applications.saveAndFlush(application);
        });
        propose(objection, one);
        assertThat(in(() -> desk.all("clerk"))).isEmpty();
        assertThat(in(() -> desk.all("officer"))).hasSize(1);
        assertThat(put(SECRETARY)).as("steps back from another name").hasSize(1);
        decide(objection, false, GROUP);
    }

    @Test
    void aNameIsHeldWhileItsRemovalIsUndecidedWhateverIsRuledOnAnotherObjection() {
        var notice = published(PER_NAME);
        var unnamed = object(notice, null);
        var named = object(notice, one);
        lookInto(unnamed);
        propose(unnamed, one);
        rule(named, false);
        assertThat(status(one)).isEqualTo(Status.OBJECTION_HOLD);
        decide(unnamed, false, GROUP);
        assertThat(status(one)).isEqualTo(Status.PUBLIC_NOTICE);
    }

    /** It names nobody: whom it turned out to be about is told wherever it is told of. */
    @Test
    void aRemovalIsToldOfWithItsNameAndDocumentWhereverItsObjectionIs() {
        var notice = published(PER_NAME);
        var objection = object(notice, null);
        lookInto(objection);
        propose(objection, one);
        decide(objection, true, GROUP);
        assertThat(in(() -> views.of(desk.all("officer"), "officer")))
                .extracting(ObjectionViews.View::application)
                .containsExactly(one);
        var round = in(() -> noticing.one(notice).roundId());
        assertThat(in(() -> sayings.of(round)).get("objections")).contains("（甲）：成立", "示例会纪3号", "从公示名单中取消");
        assertThat(in(() -> ofOne.of(applications.required(one), CLERK, unit -> unit)))
                .hasSize(3);
        assertThat(in(() -> ofOne.of(applications.required(other), CLERK, unit -> unit)))
                .isEmpty();
    }

    /** By a paper of the office's, which is not the one by which the name was taken off. */
    @Test
    void whoeverObjectedIsAnsweredByAPaperOfItsOwn() {
        var objection = object(published(PER_NAME), one);
        lookInto(objection);
        propose(objection);
        assertThatThrownBy(() -> answer(objection, TODAY)).hasMessage("objection-not-ruled");
        decide(objection, true, GROUP);
        assertThatThrownBy(() -> answer(objection, TODAY.plusDays(1))).hasMessage("date-in-the-future");
        assertThatThrownBy(() -> answer(objection, TODAY.minusDays(1))).hasMessage("answered-before-ruled");
        answer(objection, TODAY);
        assertThatThrownBy(() -> answer(objection, TODAY)).hasMessage("objection-already-answered");
        assertThat(in(() -> desk.of(objection)).objection().reply()).isEqualTo(new Reply("示例复1号", TODAY, "示例市场监督管理局"));
    }

    /** 更正: what was entered wrongly stays beside what is right. */
    @Test
    void whatWasEnteredOfTheAnswerIsCorrectedWithItsReason() {
        var objection = object(published(PER_NAME), one);
        rule(objection, false);
        assertThatThrownBy(() -> correct(objection, version(objection), TODAY)).hasMessage("objection-not-answered");
        answer(objection, TODAY);
        var seen = version(objection);
        assertThatThrownBy(() -> correct(objection, seen, TODAY.plusDays(1))).hasMessage("date-in-the-future");
        assertThatThrownBy(() -> correct(objection, seen, TODAY.minusDays(1))).hasMessage("answered-before-ruled");
        correct(objection, seen, TODAY);
        assertThatThrownBy(() -> correct(objection, seen, TODAY)).hasMessage("stale");
        var told = in(() -> views.of(desk.all("officer"), "officer")).getFirst();
        assertThat(told.reply()).isEqualTo(new Reply("示例复2号", TODAY, null));
        assertThat(told.replacedReplies()).singleElement().satisfies(old -> {
            assertThat(old.reply()).isEqualTo(new Reply("示例复1号", TODAY, "示例市场监督管理局"));
            assertThat(old.reason()).isEqualTo("文号登记有误。");
        });
    }

    private Integer version(UUID objection) {
        return in(() -> desk.of(objection)).objection().version();
    }

    private void correct(UUID objection, Integer seen, LocalDate day) {
        run(() -> objecting.correct(
                objection,
                new IfMatch(String.valueOf(seen)),
                new Reply.Correction("示例复2号", day, null, "文号登记有误。"),
                OFFICER));
    }

    private void answer(UUID objection, LocalDate day) {
        run(() -> objecting.answer(objection, new Reply.Text("示例复1号", day, "示例市场监督管理局"), OFFICER));
    }

    @Test
    void enteredFromPaperItIsConfirmedByAnotherAgainstTheScanThatIsFiled() {
        var notice = published(PER_NAME);
        var objection = object(notice, one);
        lookInto(objection);
        propose(objection);
        var office = new TestOffice(context, removing.removalOnPaper());
        var decision = new Decision(true, "示例会纪3号", TODAY, "经研究。");
        TenantScope.run(
                tenant,
                () -> assertThatThrownBy(
                                () -> office.enter("removal", objection, decision, TODAY, "county/152502", "first"))
                        .hasMessage("paper-other-unit"));
        stepBack("recused");
        var entry = TenantScope.call(tenant, () -> {
            assertThatThrownBy(() -> office.enter("removal", objection, decision, TODAY, GROUP.unit(), "recused"))
                    .hasMessage("recused");
            return office.enter("removal", objection, decision, TODAY, GROUP.unit(), "first");
        });
        assertThat(in(() -> office.seenBy("recused"))).isEmpty();
        assertThat(in(() -> office.seenBy("second"))).containsExactly(entry);
        TenantScope.run(tenant, () -> {
            assertThatThrownBy(() -> office.confirm(entry, "first")).hasMessage("paper-by-same-officer");
            assertThatThrownBy(() -> office.confirm(entry, "recused")).hasMessage("recused");
        });
        assertThat(status(one)).as("entered, not confirmed").isEqualTo(Status.OBJECTION_HOLD);
        TenantScope.run(tenant, () -> office.confirm(entry, "second"));
        assertThat(status(one)).isEqualTo(Status.REMOVED);
        assertThat(in(() -> removals.pages(objection, "officer")))
                .extracting(SignedPage::by)
                .containsExactly("first");
        assertThat(filed(notice)).contains("代录依据的文件（示例来信）").noneMatch(title -> title.startsWith("取消决定"));
    }

    @Test
    void whoSitsThereDecidesWithTheSignedDocumentWhichOnlyTheUnbiasedRead() {
        var notice = published(PER_NAME);
        var objection = object(notice, one);
        lookInto(objection);
        assertThat(put(SECRETARY)).isEmpty();
        propose(objection);
        assertThat(put(SECRETARY)).extracting(Put::id, Put::name).containsExactly(tuple(objection, "甲"));
        assertThat(waiting(notice, SECRETARY)).extracting(Waiting::action).containsExactly("decide-removal");
        assertThat(waiting(notice, CLERK)).isEmpty();
        assertThat(told("REMOVAL_PROPOSED"))
                .as("nobody is named")
                .doesNotContain("甲")
                .contains("YY");
        assertThatThrownBy(() -> decided(objection, CLERK)).hasMessage("seat-required");
        assertThatThrownBy(() -> decided(objection, SECRETARY)).hasMessage("list-undeclared");
        run(() -> TestInterests.noneOf(beans, noticing.one(notice).roundId(), Set.of(one), SECRETARY));
        decided(objection, SECRETARY);
        assertThat(status(one)).isEqualTo(Status.REMOVED);
        assertThat(told("REMOVAL_DECIDED")).contains("示例会纪3号");
        assertThat(waiting(notice, SECRETARY)).isEmpty();
        var page = put(SECRETARY).getFirst().pages().getFirst().sha256();
        assertThat(in(() -> door.page(objection, page, CLERK)).getBody()).startsWith('%', 'P', 'D', 'F');
        assertThat(filed(notice)).contains("取消决定（示例会纪3号）");
        stepBack("secretary");
        assertThat(put(SECRETARY)).isEmpty();
        assertThatThrownBy(() -> in(() -> door.page(objection, page, SECRETARY)))
                .hasMessage("recused");
    }

    @Test
    void asksAsOftenForManyAsForOne() {
        putOfAnother();
        var one = statements();
        putOfAnother();
        putOfAnother();
        assertThat(statements()).isPositive().isEqualTo(one);
        assertThat(put(SECRETARY)).hasSize(3);
    }

    private void putOfAnother() {
        var objection = object(published(PER_NAME), one);
        lookInto(objection);
        propose(objection);
    }

    private long statements() {
        var rounds = in(() -> noticing.all().stream().map(PublicNotice::roundId).toList());
        return Statements.of(
                hibernate,
                () -> in(() -> removals.of(SECRETARY).size()
                        + removals.of(SECRETARY, rounds).size()));
    }

    private void decidedOn(UUID objection, LocalDate day) {
        run(() -> removing.decide(objection, new Decision(true, "示例会纪3号", day, "经研究。"), List.of(), GROUP));
    }

    private void decided(UUID objection, Caller by) {
        run(() -> {
            try {
                door.decide(
                        objection,
                        new Decision(true, "示例会纪3号", TODAY, "经研究。"),
                        new MockMultipartFile("scan", "%PDF-1.7 示例会纪".getBytes(StandardCharsets.UTF_8)),
                        by);
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        });
    }

    private void stepBack(String account) {
        run(() -> {
            var application = applications.required(one);
            application.stepBack(account);
            applications.saveAndFlush(application);
        });
    }

    private List<Put> put(Caller caller) {
        return in(() -> removals.of(caller));
    }

    private List<Waiting> waiting(UUID notice, Caller caller) {
        return in(() -> removals.of(caller, List.of(noticing.one(notice).roundId())));
    }

    private List<String> filed(UUID notice) {
        return in(() -> file.of(rounds.required(noticing.one(notice).roundId()), CLERK, unit -> unit).stream()
                .map(CaseItem::title)
                .toList());
    }

    private String told(String kind) {
        return in(() -> db.sql("select recipient || words::text from award.message where kind = ?")
                .param(kind)
                .query(String.class)
                .list()
                .toString());
    }
}
