package cn.qualityaward.award.scoring;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.replay.Replayable;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.scoring.Ranking.Candidate;
import cn.qualityaward.award.scoring.Ranking.CandidatesProposed;
import cn.qualityaward.award.scoring.Ranking.CandidatesWithdrawn;
import cn.qualityaward.award.scoring.Ranking.Earlier;
import cn.qualityaward.tenancy.record.Deeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 复算: the candidates as the record was told of them when they were proposed, and that they and nobody else went on. */
@Component
class ReplayedCandidates implements Replayable {

    private final Rankings rankings;
    private final Applications applications;
    private final Progress progress;
    private final Programs programs;
    private final Deeds record;
    private final JsonMapper json;

    ReplayedCandidates(
            Rankings rankings,
            Applications applications,
            Progress progress,
            Programs programs,
            Deeds record,
            JsonMapper json) {
        this.rankings = rankings;
        this.applications = applications;
        this.progress = progress;
        this.programs = programs;
        this.record = record;
        this.json = json;
    }

    @Override
    public Result replay(UUID round, ApplicantKind track) {
        var part = rankings.findByRoundIdAndTrack(round, track)
                .map(ranking -> replay(ranking, told(ranking)))
                .orElseGet(() -> new Replayed(Part.CANDIDATES, 0, List.of()));
        return new Result(List.of(part), null);
    }

    /**
     * @param earlier lists that were taken back (撤销原决定), the earliest first
     * @param standing what holds, if anything does
     */
    private record Told(List<Gone> earlier, @Nullable CandidatesProposed standing) {}

    private record Gone(CandidatesProposed proposed, CandidatesWithdrawn withdrawn) {

        boolean is(Earlier stands) {
            return new Listed(stands.candidates(), stands.vacancies()).equals(list(proposed))
                    && stands.withdrawn().isAsTold(withdrawn.by(), withdrawn.reason(), withdrawn.withdrawal());
        }
    }

    private Replayed replay(Ranking ranking, Told told) {
        var findings = new ArrayList<Finding>();
        if (!areAsTold(ranking.earlier(), told.earlier())) {
            findings.add(whole(Flaw.CHANGED, ranking));
        }
        var standing = told.standing();
        if (ranking.proposed() && standing == null) {
            findings.add(whole(Flaw.ADDED, ranking));
        } else if (!ranking.proposed() && standing != null) {
            findings.add(whole(Flaw.MISSING, ranking));
        } else if (standing != null) {
            findings.addAll(findings(ranking, told, standing));
        }
        var checked = standing == null
                ? ranking.candidates().size()
                : standing.candidates().size();
        return new Replayed(Part.CANDIDATES, checked, List.copyOf(findings));
    }

    private static boolean areAsTold(List<Earlier> stand, List<Gone> told) {
        return stand.size() == told.size()
                && IntStream.range(0, stand.size()).allMatch(at -> told.get(at).is(stand.get(at)));
    }

    private static Listed list(CandidatesProposed fact) {
        return new Listed(fact.candidates(), fact.vacancies());
    }

    private record Listed(List<Candidate> candidates, List<Vacancy> vacancies) {}

    private List<Finding> findings(Ranking ranking, Told told, CandidatesProposed standing) {
        var findings = new ArrayList<>(classes(ranking, standing));
        if (findings.isEmpty() && !new Listed(ranking.candidates(), ranking.vacancies()).equals(list(standing))) {
            findings.add(whole(Flaw.CHANGED, ranking));
        }
        var before = told.earlier().stream()
                .flatMap(gone -> gone.proposed().candidates().stream())
                .map(Candidate::application)
                .collect(Collectors.toSet());
        findings.addAll(wentOn(ranking, classes(standing.candidates()).keySet(), before));
        return findings;
    }

    private List<Finding> classes(Ranking ranking, CandidatesProposed told) {
        var stand = classes(ranking.candidates());
        var then = classes(told.candidates());
        var policy = programs.policy(ranking.roundId());
        return Stream.concat(stand.keySet().stream(), then.keySet().stream())
                .distinct()
                .filter(id -> !Objects.equals(stand.get(id), then.get(id)))
                .sorted()
                .map(id -> finding(Flaw.CHANGED, ranking, id, policy.named(stand.get(id)), policy.named(then.get(id))))
                .toList();
    }

    private static Map<UUID, String> classes(List<Candidate> candidates) {
        return candidates.stream().collect(Collectors.toMap(Candidate::application, Candidate::classCode, (a, b) -> a));
    }

    /**
     * A decision that was corrected later (更正) may have ended somebody at an earlier step: that is another matter; so is
     * whoever went on from a list that was taken back since, and came to their end before or without the one that stands.
     */
    private List<Finding> wentOn(Ranking ranking, Set<UUID> proposed, Set<UUID> before) {
        var step = progress.procedure(ranking.roundId(), ranking.track()).steps().stream()
                .filter(one -> one.kind() == StageKind.COMPOSITE)
                .findFirst();
        return step.stream()
                .flatMap(composite -> applications.submitted(ranking.roundId(), ranking.track()).stream()
                        .filter(application -> !application.ended()
                                || proposed.contains(application.id())
                                || !before.contains(application.id()))
                        .flatMap(application -> wentOn(ranking, composite, application, proposed).stream()))
                .toList();
    }

    private static Optional<Finding> wentOn(
            Ranking ranking, Step composite, Application application, Set<UUID> proposed) {
        var named = proposed.contains(application.id());
        var beyond = application.ordinal() > composite.ordinal();
        var failed = application.ordinal() == composite.ordinal() && application.outcome() == Outcome.FAILED;
        if (beyond && !named || failed && named) {
            return Optional.of(finding(
                    Flaw.DIFFERENT,
                    ranking,
                    application.id(),
                    beyond ? "PASSED" : "FAILED",
                    beyond ? "FAILED" : "PASSED"));
        }
        return Optional.empty();
    }

    private static Finding whole(Flaw flaw, Ranking ranking) {
        return finding(flaw, ranking, null, null, null);
    }

    private static Finding finding(
            Flaw flaw, Ranking ranking, @Nullable UUID application, @Nullable String stands, @Nullable String again) {
        return new Finding(Part.CANDIDATES, flaw, StageKind.COMPOSITE, ranking.id(), application, null, stands, again);
    }

    private Told told(Ranking ranking) {
        var earlier = new ArrayList<Gone>();
        CandidatesProposed standing = null;
        for (var recorded : record.of(
                Set.of(CandidatesProposed.class.getSimpleName(), CandidatesWithdrawn.class.getSimpleName()),
                "subject",
                List.of(ranking.id()))) {
            if (recorded.deed().equals(CandidatesProposed.class.getSimpleName())) {
                standing = json.readValue(recorded.content(), CandidatesProposed.class);
            } else if (standing != null) {
                earlier.add(new Gone(standing, json.readValue(recorded.content(), CandidatesWithdrawn.class)));
                standing = null;
            }
        }
        return new Told(earlier, standing);
    }
}
