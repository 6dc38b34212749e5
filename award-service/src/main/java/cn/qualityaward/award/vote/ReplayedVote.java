package cn.qualityaward.award.vote;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.replay.Replayable;
import cn.qualityaward.award.vote.Ballot.Count;
import cn.qualityaward.award.vote.Ballot.VoteCounted;
import cn.qualityaward.award.vote.Ballot.VoteWithdrawn;
import cn.qualityaward.award.vote.Cast.Choice;
import cn.qualityaward.tenancy.record.Deeds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 复算: the count against what the record was told of it, and who went on against the count and the policy's rule. */
@Component
class ReplayedVote implements Replayable {

    private final Ballots ballots;
    private final Applications applications;
    private final Programs programs;
    private final Progress progress;
    private final Deeds record;
    private final JsonMapper json;

    ReplayedVote(
            Ballots ballots,
            Applications applications,
            Programs programs,
            Progress progress,
            Deeds record,
            JsonMapper json) {
        this.ballots = ballots;
        this.applications = applications;
        this.programs = programs;
        this.progress = progress;
        this.record = record;
        this.json = json;
    }

    @Override
    public Result replay(UUID round, ApplicantKind track) {
        var told = told(round, track);
        var gone = withdrawn(round, track);
        var all = ballots.findByRoundIdAndTrackOrderById(round, track);
        var findings = new ArrayList<Finding>();
        for (var ballot : all) {
            findings.addAll(findings(round, track, ballot, told.remove(ballot.id())));
            if ((ballot.withdrawn() != null) != gone.contains(ballot.id())) {
                findings.add(finding(Flaw.CHANGED, ballot.id(), null, null, null));
            }
        }
        told.forEach((id, missing) -> findings.add(finding(Flaw.MISSING, id, null, null, null)));
        return new Result(List.of(new Replayed(Part.BALLOT, all.size() + told.size(), findings)), null);
    }

    /** What the record was told of those that hold no more (撤销原决定). */
    private Set<UUID> withdrawn(UUID round, ApplicantKind track) {
        return record.of(Set.of(VoteWithdrawn.class.getSimpleName()), "round", List.of(round)).stream()
                .map(deed -> json.readValue(deed.content(), VoteWithdrawn.class))
                .filter(fact -> fact.track() == track)
                .map(VoteWithdrawn::subject)
                .collect(Collectors.toSet());
    }

    /** What the record was told when it was counted, by ballot. */
    private Map<UUID, Count> told(UUID round, ApplicantKind track) {
        return record.of(Set.of(VoteCounted.class.getSimpleName()), "round", List.of(round)).stream()
                .map(deed -> json.readValue(deed.content(), VoteCounted.class))
                .filter(fact -> fact.track() == track)
                .collect(Collectors.toMap(VoteCounted::subject, VoteCounted::count, (a, b) -> b, HashMap::new));
    }

    private List<Finding> findings(UUID round, ApplicantKind track, Ballot ballot, @Nullable Count told) {
        var findings = new ArrayList<Finding>();
        if (told == null) {
            findings.add(finding(Flaw.ADDED, ballot.id(), null, null, null));
        } else {
            changed(ballot, told).forEach(findings::add);
        }
        if (ballot.withdrawn() == null
                && progress.procedure(round, track).at(ballot.ordinal()).eliminating()) {
            different(round, ballot).forEach(findings::add);
        }
        return findings;
    }

    /** By applicant, of whom it reads otherwise; and of all of them, where what it was counted on does. */
    private static Stream<Finding> changed(Ballot ballot, Count told) {
        var stored = byApplication(ballot.count());
        var sealed = byApplication(told);
        var tallies = Stream.concat(stored.keySet().stream(), sealed.keySet().stream())
                .distinct()
                .filter(application -> !Objects.equals(stored.get(application), sealed.get(application)))
                .map(application -> finding(
                        Flaw.CHANGED,
                        ballot.id(),
                        application,
                        said(stored.get(application)),
                        said(sealed.get(application))));
        var heading = heading(ballot.count()).equals(heading(told))
                ? Stream.<Finding>empty()
                : Stream.of(finding(Flaw.CHANGED, ballot.id(), null, null, null));
        return Stream.concat(heading, tallies);
    }

    private static Count heading(Count count) {
        return new Count(count.entitled(), count.received(), List.of(), count.documentNumber(), count.date());
    }

    private static Map<UUID, Tally> byApplication(Count count) {
        return count.tallies().stream()
                .collect(Collectors.toMap(Tally::application, Function.identity(), (a, b) -> b, LinkedHashMap::new));
    }

    private static @Nullable String said(@Nullable Tally tally) {
        return tally == null
                ? null
                : tally.inFavour() + "/" + tally.against() + "/" + tally.abstained()
                        + (tally.votes() == null ? "" : named(tally));
    }

    /** Of an open ballot, who stands behind the numbers, in the same order. */
    private static String named(Tally tally) {
        return Stream.of(Choice.values())
                .map(choice -> String.join("、", tally.by(choice)))
                .collect(Collectors.joining(" / ", "（", "）"));
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
                                ballot.id(),
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

    private static Finding finding(
            Flaw flaw, UUID ballot, @Nullable UUID application, @Nullable String stands, @Nullable String again) {
        return new Finding(Part.BALLOT, flaw, StageKind.VOTE, ballot, application, null, stands, again);
    }

    private static String said(boolean goesOn) {
        return goesOn ? "PASSED" : "FAILED";
    }
}
