package cn.qualityaward.award.planning;

import cn.qualityaward.award.planning.PlanFinding.Severity;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.round.PlannedStage;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Procedure.Step;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks a plan over before it is saved: all findings, not only the first. */
final class PlanReview {

    private final Policy policy;
    private final WorkingCalendar calendar;
    private final Planner planner;
    private final List<PlannedStage> plan;
    private final List<PlanFinding> found = new ArrayList<>();

    private PlanReview(Policy policy, WorkingCalendar calendar, List<PlannedStage> plan) {
        this.policy = policy;
        this.calendar = calendar;
        this.planner = new Planner(policy, calendar);
        this.plan = plan;
    }

    static List<PlanFinding> of(Policy policy, WorkingCalendar calendar, List<PlannedStage> plan) {
        var review = new PlanReview(policy, calendar, plan);
        policy.stages().keySet().stream().sorted().forEach(review::track);
        review.wholePlan();
        return review.found;
    }

    private void track(ApplicantKind track) {
        @Nullable PlannedStage before = null;
        for (var step : Procedure.of(policy, track).steps()) {
            var stage = PlannedStage.find(plan, track, step.ordinal()).orElse(null);
            if (stage == null) {
                continue;
            }
            step(step, stage);
            if (before != null && stage.from().isBefore(before.from())
                    || before != null && step.kind().joint() && !stage.to().isAfter(before.to())) {
                breaks("plan-out-of-order", step, stage, Map.of("before", before.to()));
            }
            before = stage;
        }
    }

    private void step(Step step, PlannedStage stage) {
        if (stage.to().isBefore(stage.from())) {
            breaks("plan-reversed", step, stage, Map.of());
            return;
        }
        if (step.notice() != null && stage.to().isBefore(planner.end(step, stage.from()))) {
            breaks(
                    "plan-notice-short",
                    step,
                    stage,
                    Map.of("days", step.notice().days(), "last", planner.end(step, stage.from())));
        }
        var answerDays = policy.memberConsult().answerDays();
        if (step.kind() == StageKind.CONSULT && calendar.count(stage.from().plusDays(1), stage.to()) < answerDays) {
            found.add(new PlanFinding(
                    Severity.BREAKS,
                    "plan-consult-short",
                    null,
                    "memberConsult.answerDays",
                    stage.track(),
                    stage.ordinal(),
                    Map.of("days", answerDays)));
        }
        var window = policy.windowDays();
        if (step.ordinal() == 0
                && window != null
                && planner.windowEnd(stage.from()).isAfter(stage.to())) {
            found.add(new PlanFinding(
                    Severity.BREAKS,
                    "plan-window-short",
                    null,
                    "windowDays",
                    stage.track(),
                    stage.ordinal(),
                    Map.of("days", window)));
        }
        if (!calendar.isWorking(stage.to())) {
            warns("plan-ends-on-day-off", step, stage, Map.of("day", stage.to()));
        }
        if (calendar.isProvisional(stage.to()) || calendar.isProvisional(stage.from())) {
            warns("plan-provisional", step, stage, Map.of("year", stage.to().getYear()));
        }
    }

    private void wholePlan() {
        plan.stream()
                .filter(stage -> kind(stage) == StageKind.CONFERRAL)
                .map(PlannedStage::to)
                .filter(PlanReview::turnOfTheYear)
                .max(LocalDate::compareTo)
                .ifPresent(day -> found.add(new PlanFinding(
                        Severity.WARNS,
                        "plan-budget-year",
                        "第六条",
                        null,
                        null,
                        null,
                        Map.of("day", day, "year", day.getYear() + policy.budgetYearOffset()))));
        if (policy.preApproval()) {
            found.add(new PlanFinding(
                    Severity.WARNS, "plan-needs-pre-approval", null, "preApproval", null, null, Map.of()));
        }
    }

    /** A commendation then easily falls into another budget than meant (资助资金列入下一年度部门预算). */
    private static boolean turnOfTheYear(LocalDate day) {
        return day.getMonth() == Month.DECEMBER || day.getMonth() == Month.JANUARY;
    }

    private StageKind kind(PlannedStage stage) {
        return Procedure.of(policy, stage.track()).at(stage.ordinal()).kind();
    }

    private void breaks(String slug, Step step, PlannedStage stage, Map<String, Object> values) {
        add(Severity.BREAKS, slug, step, stage, values);
    }

    private void warns(String slug, Step step, PlannedStage stage, Map<String, Object> values) {
        add(Severity.WARNS, slug, step, stage, values);
    }

    private void add(Severity severity, String slug, Step step, PlannedStage stage, Map<String, Object> values) {
        found.add(new PlanFinding(severity, slug, step.kind().article(), null, stage.track(), stage.ordinal(), values));
    }
}
