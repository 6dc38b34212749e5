package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lists that wait for the office's own meeting before they are deliberated. */
@Component
class OfficeMeetingWork implements OwnWork {

    private final OfficeProposal proposal;
    private final Applications applications;
    private final Rounds rounds;
    private final Progress progress;

    OfficeMeetingWork(OfficeProposal proposal, Applications applications, Rounds rounds, Progress progress) {
        this.proposal = proposal;
        this.applications = applications;
        this.rounds = rounds;
        this.progress = progress;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> of) {
        return caller.sitsIn("office")
                ? of.stream()
                        .filter(round ->
                                proposal.asked(round) && proposal.of(round).isEmpty())
                        .flatMap(this::waiting)
                        .toList()
                : List.of();
    }

    private Stream<Waiting> waiting(UUID id) {
        var round = rounds.required(id);
        return round.kinds().stream()
                .flatMap(track -> round.open(track, progress.procedure(id, track)).stream()
                        .filter(step -> step.kind() == StageKind.DELIBERATION)
                        .map(step -> new Waiting(
                                "office-meeting",
                                id,
                                track,
                                step.ordinal(),
                                step.kind(),
                                null,
                                applications.at(id, track, step.ordinal()).size()))
                        .filter(waiting -> waiting.count() > 0));
    }
}
