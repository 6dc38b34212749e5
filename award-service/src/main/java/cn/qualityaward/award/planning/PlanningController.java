package cn.qualityaward.award.planning;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.round.PlannedStage;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions about plans; storing one is the round's own command. */
@RestController
@Seated({"office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/rounds/{round}")
class PlanningController {

    /** Either when the window opens, or when the commendation is to be done. */
    record Anchor(@Nullable LocalDate opensOn, @Nullable LocalDate doneBy) {}

    record Looked(@NotNull @Size(max = 200) List<@NotNull @Valid PlannedStage> stages) {}

    /**
     * One step of a plan.
     *
     * @param slack working days left between it and the step that follows it on its track; absent for the last
     */
    record Row(
            ApplicantKind track,
            int ordinal,
            StageKind kind,
            int turn,
            LocalDate from,
            LocalDate to,
            @Nullable Integer slack) {}

    /**
     * A plan with what there is to say about it.
     *
     * @param pushed the same with every later step out of the way of those before it
     */
    record Opinion(List<Row> stages, List<Row> pushed, LocalDate windowTo, List<PlanFinding> findings) {}

    /** Years that a plan may span; dates that are pushed on may come to lie somewhat later. */
    private static final int LONGEST = 3;

    private final Programs programs;
    private final PolicySource tenant;
    private final ProcedureClock clock;

    PlanningController(Programs programs, PolicySource tenant, ProcedureClock clock) {
        this.programs = programs;
        this.tenant = tenant;
        this.clock = clock;
    }

    @Operation(
            summary = "Suggest dates for every step (第十三条)",
            description = "Forwards from the day the window opens, or backwards from the day all is to be done by.")
    @PostMapping("/plan-suggestion")
    Opinion suggest(@PathVariable UUID round, @Valid @RequestBody Anchor anchor) {
        var policy = programs.policy(round);
        var opens = anchor.opensOn();
        var end = anchor.doneBy();
        if ((opens == null) == (end == null)) {
            throw Refusal.invalid("plan-anchor").field("opensOn");
        }
        var around = opens != null ? opens : end;
        var calendar = calendar(around);
        var planner = new Planner(policy, calendar);
        var plan = opens != null
                ? planner.forwards(opens)
                : planner.backwards(around)
                        .orElseThrow(() -> Refusal.conflict("plan-impossible").article("第十三条"));
        return opinion(policy, calendar, plan);
    }

    @Operation(
            summary = "Look a plan over before it is saved",
            description = "Slack in working days, the rules it would break, and the dates that would have to move.")
    @PostMapping("/plan-review")
    Opinion review(@PathVariable UUID round, @Valid @RequestBody Looked looked) {
        var policy = programs.policy(round);
        looked.stages().forEach(stage -> requireStep(policy, stage));
        var first = looked.stages().stream()
                .map(PlannedStage::from)
                .min(LocalDate::compareTo)
                .orElseGet(clock::today);
        if (looked.stages().stream().anyMatch(stage -> stage.to().isAfter(first.plusYears(LONGEST)))) {
            throw Refusal.invalid("plan-too-long")
                    .field("stages")
                    .article("第十三条")
                    .with("years", LONGEST);
        }
        return opinion(policy, calendar(first), looked.stages());
    }

    private static void requireStep(Policy policy, PlannedStage stage) {
        if (stage.ordinal() < 0
                || stage.ordinal()
                        >= Procedure.of(policy, stage.track()).steps().size()) {
            throw Refusal.invalid("plan-step-unknown").field("stages").article("第十三条");
        }
    }

    /** Wide enough for the longest plan either way. */
    private WorkingCalendar calendar(LocalDate around) {
        if (around.getYear() < 2010 || around.getYear() > 2090) {
            throw Refusal.invalid("plan-anchor").field("opensOn");
        }
        return tenant.workingCalendar(around.minusYears(LONGEST + 2), around.plusYears(LONGEST + 2));
    }

    private static Opinion opinion(Policy policy, WorkingCalendar calendar, List<PlannedStage> plan) {
        var planner = new Planner(policy, calendar);
        var opens = plan.stream()
                .map(PlannedStage::from)
                .min(LocalDate::compareTo)
                .map(planner::windowEnd)
                .orElse(LocalDate.EPOCH);
        return new Opinion(
                rows(policy, calendar, plan),
                rows(policy, calendar, planner.pushed(plan)),
                opens,
                PlanReview.of(policy, calendar, plan));
    }

    private static List<Row> rows(Policy policy, WorkingCalendar calendar, List<PlannedStage> plan) {
        var rows = new ArrayList<Row>();
        policy.stages().keySet().stream().sorted().forEach(track -> {
            var procedure = Procedure.of(policy, track);
            var dated = procedure.steps().stream()
                    .flatMap(step -> PlannedStage.find(plan, track, step.ordinal()).stream())
                    .toList();
            for (int i = 0; i < dated.size(); i++) {
                var stage = dated.get(i);
                var step = procedure.at(stage.ordinal());
                rows.add(new Row(
                        track,
                        stage.ordinal(),
                        step.kind(),
                        step.turn(),
                        stage.from(),
                        stage.to(),
                        i + 1 < dated.size() ? slack(calendar, stage, dated.get(i + 1)) : null));
            }
        });
        return rows;
    }

    /** Full working days between the end of one and the beginning of the next; less than none where they overlap. */
    private static int slack(WorkingCalendar calendar, PlannedStage stage, PlannedStage next) {
        return next.from().isAfter(stage.to())
                ? calendar.count(stage.to().plusDays(1), next.from().minusDays(1))
                : -calendar.count(next.from(), stage.to());
    }
}
