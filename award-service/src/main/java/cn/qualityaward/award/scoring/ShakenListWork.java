package cn.qualityaward.award.scoring;

import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lists that rest on a table which was corrected after they were proposed: they are put before whoever decides. */
@Component
class ShakenListWork implements OwnWork {

    private final Rankings rankings;
    private final Progress progress;

    ShakenListWork(Rankings rankings, Progress progress) {
        this.rankings = rankings;
        this.progress = progress;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> rounds) {
        return caller.holds("office", "head")
                ? rankings.findByRoundIdInAndShakenAtIsNotNull(rounds).stream()
                        .flatMap(this::waiting)
                        .toList()
                : List.of();
    }

    private Stream<Waiting> waiting(Ranking ranking) {
        return progress.procedure(ranking.roundId(), ranking.track()).steps().stream()
                .filter(step -> step.kind() == StageKind.COMPOSITE)
                .limit(1)
                .map(step -> new Waiting(
                        "settle-corrected-list",
                        ranking.roundId(),
                        ranking.track(),
                        step.ordinal(),
                        step.kind(),
                        null,
                        1));
    }
}
