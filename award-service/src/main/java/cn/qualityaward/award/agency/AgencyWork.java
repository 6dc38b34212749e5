package cn.qualityaward.award.agency;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Agencies that have not pledged for a step that is open, or were chosen by papers that are not on file, and what they have to do
 * with applicants where the office has not found on it.
 */
@Component
class AgencyWork implements OwnWork {

    private static final String PAPERS = "file-agency-papers";

    private final PledgedAgencies agencies;
    private final AgencyPledging pledging;
    private final Applications applications;
    private final Rounds rounds;
    private final Progress progress;

    AgencyWork(
            PledgedAgencies agencies,
            AgencyPledging pledging,
            Applications applications,
            Rounds rounds,
            Progress progress) {
        this.agencies = agencies;
        this.pledging = pledging;
        this.applications = applications;
        this.rounds = rounds;
        this.progress = progress;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> of) {
        return caller.sitsIn("office")
                ? of.stream().flatMap(round -> waiting(round, caller)).toList()
                : List.of();
    }

    private Stream<Waiting> waiting(UUID round, Caller caller) {
        return rounds.required(round).kinds().stream()
                .flatMap(track -> rounds.required(round).at(track, progress.procedure(round, track)).stream()
                        .flatMap(step -> Stream.of(
                                        waiting(
                                                "enter-agency-pledge",
                                                round,
                                                track,
                                                step,
                                                unpledged(round, track, step)),
                                        waiting(PAPERS, round, track, step, unfiled(round, track, step)),
                                        waiting("rule-agency-interest", round, track, step, open(round, track, caller)))
                                .filter(waiting -> waiting.count() > 0)));
    }

    private long unpledged(UUID round, ApplicantKind track, Step step) {
        var there = applications.at(round, track, step.ordinal());
        return agencies.of(round, track, step.ordinal()).stream()
                .filter(selection -> !PledgedAgencies.spoken(selection, there))
                .count();
    }

    private long unfiled(UUID round, ApplicantKind track, Step step) {
        return agencies.of(round, track, step.ordinal()).stream()
                .filter(selection -> !selection.onFile())
                .count();
    }

    /** Whoever steps back from one is not told that an agency has to do with it. */
    private long open(UUID round, ApplicantKind track, Caller caller) {
        return caller.holds("office", "head")
                ? agencies.standing(round).stream()
                        .mapToLong(selection -> pledging.concerning(selection).stream()
                                .filter(application -> application.track() == track
                                        && !application.recuses(caller.id())
                                        && pledging.waits(selection, application))
                                .count())
                        .sum()
                : 0;
    }

    private static Waiting waiting(String action, UUID round, ApplicantKind track, Step step, long count) {
        return new Waiting(action, round, track, step.ordinal(), step.kind(), null, (int) count);
    }

    @Override
    public String article(Waiting waiting) {
        return waiting.action().equals(PAPERS) ? AgencySelection.ARTICLE : Pledges.ARTICLE;
    }
}
