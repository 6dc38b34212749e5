package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationStandsAgain;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.GivenGrounds;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.ListResolved;
import cn.qualityaward.award.deliberation.Resolution.ResolutionWithdrawn;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.replay.Replayable;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.tenancy.record.Deeds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 复算: what was resolved against what the record was told, and each name's award, grounds and way on against it. */
@Component
class ReplayedResolution implements Replayable {

    private final Resolutions resolutions;
    private final Applications applications;
    private final Progress progress;
    private final Programs programs;
    private final GivenGrounds given;
    private final Deeds record;
    private final JsonMapper json;

    ReplayedResolution(
            Resolutions resolutions,
            Applications applications,
            Progress progress,
            Programs programs,
            GivenGrounds given,
            Deeds record,
            JsonMapper json) {
        this.resolutions = resolutions;
        this.applications = applications;
        this.progress = progress;
        this.programs = programs;
        this.given = given;
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
        var rows = resolutions.findByRoundIdOrderById(round);
        var told = told(round);
        if (step.isEmpty() || rows.isEmpty() && told.isEmpty()) {
            return new Replayed(Part.RESOLUTION, 0, List.of());
        }
        var findings = new ArrayList<Finding>();
        var unseen = new LinkedHashMap<>(told);
        rows.forEach(row -> flaw(row, unseen.remove(row.id())).ifPresent(flaw -> findings.add(whole(flaw, round))));
        unseen.forEach((id, gone) -> findings.add(whole(Flaw.MISSING, round)));
        if (!told.isEmpty()) {
            var policy = programs.policy(round);
            var all = applications.submitted(round, track);
            var again = again(all);
            var givenThere = given.of(round);
            all.forEach(application -> findings.addAll(of(
                    application,
                    step.get(),
                    endorsement(told.values(), application, again.getOrDefault(application.id(), Set.of()))
                            .orElse(null),
                    givenThere,
                    policy)));
        }
        return new Replayed(Part.RESOLUTION, Math.max(rows.size(), told.size()), List.copyOf(findings));
    }

    private static Optional<Flaw> flaw(Resolution row, @Nullable Said told) {
        if (told == null) {
            return Optional.of(Flaw.ADDED);
        }
        var same = row.text().equals(told.text()) && row.isWithdrawnAs(told.withdrawn());
        return same ? Optional.empty() : Optional.of(Flaw.CHANGED);
    }

    private static List<Finding> of(
            Application application,
            Step step,
            @Nullable Endorsement resolved,
            Map<UUID, String> given,
            Policy policy) {
        var findings = new ArrayList<Finding>();
        var code = resolved == null ? null : resolved.classCode();
        if (!Objects.equals(application.classCode(), code)) {
            findings.add(different(application, policy.named(application.classCode()), policy.named(code)));
        }
        var grounds = resolved == null ? null : GivenGrounds.told(resolved.grounds(), application.id(), given);
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

    /**
     * By what holds; of whoever had left before it was taken back (撤销原决定), by what held when they left.
     *
     * @param again what let it stand again for what is decided anew
     */
    private static Optional<Endorsement> endorsement(Collection<Said> all, Application application, Set<UUID> again) {
        return all.stream()
                .filter(said -> names(said, application))
                .filter(said -> said.withdrawn() == null
                        || application.ended()
                                && !again.contains(said.withdrawn().by()))
                .reduce((earlier, later) -> later)
                .flatMap(said -> endorsed(said, application));
    }

    private static boolean names(Said said, Application application) {
        return endorsed(said, application).isPresent()
                || said.text().struck().stream()
                        .anyMatch(one -> one.application().equals(application.id()));
    }

    private static Optional<Endorsement> endorsed(Said said, Application application) {
        return said.text().endorsed().stream()
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

    /** By application, what let it stand again. */
    private Map<UUID, Set<UUID>> again(List<Application> all) {
        return record
                .of(
                        Set.of(ApplicationStandsAgain.class.getSimpleName()),
                        "subject",
                        all.stream().map(Application::id).toList())
                .stream()
                .map(deed -> json.readValue(deed.content(), ApplicationStandsAgain.class))
                .collect(Collectors.groupingBy(
                        ApplicationStandsAgain::subject,
                        Collectors.mapping(ApplicationStandsAgain::takenBackBy, Collectors.toSet())));
    }

    /** @param withdrawn what the record was told where it holds no more */
    private record Said(Text text, @Nullable ResolutionWithdrawn withdrawn) {}

    /** Each of its resolutions as the record was told of it, in their order. */
    private Map<UUID, Said> told(UUID round) {
        var told = new LinkedHashMap<UUID, Said>();
        record.of(
                        Set.of(ListResolved.class.getSimpleName(), ResolutionWithdrawn.class.getSimpleName()),
                        "subject",
                        List.of(round))
                .forEach(deed -> {
                    if (deed.deed().equals(ListResolved.class.getSimpleName())) {
                        var fact = json.readValue(deed.content(), ListResolved.class);
                        told.put(fact.id(), new Said(fact.text(), null));
                    } else {
                        var fact = json.readValue(deed.content(), ResolutionWithdrawn.class);
                        told.computeIfPresent(fact.resolution(), (id, said) -> new Said(said.text(), fact));
                    }
                });
        return told;
    }
}
