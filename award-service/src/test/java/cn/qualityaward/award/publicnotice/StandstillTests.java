package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.Policy.CountRule;
import cn.qualityaward.award.program.Policy.DayKind;
import cn.qualityaward.award.program.Policy.NoticeRule;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.publicnotice.PublicNotice.State;
import cn.qualityaward.tenancy.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The website's time put right after the round stood still: the days that truly ran count, and no other. */
class StandstillTests {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-01");

    /** Every day is worked, so that days are counted by eye. */
    private static final WorkingCalendar EVERY_DAY =
            new WorkingCalendar(FIRST.datesUntil(LocalDate.parse("2027-03-01")).toList(), Set.of());

    /**
     * Carried from the 1st, seven days; it stood still from the 3rd to the 6th (3 days) and from the 8th to the 11th: the
     * 2nd and 3rd, the 7th and 8th, and the 12th to 14th counted.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-14, nothing was untrue",
        "2026-12-02, 2026-12-15, before the first: one day",
        "2026-12-03, 2026-12-16, on the day it first stopped: both days before it",
        "2026-12-05, 2026-12-16, while it stood still: they begin as it goes on",
        "2026-12-06, 2026-12-16, on the day it went on",
        "2026-12-07, 2026-12-17, between: the 8th had truly counted",
        "2026-12-08, 2026-12-18, on the day it stopped again",
        "2026-12-10, 2026-12-18, while it stood still again",
        "2026-12-11, 2026-12-18, on the day it went on again",
        "2026-12-12, 2026-12-19, after both: all of them from then"
    })
    void daysBetweenTwoStandstillsCountAsTheyRan(LocalDate corrected, LocalDate last, String why) {
        var notice = stoodStillTwice();
        assertThat(notice.lastDay()).isEqualTo("2026-12-14");
        notice.correct(mended(corrected, LocalDate.parse("2026-12-12")), rule(CountRule.EXCLUDE_START), EVERY_DAY);
        assertThat(notice.lastDay()).as(why).isEqualTo(last);
    }

    private static PublicNotice stoodStillTwice() {
        var notice = noticed(LocalDate.parse("2026-12-01"), rule(CountRule.EXCLUDE_START));
        notice.carry(carriage(LocalDate.parse("2026-12-01")), EVERY_DAY);
        standStill(notice, LocalDate.parse("2026-12-03"), LocalDate.parse("2026-12-06"), EVERY_DAY);
        standStill(notice, LocalDate.parse("2026-12-08"), LocalDate.parse("2026-12-11"), EVERY_DAY);
        return notice;
    }

    /** It ended on the 8th, its round stood still after that, and only then was it found to have begun on the 4th. */
    @Test
    void aStandstillAfterItHadEndedTooSoonTakesNoDayFromIt() {
        var notice = noticed(LocalDate.parse("2026-12-01"), rule(CountRule.EXCLUDE_START));
        notice.carry(carriage(LocalDate.parse("2026-12-01")), EVERY_DAY);
        notice.endBy(at(LocalDate.parse("2026-12-09")));
        standStill(notice, LocalDate.parse("2026-12-09"), LocalDate.parse("2026-12-20"), EVERY_DAY);
        notice.correct(
                mended(LocalDate.parse("2026-12-04"), LocalDate.parse("2026-12-20")),
                rule(CountRule.EXCLUDE_START),
                EVERY_DAY);
        assertThat(notice.lastDay()).as("5 to 9, and two more").isEqualTo("2026-12-22");
        assertThat(notice.state()).isEqualTo(State.OPEN);
    }

    /** The post comes while the screen takes nothing: its days are kept until it goes on, so none of them is over. */
    @Test
    void whatIsReceivedWhileItStandsStillIsInTimeAndEnteredOnceItGoesOn() {
        var notice = noticed(LocalDate.parse("2026-12-01"), rule(CountRule.EXCLUDE_START));
        notice.carry(carriage(LocalDate.parse("2026-12-01")), EVERY_DAY);
        var meanwhile = LocalDate.parse("2026-12-05");
        notice.pause(5, at(LocalDate.parse("2026-12-03")));
        assertThatThrownBy(() -> notice.receivedInTime(meanwhile, meanwhile)).hasMessage("notice-paused");
        standStill(notice, LocalDate.parse("2026-12-03"), LocalDate.parse("2026-12-20"), EVERY_DAY);
        assertThat(notice.lastDay()).isEqualTo("2026-12-25");
        var entered = LocalDate.parse("2026-12-28");
        assertThat(notice.receivedInTime(meanwhile, entered)).isTrue();
        assertThat(notice.receivedInTime(LocalDate.parse("2026-12-12"), entered))
                .as("after the last day as it was told first")
                .isTrue();
        assertThat(notice.receivedInTime(LocalDate.parse("2026-12-26"), entered))
                .isFalse();
    }

    /** Five days to answer, as of what was raised before it stood still: those on which it did count for none. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-02, 2026-12-10, one day before it stopped and the rest after it went on",
        "2026-12-05, 2026-12-11, while it stood still",
        "2026-12-06, 2026-12-11, on the day it went on",
        "2026-12-07, 2026-12-12, afterwards"
    })
    void whatIsReceivedIsAnsweredByDaysOnWhichItsRoundRan(LocalDate received, LocalDate answered, String why) {
        var notice = noticed(LocalDate.parse("2026-12-01"), rule(CountRule.EXCLUDE_START));
        notice.carry(carriage(LocalDate.parse("2026-12-01")), EVERY_DAY);
        standStill(notice, LocalDate.parse("2026-12-03"), LocalDate.parse("2026-12-06"), EVERY_DAY);
        var counted = notice.answered(Period.workingDays(received, 5), EVERY_DAY);
        assertThat(EVERY_DAY.last(counted).last()).as(why).isEqualTo(answered);
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 400).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesToTheDayThatSomebodyComesToWhoCountsThemOneByOne(int seed) {
        var random = new Random(seed);
        var calendar = calendar(random);
        var rule = new NoticeRule(
                StageKind.DELIBERATION,
                3 + random.nextInt(8),
                random.nextInt(4) == 0 ? DayKind.CALENDAR : DayKind.WORKING,
                random.nextBoolean() ? CountRule.EXCLUDE_START : CountRule.INCLUDE_START,
                true);
        var today = FIRST.plusDays(random.nextInt(5));
        var notice = noticed(today, rule);
        var stills = new ArrayList<Standstill>();
        if (random.nextInt(3) == 0) {
            today = again(notice, today, random, calendar, stills);
        }
        var carried = today;
        notice.carry(carriage(carried), calendar);
        for (int i = random.nextInt(4); i > 0; i--) {
            today = again(notice, today.plusDays(random.nextInt(4)), random, calendar, stills);
        }
        today = today.plusDays(random.nextInt(4));
        var corrected = carried.plusDays(random.nextInt((int) (today.toEpochDay() - carried.toEpochDay()) + 1));
        var told = Objects.requireNonNull(notice.lastDay());
        notice.correct(mended(corrected, today), rule, calendar);
        var naive = oneByOne(corrected, rule, stills, calendar);
        assertThat(notice.lastDay())
                .as("%s from %s, %s, corrected to %s", rule, carried, stills, corrected)
                .isEqualTo(naive.isAfter(told) ? naive : told);
    }

    /** Outages found afterwards, wherever they lie and however they overlap with what stood still, and once it had ended. */
    @ParameterizedTest
    @MethodSource("seeds")
    void makesUpForEveryDayThatWasLostToAnOutage(int seed) {
        var random = new Random(seed);
        var calendar = calendar(random);
        var rule = new NoticeRule(
                StageKind.DELIBERATION,
                3 + random.nextInt(8),
                random.nextInt(4) == 0 ? DayKind.CALENDAR : DayKind.WORKING,
                random.nextBoolean() ? CountRule.EXCLUDE_START : CountRule.INCLUDE_START,
                true);
        var carried = FIRST;
        var notice = noticed(carried, rule);
        notice.carry(carriage(carried), calendar);
        var today = carried;
        var stills = new ArrayList<Standstill>();
        var lost = new ArrayList<Standstill>();
        for (int i = random.nextInt(3); i > 0; i--) {
            today = again(notice, today.plusDays(random.nextInt(4)), random, calendar, stills);
        }
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            today = today.plusDays(1 + random.nextInt(5));
            notice.endBy(at(today));
            var told = Objects.requireNonNull(notice.lastDay());
            var from = carried.plusDays(random.nextInt((int) (today.toEpochDay() - carried.toEpochDay()) + 1));
            var to = from.plusDays(random.nextInt((int) (today.toEpochDay() - from.toEpochDay()) + 1));
            var losing = new ArrayList<>(lost);
            losing.add(new Standstill(from.minusDays(1), to));
            if (told.isBefore(today)) {
                losing.add(new Standstill(told, today));
            }
            var naive = oneByOne(carried, rule, stills, losing, calendar);
            var why = "%s from %s, %s, lost %s, today %s".formatted(rule, carried, stills, losing, today);
            var text = new Outage.Text(from, to, "示例。");
            var now = at(today);
            if (naive.isAfter(told)) {
                notice.makeUp(text, new SignedPage("", now, ""), rule, calendar, now);
                assertThat(notice.lastDay()).as(why).isEqualTo(naive);
                assertThat(notice.state()).isEqualTo(State.OPEN);
                lost = losing;
            } else {
                assertThatThrownBy(() -> notice.makeUp(text, new SignedPage("", now, ""), rule, calendar, now))
                        .as(why)
                        .hasMessage("outage-loses-no-day");
            }
        }
    }

    private static LocalDate again(
            PublicNotice notice, LocalDate stop, Random random, WorkingCalendar calendar, List<Standstill> stills) {
        notice.endBy(at(stop));
        var on = stop.plusDays(random.nextInt(9));
        standStill(notice, stop, on, calendar);
        stills.add(new Standstill(stop, on));
        return on;
    }

    /** As the round has it stand still and go on. */
    private static void standStill(PublicNotice notice, LocalDate stop, LocalDate on, WorkingCalendar calendar) {
        switch (notice.state()) {
            case OPEN ->
                notice.pause(
                        calendar.left(
                                stop,
                                Objects.requireNonNull(notice.lastDay()),
                                notice.period().kind()),
                        at(stop));
            case AWAITING -> notice.pauseAwaiting(at(stop));
            default -> {}
        }
        notice.stoodStill(stop, on);
        if (notice.awaits()) {
            notice.waitOn(on, at(on));
        } else if (notice.state() == State.PAUSED) {
            var rest = notice.rest(on);
            notice.goOn(rest, calendar.last(rest), at(on));
        }
    }

    private static LocalDate oneByOne(
            LocalDate corrected, NoticeRule rule, List<Standstill> stills, WorkingCalendar calendar) {
        return oneByOne(corrected, rule, stills, List.of(), calendar);
    }

    private static LocalDate oneByOne(
            LocalDate corrected,
            NoticeRule rule,
            List<Standstill> stills,
            List<Standstill> lost,
            WorkingCalendar calendar) {
        var begun = corrected;
        for (var still : stills) {
            if (begun.isAfter(still.stoppedOn()) && !begun.isAfter(still.wentOn())) {
                begun = still.wentOn();
            }
        }
        var first = begun;
        var left = rule.days();
        for (var day = begun; ; day = day.plusDays(1)) {
            var that = day;
            var begins = that.equals(first);
            var stands =
                    stills.stream().anyMatch(still -> that.isAfter(still.stoppedOn()) && !that.isAfter(still.wentOn()));
            var counts = rule.dayKind() == DayKind.CALENDAR || calendar.isWorking(that);
            if (counts
                    && lost.stream().noneMatch(one -> one.holds(that))
                    && (begins ? rule.countRule() == CountRule.INCLUDE_START : !stands)
                    && --left == 0) {
                return that;
            }
        }
    }

    private static WorkingCalendar calendar(Random random) {
        return new WorkingCalendar(
                FIRST.datesUntil(LocalDate.parse("2027-06-01"))
                        .filter(day -> random.nextInt(3) > 0)
                        .toList(),
                Set.of());
    }

    private static NoticeRule rule(CountRule rule) {
        return new NoticeRule(StageKind.DELIBERATION, 7, DayKind.WORKING, rule, true);
    }

    private static PublicNotice noticed(LocalDate day, NoticeRule rule) {
        return new PublicNotice(
                Ids.next(),
                StageKind.DELIBERATION,
                "示例公示",
                "A notice",
                "",
                List.of(),
                new Period(day, rule.days(), rule.dayKind(), rule.countRule()),
                null,
                at(day));
    }

    private static Carriage carriage(LocalDate day) {
        return new Carriage.Text("https://example.invalid/notice", at(day)).recorded(at(day));
    }

    private static Carriage mended(LocalDate day, LocalDate recorded) {
        return new Carriage.Correction("https://example.invalid/notice", at(day), "时间登记有误。").recorded(at(recorded));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(ProcedureClock.ZONE).toInstant();
    }
}
