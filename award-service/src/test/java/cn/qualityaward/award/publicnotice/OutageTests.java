package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.publicnotice.Objection.Kind;
import cn.qualityaward.award.publicnotice.PublicNotice.State;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** 公示中断: an outage of one notice's page that is found afterwards, and the days that are made up for. */
class OutageTests extends NoticedNames {

    private static final Caller CLERK = new Caller("officer", "示例经办人", Set.of(new Seat("office", "main", "officer")));
    private static final String WAITING = WHOLE_LIST.replace("\"officialWebsite\":false", "\"officialWebsite\":true");

    @Autowired
    MakingUp makingUp;

    @Autowired
    OutageController door;

    @Autowired
    PublicObjections stranger;

    @Autowired
    ObjectionDesk desk;

    @Autowired
    RoundOfNotices file;

    @Autowired
    NoticeSayings sayings;

    @Test
    void theNoticeGoesOnForAsManyDaysAsWereLostAndNoOtherDoes() throws SQLException {
        var another = published(WHOLE_LIST);
        var notice = begun(5);
        lost(notice, TODAY.minusDays(2), TODAY.minusDays(1));
        assertThat(read(notice).lastDay()).isEqualTo(TODAY.plusDays(4));
        assertThat(timers(notice)).containsExactly(ProcedureClock.endOf(TODAY.plusDays(4)));
        assertThat(read(another).lastDay()).isEqualTo(TODAY.plusDays(7));
        lost(notice, TODAY, TODAY);
        assertThat(read(notice).lastDay()).isEqualTo(TODAY.plusDays(5));
    }

    /** Nobody could object since it had ended: what was lost is made up for after today. */
    @Test
    void whatHadEndedTooSoonIsOpenAgainForTheDaysThatWereLost() throws SQLException {
        var notice = begun(10);
        run(() -> noticing.end(notice));
        assertThatThrownBy(() -> object(notice, one)).hasMessage("notice-over");
        lost(notice, TODAY.minusDays(6), TODAY.minusDays(5));
        assertThat(read(notice).state()).isEqualTo(State.OPEN);
        assertThat(read(notice).lastDay()).isEqualTo(TODAY.plusDays(2));
        assertThat(timers(notice)).containsExactly(ProcedureClock.endOf(TODAY.plusDays(2)));
        object(notice, one);
    }

    /** Also what came by letter: those days are days of the notice after all. */
    @Test
    void whatCameSinceItHadEndedTooSoonIsAnObjectionThatHoldsItsName() {
        var notice = begun(10);
        run(() -> noticing.end(notice));
        var clue = in(() -> objecting.report(notice, about(one), EVERY_DAY));
        var letter =
                in(() -> objecting.receive(notice, about(other), TODAY.minusDays(2), UUID.randomUUID(), EVERY_DAY));
        assertThat(letter.kind()).isEqualTo(Kind.CLUE);
        assertThat(status(one)).isEqualTo(Status.PUBLIC_NOTICE);
        lost(notice, TODAY.minusDays(6), TODAY.minusDays(5));
        for (var raised : List.of(clue, letter)) {
            var now = in(() -> desk.of(raised.id())).objection();
            assertThat(now.kind()).isEqualTo(Kind.OBJECTION);
            assertThat(now.receipt()).isEqualTo(raised.receipt());
            assertThat(now.answerBy()).isEqualTo(raised.answerBy());
        }
        assertThat(status(one)).isEqualTo(Status.OBJECTION_HOLD);
        assertThat(status(other)).isEqualTo(Status.OBJECTION_HOLD);
        assertThat(in(() -> db.sql("select distinct link || words::text from award.message where kind = 'CLUE_IN_TIME'")
                        .query(String.class)
                        .list()))
                .hasSize(2)
                .anySatisfy(told -> assertThat(told).contains(clue.receipt()));
        over(notice);
        assertThatThrownBy(() -> conclude(notice)).hasMessage("objections-open");
        rule(clue.id(), false);
        rule(letter.id(), false);
        conclude(notice);
    }

    private static Objection.Text about(UUID name) {
        return new Objection.Text(name, "线索具体。", null, null, null);
    }

    @Test
    void itIsToldInTheStatementToTheListedAndToWhoeverObjected() {
        var notice = begun(5);
        var objection = object(notice, one);
        rule(objection, false);
        lost(notice, TODAY.minusDays(1), TODAY.minusDays(1));
        assertThat(in(() -> sayings.of(read(notice).roundId())).get("noticed"))
                .contains("公示页面无法访问（示例机房断电），公示期顺延至", "，公示至");
        assertThat(in(() -> db.sql("select recipient from award.message where kind = 'NOTICE_EXTENDED'")
                        .query(String.class)
                        .list()))
                .hasSize(2);
        var raised = in(() -> desk.of(objection)).objection();
        var told = in(() -> stranger.answer(raised.receipt(), raised.code()));
        assertThat(told.noticeEnds()).isEqualTo(TODAY.plusDays(3));
        assertThat(told.outages())
                .singleElement()
                .satisfies(one -> assertThat(one.lastDay()).isEqualTo(TODAY.plusDays(3)));
        var proof = in(() -> door.outages(notice)).recorded().getFirst().proof().sha256();
        assertThat(in(() -> door.proof(notice, proof)).getBody()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void whatShowsItStandsInTheFileOfTheRound() {
        var notice = begun(5);
        lost(notice, TODAY.minusDays(1), TODAY.minusDays(1));
        over(notice);
        conclude(notice);
        assertThat(in(() -> file.of(rounds.required(read(notice).roundId()), CLERK, unit -> unit)))
                .extracting(CaseItem::title)
                .contains("公示中断证明（" + ChineseDate.of(TODAY.minusDays(1)) + "）");
    }

    @Test
    void nothingIsMadeUpForThatWasNotLost() {
        var notice = begun(5);
        refused("date-in-the-future", notice, TODAY, TODAY.plusDays(1));
        refused("outage-backwards", notice, TODAY, TODAY.minusDays(1));
        refused("outage-before-notice", notice, TODAY.minusDays(6), TODAY);
        refused("outage-loses-no-day", notice, TODAY.minusDays(5), TODAY.minusDays(5));
        lost(notice, TODAY.minusDays(2), TODAY.minusDays(2));
        refused("outage-loses-no-day", notice, TODAY.minusDays(2), TODAY.minusDays(2));
        var awaited = published(WAITING);
        refused("notice-not-carried", awaited, TODAY, TODAY);
    }

    @Test
    void aConcludedNoticeDoesNotGoOn() {
        var notice = begun(10);
        conclude(notice);
        refused("outage-after-conclusion", notice, TODAY.minusDays(6), TODAY.minusDays(5));
    }

    @Test
    void whoeverDidNotSeeTheLastOneRecordsNothingBesideIt() {
        var notice = begun(5);
        var seen = read(notice).version();
        lost(notice, TODAY.minusDays(2), TODAY.minusDays(2));
        assertThatThrownBy(() -> lost(notice, seen, TODAY, TODAY)).hasMessage("stale");
        assertThat(read(notice).outages()).hasSize(1);
    }

    private UUID begun(int ago) {
        var notice = published(WHOLE_LIST);
        begunEarlier(notice, ago);
        in(() -> db.sql("update award.public_notice set last_day = ? where id = ?")
                .params(TODAY.minusDays(ago).plusDays(7), notice)
                .update());
        return notice;
    }

    private void refused(String slug, UUID notice, LocalDate from, LocalDate to) {
        assertThatThrownBy(() -> lost(notice, from, to)).hasMessage(slug);
    }

    private void lost(UUID notice, LocalDate from, LocalDate to) {
        lost(notice, read(notice).version(), from, to);
    }

    private void lost(UUID notice, @Nullable Integer seen, LocalDate from, LocalDate to) {
        run(() -> {
            try {
                makingUp.record(
                        notice,
                        new IfMatch(String.valueOf(seen)),
                        new Outage.Text(from, to, "示例机房断电。"),
                        new MockMultipartFile("scan", "%PDF-1.7 示例监测记录".getBytes(StandardCharsets.UTF_8)),
                        CLERK,
                        EVERY_DAY);
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        });
    }

    private PublicNotice read(UUID notice) {
        return in(() -> noticing.one(notice));
    }
}
