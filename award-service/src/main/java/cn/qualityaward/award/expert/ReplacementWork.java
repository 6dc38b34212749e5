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

/** Open steps with applicants who have too few reviewers left, or a reviewer in whom the system sees an interest. */
@Component
class ReplacementWork implements OwnWork {

    private final Replacing replacing;
    private final Doubts doubts;
    private final Panels panels;
    private final Rounds rounds;
    private final Progress progress;

    ReplacementWork(Replacing replacing, Doubts doubts, Panels panels, Rounds rounds, Progress progress) {
        this.replacing = replacing;
        this.doubts = doubts;
        this.panels = panels;
        this.rounds = rounds;
        this.progress = progress;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> of) {
        return caller.holds("office", "officer")
                ? of.stream().flatMap(this::waiting).toList()
                : List.of();
    }

    private Stream<Waiting> waiting(UUID round) {
        return rounds.required(round).kinds().stream()
                .flatMap(track -> open(round, track).stream()
                        .flatMap(step -> panels.findByRoundIdAndTrackAndOrdinal(round, track, step.ordinal()).stream()
                                .flatMap(panel -> Stream.of(
                                        waiting("replace-reviewers", round, track, step, replacing.lacking(panel)),
                                        waiting("rule-doubts", round, track, step, doubted(panel))))
                                .filter(waiting -> waiting.count() > 0)));
    }

    private long doubted(Panel panel) {
        return doubts.open(panel).values().stream().mapToLong(Long::longValue).sum();
    }

    private static Waiting waiting(String action, UUID round, ApplicantKind track, Step step, long count) {
        return new Waiting(action, round, track, step.ordinal(), step.kind(), null, count);
    }

    private Optional<Step> open(UUID round, ApplicantKind track) {
        return rounds.required(round).open(track, progress.procedure(round, track));
    }

    @Override
    public String article(Waiting waiting) {
        return "第十八条";
    }
}
