package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.PolicySource.LastDay;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** 答复: after the day of the ruling, whoever made it, to whoever can be written to. */
class AnswerTests extends NoticedNames {

    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private static final Caller HANDLER = seated(OFFICER.account(), "officer"),
            ANOTHER = seated("another", "officer"),
            CHIEF = seated("chief", "head");

    @Autowired
    Objections objections;

    @Autowired
    ObjectionDesk desk;

    @Autowired
    ObjectionViews views;

    @Autowired
    ReplyWork replies;

    @Autowired
    AwaitedAnswers awaited;

    @Autowired
    PublicObjections progressPage;

    /** It was raised before, so that only the ruling stands against an earlier day. */
    @Test
    void noPaperAnswersBeforeTheOfficeRuled() {
        var objection = raisedEarlier();
        rule(objection, false);
        assertThatThrownBy(() -> answer(objection, YESTERDAY))
                .hasMessage("answered-before-ruled")
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.properties())
                                .containsEntry("field", "date")
                                .containsEntry("article", "第十五条")
                                .containsEntry("from", TODAY));
        answer(objection, TODAY);
        assertThat(in(() -> views.of(desk.all(OFFICER.account()), OFFICER.account())))
                .extracting(ObjectionViews.View::ruledOn)
                .containsExactly(TODAY);
    }

    @Test
    void allThreePapersTellTheDayOfTheRuling() {
        var objection = raisedEarlier();
        assertThat(papers(objection).register().rows()).contains(List.of("处理日期", ""));
        rule(objection, false);
        var on = ChineseDate.of(TODAY);
        assertThat(papers(objection).register().rows()).contains(List.of("处理日期", on));
        assertThat(papers(objection).report().lines().getLast()).startsWith(on + "作出处理。异议不成立");
        assertThat(papers(objection).reply().lines().getFirst()).endsWith("经核查，已于" + on + "作出处理，现答复如下：");
    }

    /** As of what was ruled on before its day was kept. */
    @Test
    void ofWhatWasRuledOnBeforeTheRecordAndTheDocumentTellTheDay() throws SQLException, IOException {
        var ruled = raisedEarlier();
        rule(ruled, false);
        var decided = object(noticeOf(ruled), one);
        rule(decided, true);
        var open = object(noticeOf(ruled), other);
        run(() -> db.sql("""
                        update award.objection set ruled_on = null,
                          removal_decided = jsonb_set(removal_decided, '{date}', to_jsonb(?::text))""").param(YESTERDAY.toString()).update());
        migrateAgain();
        assertThat(ruledOn(ruled)).isEqualTo(TODAY);
        assertThat(ruledOn(decided)).isEqualTo(YESTERDAY);
        assertThat(ruledOn(open)).isNull();
    }

    @Test
    void itsHandlerOwesTheAnswerFromTheRulingUntilItIsEntered() {
        var objection = from("0479-1112223");
        lookInto(objection);
        assertThat(owed(HANDLER)).isEmpty();
        rule(objection, false);
        var answerBy = in(() -> objections.findById(objection).orElseThrow()).answerBy();
        assertThat(owed(HANDLER))
                .extracting(Waiting::action, Waiting::due, Waiting::count)
                .containsExactly(tuple("reply-objection", answerBy, 1L));
        assertThat(in(() -> awaited.lastDay(objection))).contains(answerBy);
        assertThat(owed(ANOTHER)).isEmpty();
        assertThat(owed(CHIEF)).as("who ruled on it may have left").hasSize(1);
        answer(objection, TODAY);
        assertThat(owed(HANDLER)).isEmpty();
        assertThat(owed(CHIEF)).isEmpty();
        assertThat(in(() -> awaited.lastDay(objection))).isEmpty();
    }

    /** A day that was entered before the day of the ruling was kept stands while something else is put right. */
    @Test
    void theDayOfAnEarlierPaperStandsWhileItsNumberIsPutRight() {
        var objection = raisedEarlier();
        rule(objection, false);
        answer(objection, TODAY);
        run(() -> db.sql("update award.objection set reply_on = ?")
                .param(YESTERDAY)
                .update());
        correct(objection, YESTERDAY);
        assertThatThrownBy(() -> correct(objection, YESTERDAY.minusDays(1))).hasMessage("answered-before-ruled");
    }

    private void correct(UUID objection, LocalDate day) {
        var seen = IfMatch.of(
                in(() -> objections.findById(objection).orElseThrow()).version());
        run(() -> objecting.correct(objection, seen, new Reply.Correction("示例复2号", day, null, "文号有误"), OFFICER));
    }

    /** They read the ruling where they ask how it stands. */
    @Test
    void noPaperIsOwedToWhoeverLeftNothingToBeReachedBy() {
        var objection = from(null);
        run(() -> assertThat(new Objection(
                                noticing.one(noticeOf(objection)),
                                Objection.Kind.OBJECTION,
                                new Objection.Text(one, "线索具体。", " ", " ", null),
                                "R",
                                "K",
                                clock.now(),
                                Period.workingDays(TODAY, 10),
                                new LastDay(TODAY, false))
                        .contact())
                .as("left empty")
                .isNull());
        rule(objection, false);
        assertThat(owed(HANDLER)).isEmpty();
        var raised = in(() -> objections.findById(objection).orElseThrow());
        assertThat(in(() -> progressPage.answer(raised.receipt(), raised.code())))
                .extracting(PublicObjections.Answer::ruling, PublicObjections.Answer::ruledOn)
                .containsExactly("经核查。", TODAY);
        assertThat(in(() -> views.of(desk.all(OFFICER.account()), OFFICER.account())))
                .extracting(ObjectionViews.View::awaitsReply)
                .containsExactly(false);
        assertThat(in(() -> awaited.lastDay(objection))).isEmpty();
    }

    /** 第十八条 */
    @Test
    void theHeadOwesItWhereTheHandlerHasToStepBackByNow() {
        rule(from("0479-1112223"), false);
        run(() -> {
            var application = applications.required(one);
            application.stepBack(OFFICER.account());
            applications.saveAndFlush(application);
        });
        assertThat(owed(HANDLER)).isEmpty();
        assertThat(owed(ANOTHER)).isEmpty();
        assertThat(owed(CHIEF)).hasSize(1);
    }

    private static Caller seated(String account, String role) {
        return new Caller(account, "示例经办人", Set.of(new Seat("office", "main", role)));
    }

    private List<Waiting> owed(Caller caller) {
        var all = in(() -> noticing.all().stream().map(PublicNotice::roundId).toList());
        return in(() -> replies.of(caller, all));
    }

    private UUID from(@Nullable String contact) {
        var notice = published(PER_NAME);
        var text = new Objection.Text(one, "线索具体。", null, contact, contact == null);
        return in(() -> objecting.object(notice, text, EVERY_DAY).id());
    }

    private void migrateAgain() throws SQLException, IOException {
        var script = new ClassPathResource("db/migration/publicnotice/V21__ruled_on.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        try (var owner = owner();
                var statement = owner.createStatement()) {
            statement.execute(script.replace("add column ruled_on", "add column if not exists ruled_on"));
            owner.commit();
        }
    }

    private @Nullable LocalDate ruledOn(UUID objection) {
        return in(() -> objections.findById(objection).orElseThrow()).ruledOn();
    }

    private UUID noticeOf(UUID objection) {
        return in(() -> objections.noticeOf(objection).orElseThrow());
    }

    private ObjectionPapers papers(UUID objection) {
        return new ObjectionPapers(in(() -> desk.of(objection)), "甲", "示例办公室", null);
    }

    private void answer(UUID objection, LocalDate day) {
        run(() -> objecting.answer(objection, new Reply.Text("示例复1号", day, null), OFFICER));
    }

    private UUID raisedEarlier() {
        var objection = object(published(PER_NAME), one);
        in(() -> db.sql("update award.objection set raised_at = ? where id = ?")
                .params(OffsetDateTime.now(ProcedureClock.ZONE).minusDays(3), objection)
                .update());
        return objection;
    }
}
