package cn.qualityaward.award.vote;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.replay.Replayable;
import cn.qualityaward.award.vote.Ballot.VoteCounted;
import cn.qualityaward.tenancy.record.Deeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 复算: the count against what the record was told of it, and who went on against the count and the policy's rule. */
@Component
class ReplayedVote implements Replayable {

    private final Voting voting;
    private final Applications applications;
    private final Programs programs;
    private final Progress progress;
    private final Deeds record;
    private final JsonMapper json;

    ReplayedVote(
            Voting voting,
            Applications applications,
            Programs programs,
            Progress progress,
            Deeds record,
            JsonMapper json) {
        this.voting = voting;
        this.applications = applications;
        this.programs = programs;
        this.progress = progress;
        this.record = record;
        this.json = json;
    }

    @Override
    public Result replay(UUID round, ApplicantKind track) {
        var checked = voting.counted(round, track).map(ballot -> findings(round, track, ballot));
        return new Result(
                List.of(new Replayed(Part.BALLOT, checked.isPresent() ? 1 : 0, checked.orElse(List.of()))), null);
    }

    private List<Finding> findings(UUID round, ApplicantKind track, Ballot ballot) {
        var findings = new ArrayList<Finding>();
        var told = recorded(ballot).map(VoteCounted::count);
        if (!told.equals(Optional.of(ballot.count()))) {
            findings.add(finding(told.isPresent() ? Flaw.CHANGED : Flaw.ADDED, ballot, null, null, null));
        }
        if (progress.procedure(round, track).at(ballot.ordinal()).eliminating()) {
            different(round, ballot).forEach(findings::add);
        }
        return findings;
    }

    /** Whoever went on although the count does not carry them, or the other way round. */
    private Stream<Finding> different(UUID round, Ballot ballot) {
        var rule = programs.policy(round).vote().rule();
        var voted = applications.findByIdIn(
                ballot.count().tallies().stream().map(Tally::application).toList());
        return ballot.count().tallies().stream()
                .flatMap(tally -> voted.stream()
                        .filter(application -> application.id().equals(tally.application()))
                        .filter(application -> hasResult(application, ballot))
                        .filter(application -> wentOn(application, ballot) != tally.carries(rule))
                        .map(application -> finding(
                                Flaw.DIFFERENT,
                                ballot,
                                application.id(),
                                said(wentOn(application, ballot)),
                                said(tally.carries(rule)))));
    }

    /** Whoever withdrew later is left where they stood. */
    private static boolean hasResult(Application application, Ballot ballot) {
        return wentOn(application, ballot)
                || application.ordinal() == ballot.ordinal() && application.outcome() == Outcome.FAILED;
    }

    private static boolean wentOn(Application application, Ballot ballot) {
        return application.ordinal() > ballot.ordinal();
    }

    private Optional<VoteCounted> recorded(Ballot ballot) {
        return record.of(Set.of(VoteCounted.class.getSimpleName()), "subject", List.of(ballot.id())).stream()
                .findFirst()
                .map(deed -> json.readValue(deed.content(), VoteCounted.class));
    }

    private static Finding finding(
            Flaw flaw, Ballot ballot, @Nullable UUID application, @Nullable String stands, @Nullable String again) {
        return new Finding(Part.BALLOT, flaw, StageKind.VOTE, ballot.id(), application, null, stands, again);
    }

    private static String said(boolean goesOn) {
        return goesOn ? "PASSED" : "FAILED";
    }
}
