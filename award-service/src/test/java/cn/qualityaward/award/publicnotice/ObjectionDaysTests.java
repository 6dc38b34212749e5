package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.CalendarChanged;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.PolicySource.LastDay;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.round.TestRounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** 答复期限: kept as a period like that of the notice, so it stops, goes on and is counted anew with it. */
class ObjectionDaysTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);

    private static final Decider OFFICER = new Decider("officer", "示例经办人", "office/main", null);

    @Autowired
    ObjectionDays days;

    @Autowired
    Notices notices;

    @Autowired
    Objections objections;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    AwaitedAnswers awaited;

    private UUID round;

    @BeforeEach
    void announce() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY));
    }

    @Test
    void stopsWithItsRoundAndGoesOnWithWhatWasLeft() {
        var open = objection(TODAY.minusDays(4), 10);
        var late = objection(TODAY.minusDays(20), 10);
        run(() -> days.suspended(round, everyDay()));
        assertThat(read(open).daysLeft()).isEqualTo(6);
        assertThat(read(late).daysLeft()).as("what was over is not given again").isNull();
        run(() -> events.publishEvent(new CalendarChanged(TODAY.getYear(), everyDay())));
        run(() -> days.resumed(round, TODAY.minusDays(3), everyDay(TODAY.plusDays(2))));
        assertThat(read(open).daysLeft()).isNull();
        assertThat(read(open).answerBy()).isEqualTo(TODAY.plusDays(7));
        assertThat(read(late).answerBy()).isEqualTo(TODAY.minusDays(10));
    }

    /** Whoever can be written to is owed a paper within the same days. */
    @Test
    void stopsForThePaperThatIsOwedAfterTheRulingToo() {
        var owed = objection(TODAY.minusDays(4), 10, "0479-1112223");
        var known = objection(TODAY.minusDays(4), 10, null);
        ruled(owed);
        ruled(known);
        run(() -> days.suspended(round, everyDay()));
        assertThat(read(owed).daysLeft()).isEqualTo(6);
        assertThat(read(known).daysLeft()).as("nobody is written to").isNull();
        run(() -> days.resumed(round, TODAY.minusDays(3), everyDay(TODAY.plusDays(2))));
        assertThat(read(owed).answerBy()).isEqualTo(TODAY.plusDays(7));
        run(() -> events.publishEvent(
                new CalendarChanged(TODAY.getYear(), everyDay(TODAY.plusDays(2), TODAY.plusDays(3)))));
        assertThat(read(owed).answerBy()).isEqualTo(TODAY.plusDays(8));
    }

    private void ruled(UUID id) {
        run(() -> {
            var objection = objections.findById(id).orElseThrow();
            objection.take(false, OFFICER, clock.now());
            objection.rule(false, "经核查。", false, TODAY);
            objections.save(objection);
        });
    }

    @Test
    void isCountedAnewWhenHolidaysBecomeKnown() {
        var open = objection(TODAY.minusDays(1), 10);
        assertThat(read(open).provisional()).isTrue();
        var holiday = everyDay(TODAY.plusDays(1), TODAY.plusDays(2));
        run(() -> events.publishEvent(new CalendarChanged(read(open).answerBy().getYear(), holiday)));
        assertThat(read(open).answerBy()).isEqualTo(TODAY.plusDays(11));
        assertThat(read(open).provisional()).isFalse();
    }

    @Test
    void isAwaitedUntilItIsRuledOn() {
        var open = objection(TODAY, 10);
        assertThat(in(() -> awaited.lastDay(open))).hasValue(TODAY.plusDays(10));
        run(() -> {
            var answered = objections.findById(open).orElseThrow();
            answered.take(false, OFFICER, clock.now());
            answered.rule(false, "线索不实。", false, TODAY);
            objections.save(answered);
        });
        assertThat(in(() -> awaited.lastDay(open))).isEmpty();
    }

    private UUID objection(LocalDate raised, int answerDays) {
        return objection(raised, answerDays, null);
    }

    private UUID objection(LocalDate raised, int answerDays, @Nullable String contact) {
        var period = Period.workingDays(raised, answerDays);
        var last = new LastDay(raised.plusDays(answerDays), true);
        return in(() -> {
            var notice = notices.save(new PublicNotice(
                    round,
                    StageKind.DELIBERATION,
                    "示例公示",
                    "A notice",
                    "",
                    List.of(),
                    period,
                    last,
                    ProcedureClock.endOf(raised.minusDays(1))));
            var text = new Objection.Text(null, "线索具体。", null, contact, null);
            return objections
                    .save(new Objection(
                            notice,
                            Objection.Kind.OBJECTION,
                            text,
                            UUID.randomUUID().toString(),
                            "K",
                            notice.publishedAt(),
                            period,
                            last))
                    .id();
        });
    }

    private static WorkingCalendar everyDay(LocalDate... off) {
        return new WorkingCalendar(
                TODAY.minusDays(60)
                        .datesUntil(TODAY.plusDays(60))
                        .filter(day -> !List.of(off).contains(day))
                        .toList(),
                Set.of());
    }

    private Objection read(UUID id) {
        return in(() -> objections.findById(id).orElseThrow());
    }
}
