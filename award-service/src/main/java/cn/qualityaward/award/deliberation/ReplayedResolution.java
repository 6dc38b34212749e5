package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.ListResolved;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.replay.Replayable;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.tenancy.record.Deeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 复算: what was resolved against what the record was told, and each name's award, grounds and way on against it. */
@Component
class ReplayedResolution implements Replayable {

    private final Deliberation deliberation;
    private final Applications applications;
    private final Progress progress;
    private final Programs programs;
    private final Deeds record;
    private final JsonMapper json;

    ReplayedResolution(
            Deliberation deliberation,
            Applications applications,
            Progress progress,
            Programs programs,
            Deeds record,
            JsonMapper json) {
        this.deliberation = deliberation;
        this.applications = applications;
        this.progress = progress;
        this.programs = programs;
        this.record = record;
        this.json = json;
    }

    @Override
    public Result replay(UUID round, ApplicantKind track) {
        return new Result(List.of(part(round, track)), null);
    }

    private Replayed part(UUID round, ApplicantKind track) {
        var step = progress.procedure(round, track).steps().stream()
                .filter(one -> one.kind() == StageKind.DELIBERATION)
                .findFirst();
        var stands = deliberation.resolved(round);
        var told = told(round);
        if (step.isEmpty() || stands.isEmpty() && told.isEmpty()) {
            return new Replayed(Part.RESOLUTION, 0, List.of());
        }
        if (told.isEmpty()) {
            return new Replayed(Part.RESOLUTION, 1, List.of(whole(Flaw.ADDED, round)));
        }
        var findings = new ArrayList<Finding>();
        if (!stands.equals(told)) {
            findings.add(whole(stands.isEmpty() ? Flaw.MISSING : Flaw.CHANGED, round));
        }
        var policy = programs.policy(round);
        applications
                .submitted(round, track)
                .forEach(application -> findings.addAll(of(
                        application,
                        step.get(),
                        endorsement(told.get(), application).orElse(null),
                        policy)));
        return new Replayed(Part.RESOLUTION, 1, List.copyOf(findings));
    }

    private static List<Finding> of(Application application, Step step, @Nullable Endorsement resolved, Policy policy) {
        var findings = new ArrayList<Finding>();
        var code = resolved == null ? null : resolved.classCode();
        if (!Objects.equals(application.classCode(), code)) {
            findings.add(different(application, policy.named(application.classCode()), policy.named(code)));
        }
        var grounds = resolved == null ? null : resolved.grounds();
        if (!Objects.equals(application.grounds(), grounds)) {
            findings.add(different(application, application.grounds(), grounds));
        }
        var beyond = application.ordinal() > step.ordinal();
        var failed = application.ordinal() == step.ordinal() && application.outcome() == Outcome.FAILED;
        if (beyond && resolved == null) {
            findings.add(different(application, "PASSED", "FAILED"));
        } else if (failed && resolved != null) {
            findings.add(different(application, "FAILED", "PASSED"));
        }
        return findings;
    }

    private static Optional<Endorsement> endorsement(Text text, Application application) {
        return text.endorsed().stream()
                .filter(one -> one.application().equals(application.id()))
                .findFirst();
    }

    private static Finding whole(Flaw flaw, UUID round) {
        return new Finding(Part.RESOLUTION, flaw, StageKind.DELIBERATION, round, null, null, null, null);
    }

    private static Finding different(Application application, @Nullable String stands, @Nullable String again) {
        return new Finding(
                Part.RESOLUTION,
                Flaw.DIFFERENT,
                StageKind.DELIBERATION,
                application.roundId(),
                application.id(),
                null,
                stands,
                again);
    }

    private Optional<Text> told(UUID round) {
        return record.of(Set.of(ListResolved.class.getSimpleName()), "subject", List.of(round)).stream()
                .reduce((earlier, later) -> later)
                .map(recorded ->
                        json.readValue(recorded.content(), ListResolved.class).text());
    }
}
