package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.publicnotice.PublicNotice.State;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** 官方网站同步公示: a notice whose days wait for it, from its publication to its conclusion. */
class CarryingTests extends NoticedNames {

    private static final String WAITING = WHOLE_LIST.replace("\"officialWebsite\":false", "\"officialWebsite\":true");
    private static final Caller CLERK = new Caller("officer", "示例经办人", Set.of(new Seat("office", "main", "officer")));
    private static final Caller COUNTY = new Caller("board", "示例", Set.of(new Seat("county", "1", "board")));

    private static final LocalDate LATER = TODAY.plusDays(5);

    @Autowired
    Carrying carrying;

    @Autowired
    CarriageWork work;

    @Autowired
    NoticeSayings sayings;

    @Autowired
    NoticeDays days;

    @Test
    void itsDaysAndItsTimerBeginWithTheRecord() throws SQLException {
        var notice = published(WAITING);
        assertThat(read(notice).state()).isEqualTo(State.AWAITING);
        assertThat(timers(notice)).isEmpty();
        carry(notice, clock.now());
        var last = TODAY.plusDays(7);
        assertThat(read(notice).lastDay()).isEqualTo(last);
        assertThat(timers(notice)).containsExactly(ProcedureClock.endOf(last));
    }

    @Test
    void whoeverIsListedIsObjectedToBeforeAnyDayCounts() {
        var notice = published(WAITING);
        object(notice, one);
        assertThat(status(one)).isEqualTo(Status.OBJECTION_HOLD);
        assertThatThrownBy(() -> conclude(notice)).hasMessage("objections-open");
    }

    @Test
    void theOfficeIsRemindedUntilItIsRecordedAndTheStatementTellsIt() {
        var notice = published(WAITING);
        var round = read(notice).roundId();
        assertThat(waiting(CLERK, round)).containsExactly("carry-notice");
        assertThat(waiting(COUNTY, round)).isEmpty();
        assertThat(noticed(round)).contains("尚待官方网站同步公示").doesNotContain("公示至");
        assertThatThrownBy(() -> conclude(notice)).hasMessage("notice-not-carried");
        carry(notice, clock.now());
        assertThat(waiting(CLERK, round)).isEmpty();
        assertThat(noticed(round)).contains("在官方网站同步公示（https://example.invalid/notice）", "公示至");
        over(notice);
        conclude(notice);
        assertThat(status(one)).isEqualTo(Status.AWAITING_APPROVAL);
        assertThatThrownBy(() -> correct(notice, clock.now())).hasMessage("notice-already-concluded");
    }

    @Test
    void daysThatWaitBeginNoEarlierThanTheRoundGoesOn() {
        var notice = published(WAITING);
        in(() -> db.sql("""
                        update award.public_notice set period = period || jsonb_build_object('from', ?::text) where id = ?""").params(TODAY.minusDays(5).toString(), notice).update());
        run(() -> days.suspended(read(notice).roundId(), EVERY_DAY));
        assertThat(read(notice).lastDay()).isNull();
        run(() -> days.resumed(read(notice).roundId(), TODAY.minusDays(1), EVERY_DAY));
        assertThat(read(notice).state()).isEqualTo(State.AWAITING);
        assertThat(read(notice).period().from()).isEqualTo(TODAY);
    }

    @Test
    void nobodyIsAskedToObjectWhileItsRoundStandsStill() throws SQLException {
        var notice = published(WAITING);
        var round = read(notice).roundId();
        run(() -> days.suspended(round, EVERY_DAY));
        assertThat(read(notice).state()).isEqualTo(State.PAUSED);
        assertThat(read(notice).takesObjections()).isFalse();
        assertThat(noticed(round)).contains("尚待官方网站同步公示");
        assertThat(waiting(CLERK, round)).isEmpty();
        assertThatThrownBy(() -> object(notice, one)).hasMessage("notice-paused");
        run(() -> days.resumed(round, TODAY, EVERY_DAY));
        assertThat(timers(notice)).isEmpty();
        assertThat(waiting(CLERK, round)).containsExactly("carry-notice");
        object(notice, one);
        carry(notice, clock.now());
        assertThat(read(notice).lastDay()).isEqualTo(TODAY.plusDays(7));
    }

    /** Also after it had ended: it may yet turn out to have ended too soon. */
    @Test
    void keepsHowLongItStoodStillWhateverItsState() {
        var notice = published(WAITING);
        var round = read(notice).roundId();
        carry(notice, clock.now());
        run(() -> days.resumed(round, TODAY.minusDays(9), EVERY_DAY));
        assertThat(standstills(notice)).as("nothing of it stood still").isEmpty();
        over(notice);
        run(() -> noticing.end(notice));
        run(() -> days.resumed(round, TODAY.minusDays(3), EVERY_DAY));
        assertThat(standstills(notice)).containsExactly(new Standstill(TODAY.minusDays(3), TODAY));
    }

    /** Its days lie there as this build writes them, and as a migration of an older one did. */
    @Test
    void whatStoodStillInAnOlderBuildIsTakenNotToHaveCountedUntilItWentOn() throws SQLException, IOException {
        var notice = published(WAITING);
        carry(notice, clock.now());
        migrate();
        assertThat(standstills(notice)).as("none that anybody knows of").isEmpty();
        goneOn(
                notice,
                "jsonb_build_array(%d, %d, %d)"
                        .formatted(LATER.getYear(), LATER.getMonthValue(), LATER.getDayOfMonth()));
        migrate();
        assertThat(standstills(notice)).containsExactly(new Standstill(TODAY, LATER));
        begunEarlier(notice, 9);
        goneOn(notice, "to_jsonb('%s'::text)".formatted(LATER));
        migrate();
        assertThat(standstills(notice)).containsExactly(new Standstill(TODAY.minusDays(9), LATER));
    }

    private void goneOn(UUID notice, String day) {
        run(() -> db.sql("update award.public_notice set period = jsonb_set(period, '{from}', " + day
                        + "), standstills = '[]' where id = ?")
                .param(notice)
                .update());
    }

    private List<Standstill> standstills(UUID notice) {
        return in(() -> noticing.one(notice).standstills());
    }

    /** As the migration does it, but for the column, which is there. */
    private void migrate() throws SQLException, IOException {
        var script = new ClassPathResource("db/migration/publicnotice/V11__standstill.sql")
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceFirst("alter table public_notice add column standstills[^;]+;", "");
        try (var owner = owner()) {
            owner.createStatement().execute(script);
            owner.commit();
        }
    }

    @Test
    void aCorrectionMovesTheTimerWithTheEnd() throws SQLException {
        var notice = published(WAITING);
        carry(notice, clock.now());
        begunEarlier(notice, 8);
        over(notice);
        run(() -> noticing.end(notice));
        assertThat(read(notice).state()).isEqualTo(State.ENDED);
        var clue = in(() -> objecting.report(notice, new Objection.Text(one, "线索具体。", null, null, null), EVERY_DAY));
        correct(notice, clock.now());
        assertThat(status(one)).as("%s came in time", clue.receipt()).isEqualTo(Status.OBJECTION_HOLD);
        assertThat(read(notice).state()).isEqualTo(State.OPEN);
        assertThat(timers(notice)).containsExactly(ProcedureClock.endOf(TODAY.plusDays(7)));
    }

    @Test
    void whoeverDidNotSeeTheLastCorrectionWritesNothingOverIt() {
        var notice = published(WAITING);
        carry(notice, clock.now());
        var seen = read(notice).version();
        correct(notice, clock.now());
        assertThatThrownBy(() -> correct(notice, seen, clock.now())).hasMessage("stale");
        assertThat(read(notice).carriages()).hasSize(2);
    }

    @Test
    void whereThePolicyDoesNotAskTheDaysCountFromPublication() {
        var notice = published(WHOLE_LIST);
        assertThat(read(notice).lastDay()).isEqualTo(TODAY.plusDays(7));
        carry(notice, clock.now());
        assertThat(read(notice).lastDay()).isEqualTo(TODAY.plusDays(7));
        assertThat(noticed(read(notice).roundId())).contains("在官方网站同步公示");
    }

    private void carry(UUID notice, Instant at) {
        in(() -> carrying.record(notice, new Carriage.Text("https://example.invalid/notice", at), EVERY_DAY));
    }

    private void correct(UUID notice, Instant at) {
        correct(notice, read(notice).version(), at);
    }

    private void correct(UUID notice, @Nullable Integer seen, Instant at) {
        in(() -> carrying.correct(
                notice,
                new IfMatch(String.valueOf(seen)),
                new Carriage.Correction("https://example.invalid/notice/1", at, "时间登记有误。"),
                EVERY_DAY));
    }

    private PublicNotice read(UUID notice) {
        return in(() -> noticing.one(notice));
    }

    private String noticed(UUID round) {
        return in(() -> sayings.of(round)).getOrDefault("noticed", "");
    }

    private List<String> waiting(Caller caller, UUID round) {
        return in(() -> work.of(caller, List.of(round))).stream()
                .map(one -> one.action())
                .toList();
    }
}
