package cn.qualityaward.award.vote;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.StandingInterests;
import cn.qualityaward.award.application.Suspensions.Suspended;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy.Vote;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** 投票表决: the counted result decides, by the rule of the policy and nothing else. */
@Component
class Voting {

    private static final StageKind STAGE = StageKind.VOTE;

    interface Ballots extends Repository<Ballot, UUID> {
        Optional<Ballot> findByRoundIdAndTrack(UUID roundId, ApplicantKind track);

        Ballot save(Ballot ballot);
    }

    private final Ballots ballots;
    private final Applications applications;
    private final Progress progress;
    private final Programs programs;
    private final StandingInterests interests;
    private final ProcedureClock clock;

    Voting(
            Ballots ballots,
            Applications applications,
            Progress progress,
            Programs programs,
            StandingInterests interests,
            ProcedureClock clock) {
        this.ballots = ballots;
        this.applications = applications;
        this.progress = progress;
        this.programs = programs;
        this.interests = interests;
        this.clock = clock;
    }

    Optional<Ballot> counted(UUID round, ApplicantKind track) {
        return ballots.findByRoundIdAndTrack(round, track);
    }

    Map<UUID, String> names(Ballot.Count count) {
        return applications
                .findByIdIn(count.tallies().stream().map(Tally::application).toList())
                .stream()
                .collect(Collectors.toMap(Application::id, Application::name));
    }

    /** Who stands at it, by name. */
    List<String> waiting(UUID round, ApplicantKind track) {
        return applications.live(List.of(round)).stream()
                .filter(application -> application.track() == track && application.stage() == STAGE)
                .map(Application::name)
                .toList();
    }

    void count(UUID round, ApplicantKind track, Ballot.Count count, Decider by) {
        var vote = programs.policy(round).vote();
        if (vote.rule() == Vote.Rule.NONE) {
            throw Refusal.conflict("no-vote").article(STAGE.article()).setting("vote.rule");
        }
        if (count.date().isAfter(clock.today())) {
            throw Refusal.invalid("date-in-the-future").field("date").article(STAGE.article());
        }
        var gathering = progress.gather(round, track, STAGE);
        var tallies = count.tallies().stream().collect(Collectors.toMap(Tally::application, tally -> tally, (a, b) -> {
            throw Refusal.invalid("votes-twice").field("tallies").article(STAGE.article());
        }));
        progress.requireThere(gathering.there(), tallies.keySet(), "tallies");
        if (!gathering.there().stream()
                .map(Application::id)
                .collect(Collectors.toSet())
                .equals(tallies.keySet())) {
            throw Refusal.invalid("votes-not-for-all").field("tallies").article(STAGE.article());
        }
        var declared = interests.of(round, gathering.there());
        count.tallies().forEach(tally -> {
            tally.check(vote, count.entitled());
            tally.requireNobodyOf(declared.getOrDefault(tally.application(), List.of()).stream()
                    .map(Suspended::name)
                    .toList());
        });
        ballots.save(new Ballot(round, track, gathering.step().ordinal(), count, by));
        var eliminating = gathering.step().eliminating();
        progress.close(gathering, application -> verdict(vote, eliminating, tallies, application), by);
    }

    /** Where the step eliminates nobody the vote is for the record. */
    private static Verdict verdict(Vote vote, boolean eliminating, Map<UUID, Tally> tallies, Application application) {
        var tally = tallies.get(application.id());
        return tally == null || eliminating && !tally.carries(vote.rule())
                ? new Verdict(false, tally == null ? null : tally.reason())
                : Verdict.PASSED;
    }
}
