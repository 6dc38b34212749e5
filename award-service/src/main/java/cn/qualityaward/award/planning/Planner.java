package cn.qualityaward.award.planning;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Policy.CountRule;
import cn.qualityaward.award.program.Policy.DayKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.round.PlannedStage;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Procedure.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays the steps of every track out on the tenant's calendar: each begins on the working day after the one before it, and
 * what is decided for all tracks at once waits for the last of them.
 */
record Planner(Policy policy, WorkingCalendar calendar) {

    private static final List<StageKind> TOGETHER =
            List.of(StageKind.DELIBERATION, StageKind.PUBLIC_NOTICE, StageKind.APPROVAL, StageKind.CONFERRAL);

    /** From the day the window opens. */
    List<PlannedStage> forwards(LocalDate start) {
        var notBefore = new EnumMap<StageKind, LocalDate>(StageKind.class);
        List<PlannedStage> plan = List.of();
        List<PlannedStage> before;
        do {
            before = plan;
            plan = tracks().flatMap(track -> track(track, start, notBefore).stream())
                    .toList();
            meet(plan, notBefore);
        } while (!plan.equals(before));
        return plan;
    }

    /** The latest plan that is done by a day. */
    Optional<List<PlannedStage>> backwards(LocalDate end) {
        return end.minusYears(2)
                .datesUntil(end)
                .sorted(Comparator.reverseOrder())
                .filter(calendar::isWorking)
                .map(this::forwards)
                .filter(plan -> plan.stream().noneMatch(stage -> stage.to().isAfter(end)))
                .findFirst();
    }

    /** What comes after a moved step gives way to it, as far as it must; days between them are used up first. */
    List<PlannedStage> pushed(List<PlannedStage> plan) {
        return tracks().flatMap(track -> pushed(track, plan).stream()).toList();
    }

    private List<PlannedStage> pushed(ApplicantKind track, List<PlannedStage> plan) {
        var moved = new ArrayList<PlannedStage>();
        for (var step : Procedure.of(policy, track).steps()) {
            PlannedStage.find(plan, track, step.ordinal())
                    .map(stage -> moved.isEmpty() ? stage : after(moved.getLast(), stage, step))
                    .ifPresent(moved::add);
        }
        return moved;
    }

    private PlannedStage after(PlannedStage before, PlannedStage stage, Step step) {
        if (stage.from().isAfter(before.to())) {
            return stage;
        }
        var from = calendar.next(before.to());
        var length = Math.max(1, calendar.count(stage.from(), stage.to()));
        var to = step.notice() == null ? calendar.last(from, length) : end(step, from);
        return new PlannedStage(stage.track(), stage.ordinal(), from, to);
    }

    private Stream<ApplicantKind> tracks() {
        return policy.stages().keySet().stream().sorted();
    }

    private List<PlannedStage> track(ApplicantKind track, LocalDate start, Map<StageKind, LocalDate> notBefore) {
        var planned = new ArrayList<PlannedStage>();
        var from = start;
        for (var step : Procedure.of(policy, track).steps()) {
            var met = lastOfItsKind(track, step) ? notBefore.get(step.kind()) : null;
            from = met != null && met.isAfter(from) ? met : from;
            var to = planned.isEmpty() ? calendar.last(calendar.next(windowEnd(from)), usual(step)) : end(step, from);
            planned.add(new PlannedStage(track, step.ordinal(), from, to));
            from = calendar.next(to);
        }
        return planned;
    }

    /** The last day on which one may apply, when the window opens on that day. */
    LocalDate windowEnd(LocalDate opens) {
        @Nullable Integer days = policy.windowDays();
        return opens.plusDays((days == null ? UsualLength.WINDOW : days) - 1L);
    }

    LocalDate end(Step step, LocalDate from) {
        var notice = step.notice();
        if (notice == null) {
            return calendar.last(from, usual(step));
        }
        if (notice.dayKind() == DayKind.CALENDAR) {
            return from.plusDays(notice.countRule() == CountRule.INCLUDE_START ? notice.days() - 1L : notice.days());
        }
        return notice.countRule() == CountRule.INCLUDE_START
                ? calendar.last(from, notice.days())
                : calendar.last(calendar.next(from), notice.days());
    }

    private int usual(Step step) {
        return step.kind() == StageKind.CONSULT ? policy.memberConsult().answerDays() + 1 : UsualLength.of(step.kind());
    }

    private void meet(List<PlannedStage> plan, Map<StageKind, LocalDate> notBefore) {
        for (var kind : TOGETHER) {
            plan.stream()
                    .filter(stage -> {
                        var step = Procedure.of(policy, stage.track()).at(stage.ordinal());
                        return step.kind() == kind && lastOfItsKind(stage.track(), step);
                    })
                    .map(PlannedStage::from)
                    .max(Comparator.naturalOrder())
                    .ifPresent(latest -> notBefore.put(kind, latest));
        }
    }

    /** A notice repeated earlier in a procedure must not wait for the last one. */
    private boolean lastOfItsKind(ApplicantKind track, Step step) {
        return Procedure.of(policy, track).steps().stream()
                .noneMatch(later -> later.kind() == step.kind() && later.ordinal() > step.ordinal());
    }
}
