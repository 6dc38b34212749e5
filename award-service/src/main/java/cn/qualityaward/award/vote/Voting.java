package cn.qualityaward.award.vote;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.StandingInterests;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy.Vote;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 投票表决: the counted result decides, by the rule of the policy and nothing else. */
@Component
class Voting {

    private static final StageKind STAGE = StageKind.VOTE;

    private final Ballots ballots;
    private final Applications applications;
    private final Progress progress;
    private final Programs programs;
    private final StandingInterests interests;
    private final Impartiality impartiality;
    private final ProcedureClock clock;

    Voting(
            Ballots ballots,
            Applications applications,
            Progress progress,
            Programs programs,
            StandingInterests interests,
            Impartiality impartiality,
            ProcedureClock clock) {
        this.ballots = ballots;
        this.applications = applications;
        this.progress = progress;
        this.programs = programs;
        this.interests = interests;
        this.impartiality = impartiality;
        this.clock = clock;
    }

    Optional<Ballot> counted(UUID round, ApplicantKind track) {
        return ballots.standing(round, track);
    }

    /** Those taken back among them, the earliest first. */
    List<Ballot> all(UUID round, ApplicantKind track) {
        return ballots.findByRoundIdAndTrackOrderById(round, track);
    }

    Map<UUID, String> names(Ballot.Count count) {
        return applications
                .findByIdIn(count.tallies().stream().map(Tally::application).toList())
                .stream()
                .collect(Collectors.toMap(Application::id, Application::name));
    }

    /** Who stands at it, by name. */
    List<String> waiting(UUID round, ApplicantKind track) {
        return standing(round, track).stream().map(Application::name).toList();
    }

    private List<Application> standing(UUID round, ApplicantKind track) {
        return applications.live(List.of(round)).stream()
                .filter(application -> application.track() == track && application.stage() == STAGE)
                .toList();
    }

    /** By applicant that stands at it, who declared an interest in it that stands. */
    Map<UUID, List<Voter>> declared(UUID round, ApplicantKind track) {
        return interests.of(round, standing(round, track)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().stream()
                                .map(declared -> new Voter(declared.name(), declared.account()))
                                .distinct()
                                .toList()));
    }

    @Transactional
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
        count.requireReceived(vote);
        var declared = interests.of(round, gathering.there());
        count.tallies().forEach(tally -> {
            tally.check(vote, count.entitled());
            tally.requireNobodyOf(declared.getOrDefault(tally.application(), List.of()), count.received());
        });
        requireStated(count, gathering.there());
        ballots.saveAndFlush(new Ballot(round, track, gathering.step().ordinal(), count, by));
        var eliminating = gathering.step().eliminating();
        progress.close(gathering, application -> verdict(vote, eliminating, tallies, application), by);
    }

    /** 第十八条: whoever votes by account has said what they have to do with each whom they vote on; a guest is asked on paper. */
    private void requireStated(Ballot.Count count, Collection<Application> there) {
        var accounts = count.voters()
                .flatMap(voter -> Stream.ofNullable(voter.account()))
                .distinct()
                .toList();
        var unstated = impartiality.unstated(accounts, there);
        var open = count.tallies().stream()
                .flatMap(tally -> tally.voting(count.received())
                        .filter(voter -> voter.account() != null
                                && unstated.getOrDefault(voter.account(), Set.of())
                                        .contains(tally.application())))
                .map(Voter::name)
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.conflict("attendee-undeclared")
                    .field("tallies")
                    .article("第十八条")
                    .with("name", String.join("、", open));
        }
    }

    /** Where the step eliminates nobody the vote is for the record. */
    private static Verdict verdict(Vote vote, boolean eliminating, Map<UUID, Tally> tallies, Application application) {
        var tally = tallies.get(application.id());
        return tally == null || eliminating && !tally.carries(vote.rule())
                ? new Verdict(false, tally == null ? null : tally.reason())
                : Verdict.PASSED;
    }
}
