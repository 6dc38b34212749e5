package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Open steps with applicants who lost a reviewer and have too few left for the step to be closed. */
@Component
class ReplacementWork implements OwnWork {

    private final Replacing replacing;
    private final Panels panels;
    private final Rounds rounds;
    private final Progress progress;

    ReplacementWork(Replacing replacing, Panels panels, Rounds rounds, Progress progress) {
        this.replacing = replacing;
        this.panels = panels;
        this.rounds = rounds;
        this.progress = progress;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> of) {
        return caller.holds("office", "officer")
                ? of.stream().flatMap(this::lacking).toList()
                : List.of();
    }

    private Stream<Waiting> lacking(UUID round) {
        return rounds.required(round).kinds().stream()
                .flatMap(track -> open(round, track).stream()
                        .flatMap(step -> panels
                                .findByRoundIdAndTrackAndOrdinal(round, track, step.ordinal())
                                .map(replacing::lacking)
                                .filter(lacking -> lacking > 0)
                                .map(lacking -> new Waiting(
                                        "replace-reviewers", round, track, step.ordinal(), step.kind(), null, lacking))
                                .stream()));
    }

    private Optional<Step> open(UUID round, ApplicantKind track) {
        return rounds.required(round).open(track, progress.procedure(round, track));
    }

    @Override
    public String article(Waiting waiting) {
        return "第十八条";
    }
}
