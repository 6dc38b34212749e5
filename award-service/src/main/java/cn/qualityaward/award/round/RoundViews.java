package cn.qualityaward.award.round;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.StageTallies.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A round as its readers see it: the same facts for the workspace and the public timeline. */
@Component
class RoundViews {

    enum Progress {
        DONE,
        OPEN,
        AHEAD
    }

    /** @param passed how many went on from it, once it is closed; a public notice decides on nobody */
    record StageView(
            ApplicantKind track,
            int ordinal,
            StageKind kind,
            int turn,
            String article,
            boolean joint,
            Progress progress,
            @Nullable LocalDate plannedFrom,
            @Nullable LocalDate plannedTo,
            @Nullable Instant closedAt,
            @Nullable Long passed) {}

    record View(
            UUID id,
            @Nullable Integer version,
            String title,
            int year,
            Round.State state,
            @Nullable Instant announcedOn,
            @Nullable LocalDate windowFrom,
            @Nullable LocalDate windowTo,
            boolean windowClosed,
            @Nullable Interruption interruption,
            List<MajorMatter> matters,
            @Nullable LocalDate commendedOn,
            String awardName,
            boolean preApproval,
            List<Policy.AwardClass> classes,
            Map<ApplicantKind, Integer> reserved,
            Programs.Versions documents,
            List<StageView> stages,
            LocalDate today,
            List<String> warnings) {}

    private final Programs programs;
    private final Rounds rounds;
    private final StageTallies tallies;
    private final ProcedureClock clock;

    RoundViews(Programs programs, Rounds rounds, StageTallies tallies, ProcedureClock clock) {
        this.tallies = tallies;
        this.clock = clock;
        this.programs = programs;
        this.rounds = rounds;
    }

    View of(Round round) {
        return of(List.of(round)).getFirst();
    }

    List<View> of(List<Round> shown) {
        var all = rounds.findAllByOrderByYearDescIdDesc();
        var counted = tallies.of(shown.stream().map(Round::id).toList());
        return shown.stream().map(round -> of(round, all, counted)).toList();
    }

    private View of(Round round, List<Round> all, List<Tally> counted) {
        var policy = programs.policy(round.id());
        var announcement = round.announcement();
        return new View(
                round.id(),
                round.version(),
                round.title(),
                round.year(),
                round.state(),
                round.announcedAt(),
                announcement == null ? null : announcement.windowFrom(),
                announcement == null ? null : announcement.windowTo(),
                round.windowClosed(),
                round.interruption(),
                round.matters(),
                round.commendedOn(),
                policy.terms().awardName(),
                policy.preApproval(),
                policy.classes(),
                policy.reservedQuota(),
                programs.versions(round.id()),
                stages(round, policy, counted),
                clock.today(),
                warnings(round, policy, all));
    }

    private static List<StageView> stages(Round round, Policy policy, List<Tally> counted) {
        var kinds = round.kinds().isEmpty() ? policy.stages().keySet() : round.kinds();
        var views = new ArrayList<StageView>();
        for (var kind : kinds) {
            var procedure = Procedure.of(policy, kind);
            var open = round.at(kind, procedure).orElse(null);
            for (var step : procedure.steps()) {
                views.add(view(round, kind, step, progress(round, procedure, step, open), counted));
            }
        }
        return views;
    }

    /** Individual steps are open up to the joint one that is; what lies before the last closed joint one is done. */
    private static Progress progress(
            Round round, Procedure procedure, Procedure.Step step, Procedure.@Nullable Step open) {
        return switch (round.state()) {
            case PLANNED, RULES_LOCKED -> Progress.AHEAD;
            case COMMENDED, CLOSED -> Progress.DONE;
            case ANNOUNCED, SUSPENDED, CANCELLED -> {
                if (open == null) {
                    yield round.kinds().isEmpty() ? Progress.AHEAD : Progress.DONE;
                }
                if (step.ordinal() > open.ordinal()) {
                    yield Progress.AHEAD;
                }
                var closedBehind = procedure.steps().stream()
                        .anyMatch(later -> later.kind().joint()
                                && later.ordinal() >= step.ordinal()
                                && later.ordinal() < open.ordinal());
                yield closedBehind ? Progress.DONE : Progress.OPEN;
            }
        };
    }

    private static StageView view(
            Round round, ApplicantKind track, Procedure.Step step, Progress progress, List<Tally> counted) {
        var closedAt = round.closedAt(track, step.ordinal());
        var planned = PlannedStage.find(round.plan(), track, step.ordinal());
        return new StageView(
                track,
                step.ordinal(),
                step.kind(),
                step.turn(),
                step.kind().article(),
                step.kind().joint(),
                progress,
                planned.map(PlannedStage::from).orElse(null),
                planned.map(PlannedStage::to).orElse(null),
                closedAt.orElse(null),
                closedAt.filter(at -> step.kind() != StageKind.PUBLIC_NOTICE)
                        .map(at -> passed(round, track, step, counted))
                        .orElse(null));
    }

    private static long passed(Round round, ApplicantKind track, Procedure.Step step, List<Tally> counted) {
        return counted.stream()
                .filter(tally -> tally.passed(round.id(), track, step.ordinal()))
                .mapToLong(Tally::count)
                .sum();
    }

    /** 评选周期: opening early warns, it does not refuse (第三条). */
    private static List<String> warnings(Round round, Policy policy, List<Round> all) {
        var early = policy.cycleMode() == Policy.CycleMode.FIXED
                && all.stream()
                        .filter(other -> !other.id().equals(round.id()) && other.year() <= round.year())
                        .anyMatch(other -> round.year() - other.year() < policy.cycleYears());
        return early ? List.of("cycle-early") : List.of();
    }
}
