package cn.qualityaward.award.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Programs.Versions;
import cn.qualityaward.award.round.Announcement.Medium;
import cn.qualityaward.award.round.Round.State;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class InterruptionTests {

    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;

    private final Policy policy = TestPolicies.xilingol();

    @Test
    void givesBackTheDaysItStoodStill() {
        var round = announced("2026-03-01", "2026-03-31");
        round.suspend(why("2026-03-20"));
        assertThat(round.state()).isEqualTo(State.SUSPENDED);
        round.resume(at("2026-04-04"));
        assertThat(round.windowEnd()).contains(day("2026-04-15"));
        assertThat(round.plan())
                .containsExactly(
                        new PlannedStage(TRACK, 0, day("2026-03-01"), day("2026-04-25")), // had begun
                        new PlannedStage(TRACK, 1, day("2026-04-28"), day("2026-05-05")));
    }

    @Test
    void doesNotReopenAWindowThatWasOver() {
        var round = announced("2026-03-01", "2026-03-10");
        round.closeWindow(at("2026-03-11"));
        round.suspend(why("2026-03-20"));
        round.resume(at("2026-04-04"));
        assertThat(slug(() -> round.requireWindow(at("2026-04-05")))).isEqualTo("window-closed");
    }

    @Test
    void takesNothingWhileItStandsStillAndSaysWhy() {
        var round = announced("2026-03-01", "2026-03-31");
        round.suspend(why("2026-03-20"));
        assertThat(slug(() -> round.requireWindow(at("2026-03-21")))).isEqualTo("round-suspended");
        assertThat(slug(() -> round.requireTrack(TRACK))).isEqualTo("round-suspended");
        assertThat(slug(() -> round.suspend(why("2026-03-21")))).isEqualTo("round-suspended");
        round.closeWindow(at("2026-04-01"));
        assertThat(round.windowClosed()).isFalse();
    }

    /** Whoever an objection held back follows; the others have their honours. */
    @Test
    void isNotCancelledOnceSomebodyWasCommended() {
        var round = announced("2026-03-01", "2026-03-31");
        round.commend(day("2026-06-01"), "示例发〔2026〕1号", track -> Procedure.of(policy, track));
        assertThat(round.state()).isEqualTo(State.ANNOUNCED);
        assertThat(slug(() -> round.cancel(why("2026-06-02")))).isEqualTo("round-over");
    }

    @Test
    void aCancelledRoundStaysCancelled() {
        var round = announced("2026-03-01", "2026-03-31");
        round.cancel(why("2026-03-20"));
        assertThat(slug(() -> round.resume(at("2026-03-21")))).isEqualTo("round-not-suspended");
        assertThat(slug(() -> round.cancel(why("2026-03-21")))).isEqualTo("round-over");
        assertThat(slug(() -> round.requireRunning())).isEqualTo("round-cancelled");
    }

    @Test
    void whatWasPublishedMovesLaterOnly() {
        var round = announced("2026-03-01", "2026-03-31");
        var earlier = new PlannedStage(TRACK, 1, day("2026-04-13"), day("2026-04-19"));
        assertThat(slug(() -> round.postpone(
                        new Postponement(
                                List.of(round.plan().getFirst(), earlier), day("2026-03-31"), "示例", null, null),
                        at("2026-03-02"))))
                .isEqualTo("postponed-to-earlier");
        assertThat(slug(() -> round.postpone(
                        new Postponement(round.plan(), day("2026-03-30"), "示例", null, null), at("2026-03-02"))))
                .isEqualTo("postponed-to-earlier");
        assertThat(slug(() -> round.postpone(
                        new Postponement(List.of(), day("2026-03-31"), "示例", null, null), at("2026-03-02"))))
                .isEqualTo("postponed-to-earlier");
        round.postpone(new Postponement(round.plan(), day("2026-04-05"), "示例", null, null), at("2026-03-02"));
        assertThat(round.windowEnd()).contains(day("2026-04-05"));
        assertThat(slug(() -> round.postpone(
                        new Postponement(round.plan(), day("2026-04-30"), "示例", null, null), at("2026-04-06"))))
                .isEqualTo("window-closed");
    }

    @Test
    void aTimerFromBeforeThePostponementClosesNothing() {
        var round = announced("2026-03-01", "2026-03-31");
        round.postpone(new Postponement(round.plan(), day("2026-04-05"), "示例", null, null), at("2026-03-02"));
        round.closeWindow(at("2026-04-01"));
        assertThat(round.windowClosed()).isFalse();
        round.closeWindow(at("2026-04-06"));
        assertThat(round.windowClosed()).isTrue();
    }

    /** 延期、中止、恢复 stay on the public page after the round went on. */
    @Test
    void keepsWhatEverybodyMayReadOfIt() {
        var round = announced("2026-03-01", "2026-03-31");
        round.postpone(new Postponement(round.plan(), day("2026-04-05"), "示例", "示例发〔2026〕3号", null), at("2026-03-02"));
        round.suspend(why("2026-03-20"));
        round.resume(at("2026-03-24"));
        assertThat(round.matters())
                .containsExactly(
                        new MajorMatter(
                                MajorMatter.Kind.POSTPONED,
                                at("2026-03-02"),
                                "示例",
                                "示例发〔2026〕3号",
                                day("2026-04-05"),
                                null),
                        new MajorMatter(
                                MajorMatter.Kind.SUSPENDED, at("2026-03-20"), "示例理由。", null, day("2026-04-05"), null),
                        new MajorMatter(
                                MajorMatter.Kind.RESUMED, at("2026-03-24"), null, null, day("2026-04-09"), null));
    }

    private Round announced(String from, String to) {
        var plan = List.of(
                new PlannedStage(TRACK, 0, day("2026-03-01"), day("2026-04-10")),
                new PlannedStage(TRACK, 1, day("2026-04-13"), day("2026-04-20")));
        var round = Round.plan("示例届", 2026, plan, at("2026-02-01"));
        round.lockRules(new Decider("a", "示例", "leading-group/main", null), "示例决定", new Versions(1, "a", 1, "b"));
        round.draft(new Announcement(
                day(from), day(to), List.of(TRACK), "公告", List.of(new Medium("示例报", day(from), "1版")), null, "示例联系人"));
        round.announce(track -> Procedure.of(policy, track), at(from));
        return round;
    }

    private static Interruption why(String day) {
        return new Interruption("示例理由。", null, at(day), null);
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
