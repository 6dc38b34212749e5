package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.qualityaward.award.application.Retractable.Withdrawn;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.CalendarChanged;
import cn.qualityaward.award.program.Period;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicNoticeTests {

    private static final WorkingCalendar NONE = new WorkingCalendar(List.of(), Set.of());

    private final PublicNotice notice = noticed("2026-12-28", "2027-01-07");

    @Test
    void takesObjectionsToTheLastInstantOfItsLastDayAndNotOneLater() {
        assertThatCode(() -> notice.requireOpen(
                        ProcedureClock.endOf(day("2027-01-07")).minusMillis(1)))
                .doesNotThrowAnyException();
        assertThat(slug(() -> notice.requireOpen(ProcedureClock.endOf(day("2027-01-07")))))
                .isEqualTo("notice-over");
    }

    @Test
    void isConcludedOnceAndOnlyAfterItsLastDay() {
        var by = new Decider("a", "示例", "office/main", null);
        assertThat(slug(() -> notice.conclude("示例说明", by, at("2027-01-07")))).isEqualTo("notice-running");
        notice.conclude("示例说明", by, at("2027-01-08"));
        assertThat(slug(() -> notice.conclude("示例说明", by, at("2027-01-08")))).isEqualTo("notice-already-concluded");
    }

    @Test
    void movesWithTheCalendarButTakesNoDayAwayThatHasBegun() {
        notice.recount(new LastDay(day("2027-01-08"), false), at("2027-01-04"));
        assertThat(notice.lastDay()).isEqualTo("2027-01-08");
        assertThat(notice.provisional()).isFalse();
        notice.recount(new LastDay(day("2027-01-04"), false), at("2027-01-06"));
        assertThat(notice.lastDay()).isEqualTo("2027-01-06");
        notice.recount(new LastDay(day("2027-01-20"), false), at("2027-01-07"));
        assertThat(notice.lastDay()).as("what is over is not given again").isEqualTo("2027-01-06");
    }

    /** Whoever follows the notice is told that its end moved, and of nothing where it did not. */
    @Test
    void saysWhenItWasSaidAnew() {
        assertThat(notice.changedAt()).isEqualTo(at("2026-12-28"));
        notice.recount(new LastDay(day("2027-01-07"), true), at("2026-12-29"));
        assertThat(notice.changedAt()).isEqualTo(at("2026-12-28"));
        notice.recount(new LastDay(day("2027-01-08"), false), at("2026-12-30"));
        assertThat(notice.changedAt()).isEqualTo(at("2026-12-30"));
        notice.pause(3, at("2026-12-31"));
        assertThat(notice.changedAt()).isEqualTo(at("2026-12-31"));
    }

    @Test
    void aTimerFromBeforeItWasMovedEndsNothing() {
        notice.recount(new LastDay(day("2027-01-08"), false), at("2027-01-04"));
        notice.endBy(ProcedureClock.endOf(day("2027-01-07")));
        assertThat(notice.state()).isEqualTo(State.OPEN);
        notice.endBy(ProcedureClock.endOf(day("2027-01-08")));
        assertThat(notice.state()).isEqualTo(State.ENDED);
    }

    @ParameterizedTest
    @CsvSource({"2025, false", "2026, true", "2027, true", "2028, false"})
    void isCountedAnewWhenAYearItHasDaysInBecomesKnownOrIsCorrected(int year, boolean counted) {
        assertThat(new CalendarChanged(year, NONE).touches(notice.period(), notice.lastDay()))
                .isEqualTo(counted);
    }

    /** 2018-12-29 was worked and 2018-12-31 off by the notice of 2019. */
    @Test
    void isCountedAnewWhenTheNextYearsNoticeSpeaksOfDecember() {
        var december = noticed("2018-12-20", "2018-12-31");
        assertThat(new CalendarChanged(2019, NONE).touches(december.period(), december.lastDay()))
                .isTrue();
    }

    @Test
    void whatIsTakenBackIsReadAsItWasAndNothingFollowsFromIt() {
        var seal = notice.seal();
        notice.conclude("示例说明", NoticedNames.HEAD, at("2027-01-08"));
        notice.withdraw(taken("2027-01-09"), NoticedNames.HEAD);
        assertThat(notice.state()).isEqualTo(State.WITHDRAWN);
        assertThat(notice.seal()).isEqualTo(seal);
        assertThat(notice.statement()).isEqualTo("示例说明");
        assertThat(notice.changedAt()).isEqualTo(at("2027-01-09"));
        assertThat(slug(() -> notice.requireOpen(at("2026-12-29")))).isEqualTo("notice-withdrawn");
        assertThat(slug(() -> notice.requireOver(at("2027-01-09")))).isEqualTo("notice-withdrawn");
        assertThat(slug(() -> notice.conclude("示例说明", NoticedNames.HEAD, at("2027-01-09"))))
                .isEqualTo("notice-withdrawn");
        assertThat(slug(() -> notice.withdraw(taken("2027-01-09"), NoticedNames.HEAD)))
                .isEqualTo("notice-withdrawn");
        notice.endBy(at("2027-01-09"));
        assertThat(notice.state()).isEqualTo(State.WITHDRAWN);
    }

    private static Withdrawn taken(String on) {
        return new Withdrawn(Ids.next(), "示例理由", "示例会纪3号", day(on), at(on));
    }

    private static PublicNotice noticed(String on, String last) {
        return new PublicNotice(
                Ids.next(),
                StageKind.DELIBERATION,
                "示例公示",
                "A notice",
                "",
                List.of(),
                Period.workingDays(day(on), 7),
                new LastDay(day(last), true),
                at(on));
    }

    private static String slug(ThrowingCallable command) {
        return catchThrowableOfType(Refusal.class, command).slug();
    }

    private static Instant at(String day) {
        return day(day).atTime(9, 0).atZone(ProcedureClock.ZONE).toInstant();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
