package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Interests that reviewers reported of themselves, in open steps: the office finds whether they must step back. */
@Component
class ReportWork implements OwnWork {

    private final Panels panels;
    private final Applications applications;
    private final Rounds rounds;
    private final Progress progress;

    ReportWork(Panels panels, Applications applications, Rounds rounds, Progress progress) {
        this.panels = panels;
        this.applications = applications;
        this.rounds = rounds;
        this.progress = progress;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> of) {
        return caller.holds("office", "officer") || caller.holds("office", "head")
                ? of.stream().flatMap(round -> reported(round, caller)).toList()
                : List.of();
    }

    private Stream<Waiting> reported(UUID round, Caller caller) {
        return rounds.required(round).kinds().stream()
                .flatMap(track -> rounds.required(round).open(track, progress.procedure(round, track)).stream()
                        .flatMap(step -> panels.findByRoundIdAndTrackAndOrdinal(round, track, step.ordinal()).stream()
                                .flatMap(panel -> waiting(panel, step, caller))));
    }

    /** But of applicants from whom the caller steps back. */
    private Stream<Waiting> waiting(Panel panel, Step step, Caller caller) {
        var awaiting = applications.at(panel.roundId(), panel.track(), panel.ordinal()).stream()
                .filter(application -> !application.recuses(caller.id()))
                .mapToLong(panel.laterInterests()::awaiting)
                .sum();
        return awaiting == 0
                ? Stream.empty()
                : Stream.of(new Waiting(
                        "answer-reports", panel.roundId(), panel.track(), step.ordinal(), step.kind(), null, awaiting));
    }

    @Override
    public String article(Waiting waiting) {
        return "第十八条";
    }
}
