package cn.qualityaward.award.rehearsal;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.RehearsedApplicants;
import cn.qualityaward.award.application.RehearsedRequirements;
import cn.qualityaward.award.application.RehearsedStage;
import cn.qualityaward.award.application.RehearsedStage.Known;
import cn.qualityaward.award.application.RehearsedStage.Scene;
import cn.qualityaward.award.planning.Plan;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.procedure.RehearsedTime;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.rehearsal.Report.Line;
import cn.qualityaward.award.rehearsal.Report.Stop;
import cn.qualityaward.award.round.PlannedStage;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.RehearsedRound;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Walks a round of drafts from announcement to conferral; the first refusal ends it and is what there is to mend. */
@Component
class Rehearsal {

    private final RehearsedTime time;
    private final RehearsedRound rounds;
    private final RehearsedApplicants applicants;
    private final RehearsedRequirements requirements;
    private final Map<StageKind, RehearsedStage> stages;
    private final Applications applications;
    private final Progress progress;
    private final Programs programs;
    private final PolicySource tenant;
    private final ProcedureClock clock;

    Rehearsal(
            RehearsedTime time,
            RehearsedRound rounds,
            RehearsedApplicants applicants,
            RehearsedRequirements requirements,
            List<RehearsedStage> stages,
            Applications applications,
            Progress progress,
            Programs programs,
            PolicySource tenant,
            ProcedureClock clock) {
        this.time = time;
        this.rounds = rounds;
        this.applicants = applicants;
        this.requirements = requirements;
        this.stages = stages.stream()
                .flatMap(stage -> stage.kinds().stream().map(kind -> Map.entry(kind, stage)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.applications = applications;
        this.progress = progress;
        this.programs = programs;
        this.tenant = tenant;
        this.clock = clock;
    }

    Report of(JsonNode policy, JsonNode rules, LocalDate opensOn) {
        var known = new Known(tenant.calendar(opensOn), tenant.divisionNames(), tenant.memberUnits());
        var lines = new ArrayList<Line>();
        return time.from(opensOn, () -> {
            try {
                walk(policy, rules, opensOn, known, lines);
                return new Report(lines, null);
            } catch (Refusal refused) {
                return new Report(lines, new Stop(refused));
            }
        });
    }

    private void walk(JsonNode policy, JsonNode rules, LocalDate opensOn, Known known, List<Line> lines) {
        var round = rounds.plan(policy, rules);
        var pinned = programs.policy(round);
        var plan = Plan.suggested(pinned, known.calendar(), opensOn);
        var tracks = pinned.stages().keySet().stream()
                .filter(track -> !pinned.classesOf(track).isEmpty())
                .sorted()
                .toList();
        rounds.announce(round, tracks, plan.stages(), plan.windowTo());
        var division = known.divisionNames().keySet().stream()
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> Refusal.conflict("division-unknown").article("第九条"));
        var applying = tracks.stream()
                .map(track -> applicants.apply(round, track, division))
                .toList();
        time.moveTo(plan.windowTo().plusDays(1));
        for (var next = first(applying, plan); next != null; next = first(applying, plan)) {
            applications.findByIdIn(applying).stream()
                    .filter(application -> !application.ended())
                    .forEach(requirements::arrive);
            pass(next, plan, known, lines);
        }
    }

    /** Whose step ends first by the plan; of several at once, whoever has the longest way to go. */
    private @Nullable Application first(List<UUID> applying, Plan plan) {
        return applications.findByIdIn(applying).stream()
                .filter(application -> !application.ended())
                .min(Comparator.comparing((Application application) ->
                                planned(application, plan).map(PlannedStage::to).orElse(LocalDate.MAX))
                        .thenComparing(Comparator.comparingInt(this::stepsLeft).reversed())
                        .thenComparing(Application::track))
                .orElse(null);
    }

    private static Optional<PlannedStage> planned(Application application, Plan plan) {
        return PlannedStage.find(plan.stages(), application.track(), application.ordinal());
    }

    private int stepsLeft(Application application) {
        return progress.procedure(application.roundId(), application.track())
                        .steps()
                        .size()
                - application.ordinal();
    }

    private void pass(Application application, Plan plan, Known known, List<Line> lines) {
        var step =
                progress.procedure(application.roundId(), application.track()).at(application.ordinal());
        var track = application.track();
        var planned = planned(application, plan);
        planned.ifPresent(stage -> time.moveTo(step.notice() == null ? stage.to() : stage.from()));
        var from = planned.map(PlannedStage::from).orElseGet(clock::today);
        stage(step).pass(new Scene(application.roundId(), track, step, application.id(), known));
        if (applications.required(application.id()).ordinal() == step.ordinal()
                && !applications.required(application.id()).ended()) {
            throw stuck(step, track);
        }
        lines.add(new Line(track, step.ordinal(), step.kind(), step.kind().article(), from, clock.today()));
    }

    private RehearsedStage stage(Step step) {
        var stage = stages.get(step.kind());
        if (stage == null) {
            throw Refusal.conflict("stage-not-walkable")
                    .with("stage", step.kind())
                    .article(step.kind().article());
        }
        return stage;
    }

    private static Refusal stuck(Step step, ApplicantKind track) {
        return Refusal.conflict("stage-not-walkable")
                .with("stage", step.kind())
                .with("track", track)
                .article(step.kind().article());
    }
}
