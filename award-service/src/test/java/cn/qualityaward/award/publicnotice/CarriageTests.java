package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.Policy.CountRule;
import cn.qualityaward.award.program.Policy.DayKind;
import cn.qualityaward.award.program.Policy.NoticeRule;
import cn.qualityaward.award.program.PolicySource.LastDay;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.publicnotice.PublicNotice.State;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 官方网站同步公示: what an official website has to do with the days of a notice. */
class CarriageTests {

    /** Every day is worked, so that days are counted by eye. */
    private static final WorkingCalendar EVERY_DAY =
            new WorkingCalendar(day("2026-11-01").datesUntil(day("2027-02-01")).toList(), Set.of());

    private static final NoticeRule WAITS =
            new NoticeRule(StageKind.DELIBERATION, 7, DayKind.WORKING, CountRule.EXCLUDE_START, true);
    private static final NoticeRule WAITS_NOT =
            new NoticeRule(StageKind.DELIBERATION, 7, DayKind.WORKING, CountRule.EXCLUDE_START, null);
    private static final String PAGE = "https://example.invalid/notice";

    private final PublicNotice waiting = noticed(null);
    private final PublicNotice counted = noticed(new LastDay(day("2026-11-30"), false));

    @Test
    void theDaysCountFromTheWebsiteWhereTheyWaitForIt() {
        assertThat(waiting.state()).isEqualTo(State.AWAITING);
        assertThat(waiting.lastDay()).isNull();
        assertThat(waiting.ends()).isEmpty();
        waiting.carry(carriage("2026-11-25", "2026-11-26"), EVERY_DAY);
        assertThat(waiting.state()).isEqualTo(State.OPEN);
        assertThat(waiting.lastDay()).isEqualTo("2026-12-02");
        assertThat(waiting.ends()).hasValue(ProcedureClock.endOf(day("2026-12-02")));
        assertThat(waiting.changedAt()).isEqualTo(at("2026-11-26"));
    }

    @Test
    void aPublishedNameIsObjectedToAtOnceThoughNoDayCounts() {
        assertThatCode(() -> waiting.requireOpen(at("2026-11-24"))).doesNotThrowAnyException();
        assertThat(waiting.takesObjections()).isTrue();
        assertThat(slug(() -> waiting.requireOver(at("2027-01-31")))).isEqualTo("notice-not-carried");
    }

    @Test
    void isNeitherEndedNorConcludedBeforeAnyDayHasCounted() {
        waiting.endBy(at("2027-01-31"));
        assertThat(waiting.state()).isEqualTo(State.AWAITING);
        assertThat(slug(() -> waiting.conclude("示例说明", NoticedNames.HEAD, at("2027-01-31"))))
                .isEqualTo("notice-not-carried");
    }

    /** Whoever reads it here has the days whole: the website was the first, and the list came here later. */
    @Test
    void countsFromItsPublicationHereWhereTheWebsiteWasTheFirst() {
        waiting.carry(carriage("2026-11-21", "2026-11-24"), EVERY_DAY);
        assertThat(waiting.lastDay()).isEqualTo("2026-11-30");
    }

    @Test
    void daysThatHadNotBegunWhenTheRoundStoodStillBeginOnceItGoesOn() {
        waiting.waitOn(day("2026-12-10"), at("2026-12-10"));
        waiting.carry(carriage("2026-11-25", "2026-12-11"), EVERY_DAY);
        assertThat(waiting.lastDay()).isEqualTo("2026-12-17");
    }

    @Test
    void isRecordedOnceAndThenCorrected() {
        assertThat(slug(() -> waiting.correct(mended("2026-11-25", "2026-11-26"), WAITS, EVERY_DAY)))
                .isEqualTo("carriage-unrecorded");
        waiting.carry(carriage("2026-11-25", "2026-11-25"), EVERY_DAY);
        assertThat(slug(() -> waiting.carry(carriage("2026-11-25", "2026-11-25"), EVERY_DAY)))
                .isEqualTo("carriage-recorded");
    }

    @Test
    void aCorrectionNeverTakesADayFromWhoeverWasToldTheEnd() {
        waiting.carry(carriage("2026-11-25", "2026-11-25"), EVERY_DAY);
        waiting.correct(mended("2026-11-24", "2026-11-26"), WAITS, EVERY_DAY);
        assertThat(waiting.lastDay()).isEqualTo("2026-12-02");
        assertThat(waiting.carriages()).extracting(Carriage::reason).containsExactly(null, "时间登记有误。");
        waiting.correct(mended("2026-11-26", "2026-11-27"), WAITS, EVERY_DAY);
        assertThat(waiting.lastDay()).isEqualTo("2026-12-03");
        assertThat(waiting.period().from()).isEqualTo("2026-11-26");
    }

    /** What was corrected without moving its end is not moved by a year's holidays either. */
    @Test
    void theEndThatWasToldStaysCountedAsItWas() {
        waiting.carry(carriage("2026-11-25", "2026-11-25"), EVERY_DAY);
        waiting.correct(mended("2026-11-24", "2026-11-26"), WAITS, EVERY_DAY);
        waiting.recount(EVERY_DAY.last(waiting.period()), at("2026-11-27"));
        assertThat(waiting.lastDay()).isEqualTo("2026-12-02");
    }

    @Test
    void whatEndedTooSoonGoesOn() {
        waiting.carry(carriage("2026-11-24", "2026-11-24"), EVERY_DAY);
        waiting.endBy(at("2026-12-02"));
        assertThat(waiting.state()).isEqualTo(State.ENDED);
        waiting.correct(mended("2026-11-30", "2026-12-02"), WAITS, EVERY_DAY);
        assertThat(waiting.state()).isEqualTo(State.OPEN);
        assertThat(waiting.lastDay()).isEqualTo("2026-12-07");
    }

    /** Four of its seven days had passed when its round stood still: 11-25 is the first of them, 12-10 the day it goes on. */
    @Test
    void aCorrectionOnTheSameDayGivesNoDayAgainAfterItStoodStill() {
        stoodStill();
        waiting.correct(mended("2026-11-24", "2026-12-11"), WAITS, EVERY_DAY);
        assertThat(waiting.lastDay()).isEqualTo("2026-12-13");
        waiting.correct(correction(at("2026-11-24").plusSeconds(300), "2026-12-11"), WAITS, EVERY_DAY);
        assertThat(waiting.lastDay()).isEqualTo("2026-12-13");
        assertThat(waiting.period().days()).isEqualTo(3);
    }

    @Test
    void aCorrectionTakesBackOnlyTheDaysThatHadCountedBeforeItAfterItStoodStill() {
        stoodStill();
        waiting.correct(mended("2026-11-26", "2026-12-11"), WAITS, EVERY_DAY);
        assertThat(waiting.lastDay()).as("two more than three").isEqualTo("2026-12-15");
        waiting.correct(mended("2026-11-27", "2026-12-11"), WAITS, EVERY_DAY);
        assertThat(waiting.lastDay()).as("one more").isEqualTo("2026-12-16");
        waiting.correct(mended("2026-12-05", "2026-12-11"), WAITS, EVERY_DAY);
        assertThat(waiting.lastDay()).as("seven, and no more").isEqualTo("2026-12-17");
        waiting.correct(mended("2026-12-11", "2026-12-11"), WAITS, EVERY_DAY);
        assertThat(waiting.lastDay()).as("all of them from then").isEqualTo("2026-12-18");
    }

    private void stoodStill() {
        waiting.carry(carriage("2026-11-24", "2026-11-24"), EVERY_DAY);
        waiting.pause(3, at("2026-11-28"));
        waiting.stoodStill(day("2026-11-28"), day("2026-12-10"));
        var rest = waiting.rest(day("2026-12-10"));
        waiting.goOn(rest, EVERY_DAY.last(rest), at("2026-12-10"));
        assertThat(waiting.lastDay()).isEqualTo("2026-12-13");
    }

    @Test
    void whereNothingWaitsForItItIsOnlyRecorded() {
        counted.carry(carriage("2026-11-25", "2026-11-26"), EVERY_DAY);
        counted.correct(mended("2026-11-28", "2026-11-28"), WAITS_NOT, EVERY_DAY);
        assertThat(counted.lastDay()).isEqualTo("2026-11-30");
        assertThat(counted.carriages()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.invalid/notice",
                "example.invalid/notice",
                "https://",
                "https:///notice",
                "https://localhost/notice",
                "https://office@example.invalid/",
                "https://example.invalid/a b",
                "https://example.invalid/\"><script>",
                "javascript:alert(1)",
                "公示",
                "https://[::1"
            })
    void takesOnlyTheWholeAddressOfAPage(String nonsense) {
        var text = new Carriage.Text(nonsense, at("2026-11-24"));
        assertThat(slug(() -> text.recorded(at("2026-11-24")).check(at("2026-11-23"))))
                .isEqualTo("address-not-https");
    }

    @Test
    void wasCarriedNeitherInTheFutureNorBeforeThereWasAList() {
        var resolved = at("2026-11-23").plusSeconds(30);
        assertThat(slug(() -> carriage("2026-11-25", "2026-11-24").check(resolved)))
                .isEqualTo("date-in-the-future");
        assertThat(slug(() -> carriage("2026-11-22", "2026-11-24").check(resolved)))
                .isEqualTo("carried-before-resolved");
        assertThatCode(() -> carriage("2026-11-23", "2026-11-24").check(resolved))
                .as("within the same minute")
                .doesNotThrowAnyException();
    }

    private static PublicNotice noticed(@Nullable LastDay last) {
        return new PublicNotice(
                Ids.next(),
                StageKind.DELIBERATION,
                "示例公示",
                "A notice",
                "",
                List.of(),
                Period.workingDays(day("2026-11-23"), 7),
                last,
                at("2026-11-23"));
    }

    private static Carriage carriage(String on, String recorded) {
        return new Carriage.Text(PAGE, at(on)).recorded(at(recorded));
    }

    private static Carriage mended(String on, String recorded) {
        return correction(at(on), recorded);
    }

    private static Carriage correction(Instant at, String recorded) {
        return new Carriage.Correction(PAGE, at, "时间登记有误。").recorded(at(recorded));
    }

    private static @Nullable String slug(ThrowingCallable command) {
        return catchThrowableOfType(Refusal.class, command).slug();
    }

    private static Instant at(String day) {
        return day(day).atTime(9, 0).atZone(ProcedureClock.ZONE).toInstant();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
