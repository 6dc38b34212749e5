package cn.qualityaward.award.planning;

import static cn.qualityaward.award.program.StageKind.CONFERRAL;
import static cn.qualityaward.award.program.StageKind.CONSULT;
import static cn.qualityaward.award.program.StageKind.DELIBERATION;
import static cn.qualityaward.award.program.StageKind.FORMAL_REVIEW;
import static cn.qualityaward.award.program.StageKind.PUBLIC_NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.planning.PlanFinding.Severity;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.round.PlannedStage;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Procedure.Step;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlannerTests {

    /** The autumn of 2026: 中秋节, 国庆节, and the weekends worked for them; 2027 is provisional. */
    private static final Set<LocalDate> WORKED = Set.of(day("2026-09-20"), day("2026-10-10"));

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            day("2024-01-01")
                    .datesUntil(day("2028-12-31"))
                    .filter(PlannerTests::worked)
                    .toList(),
            Set.of(2027, 2028));

    private final Policy policy = TestPolicies.xilingol();
    private final Planner planner = new Planner(policy, CALENDAR);

    @Test
    void laysEveryStepOutOnWorkingDaysOneAfterTheOther() {
        var plan = planner.forwards(day("2026-03-02"));
        for (var track : policy.stages().keySet()) {
            var steps = Procedure.of(policy, track).steps();
            var stages = steps.stream()
                    .map(step -> PlannedStage.find(plan, track, step.ordinal()).orElseThrow())
                    .toList();
            for (int i = 1; i < stages.size(); i++) {
                assertThat(stages.get(i).from()).isAfter(stages.get(i - 1).to());
                assertThat(CALENDAR.isWorking(stages.get(i).from())).isTrue();
            }
        }
        assertThat(PlanReview.of(policy, CALENDAR, plan))
                .extracting(PlanFinding::severity)
                .doesNotContain(Severity.BREAKS);
    }

    @Test
    void whatIsDecidedForAllTracksWaitsForTheLastOfThem() {
        var plan = planner.forwards(day("2026-03-02"));
        for (var kind : List.of(DELIBERATION, PUBLIC_NOTICE, CONFERRAL)) {
            assertThat(plan.stream()
                            .filter(stage -> kind(stage) == kind)
                            .map(PlannedStage::from)
                            .distinct())
                    .as(kind.name())
                    .hasSize(1);
        }
    }

    @Test
    void countsANoticeOverTheHolidaysAndTheWorkedSaturday() {
        assertThat(planner.end(step(PUBLIC_NOTICE), day("2026-09-28"))).isEqualTo(day("2026-10-13"));
    }

    @Test
    void theLatestPlanThatIsDoneInTimeIsFoundBackwards() {
        var plan = planner.backwards(day("2026-12-31")).orElseThrow();
        assertThat(plan).extracting(PlannedStage::to).allMatch(to -> !to.isAfter(day("2026-12-31")));
        var opens =
                plan.stream().map(PlannedStage::from).min(LocalDate::compareTo).orElseThrow();
        assertThat(planner.forwards(CALENDAR.next(opens)))
                .extracting(PlannedStage::to)
                .anyMatch(to -> to.isAfter(day("2026-12-31")));
    }

    @Test
    void aMovedStepPushesTheNextOnlyAsFarAsItMust() {
        var first = stage(FORMAL_REVIEW, "2026-03-02", "2026-03-13");
        var near = stage(StageKind.RECHECK, "2026-03-11", "2026-03-12");
        var far = stage(CONSULT, "2026-04-01", "2026-04-20");
        assertThat(planner.pushed(List.of(first, near, far)))
                .containsExactly(first, stage(StageKind.RECHECK, "2026-03-16", "2026-03-17"), far);
    }

    @Test
    void namesEveryRuleAPlanWouldBreak() {
        assertThat(slugs(stage(PUBLIC_NOTICE, "2026-09-28", "2026-10-12"))).contains("plan-notice-short");
        assertThat(slugs(stage(PUBLIC_NOTICE, "2026-09-28", "2026-10-13"))).doesNotContain("plan-notice-short");
        assertThat(slugs(stage(CONSULT, "2026-03-02", "2026-03-13"))).contains("plan-consult-short");
        assertThat(slugs(stage(CONSULT, "2026-03-02", "2026-03-16"))).doesNotContain("plan-consult-short");
        assertThat(slugs(stage(DELIBERATION, "2026-03-09", "2026-03-06"))).contains("plan-reversed");
        assertThat(slugs(
                        stage(DELIBERATION, "2026-03-09", "2026-03-20"),
                        stage(PUBLIC_NOTICE, "2026-03-02", "2026-03-19")))
                .contains("plan-out-of-order");
        assertThat(slugs(stage(CONFERRAL, "2026-12-01", "2026-12-28"))).contains("plan-budget-year");
        assertThat(slugs(stage(CONFERRAL, "2027-03-01", "2027-03-05"))).contains("plan-provisional");
        assertThat(slugs(stage(CONFERRAL, "2026-11-02", "2026-11-07"))).contains("plan-ends-on-day-off");
    }

    private List<String> slugs(PlannedStage... plan) {
        return PlanReview.of(policy, CALENDAR, List.of(plan)).stream()
                .map(PlanFinding::slug)
                .toList();
    }

    private PlannedStage stage(StageKind kind, String from, String to) {
        return new PlannedStage(ApplicantKind.ORGANIZATION, step(kind).ordinal(), day(from), day(to));
    }

    private Step step(StageKind kind) {
        return Procedure.of(policy, ApplicantKind.ORGANIZATION).steps().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private StageKind kind(PlannedStage stage) {
        return Procedure.of(policy, stage.track()).at(stage.ordinal()).kind();
    }

    private static boolean worked(LocalDate day) {
        var holiday = !day.isBefore(day("2026-09-25")) && !day.isAfter(day("2026-09-27"))
                || !day.isBefore(day("2026-10-01")) && !day.isAfter(day("2026-10-07"));
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return WORKED.contains(day) || !holiday && !weekend;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
