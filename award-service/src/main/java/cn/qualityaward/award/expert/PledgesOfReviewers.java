package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Pledges;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.award.wording.Names;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever sits on a panel, for each of its steps anew. */
@Order(1)
@Component
class PledgesOfReviewers implements Pledges {

    private final Panels panels;
    private final Rounds rounds;
    private final Progress progress;

    PledgesOfReviewers(Panels panels, Rounds rounds, Progress progress) {
        this.panels = panels;
        this.rounds = rounds;
        this.progress = progress;
    }

    @Override
    public List<Pledge> of(UUID round) {
        return rounds.required(round).kinds().stream()
                .sorted()
                .flatMap(track -> panels.findByRoundIdAndTrack(round, track).stream())
                .sorted(Comparator.comparing(Panel::track).thenComparing(Panel::ordinal))
                .flatMap(this::of)
                .toList();
    }

    private Stream<Pledge> of(Panel panel) {
        var step = progress.procedure(panel.roundId(), panel.track()).at(panel.ordinal());
        var task = "%s%s（%s）".formatted(Names.of(step.kind()), Names.again(step.turn()), Names.of(panel.track()));
        return panel.members().stream().map(member -> {
            var declared = panel.declaration(member.account());
            return new Pledge(
                    member.expert(),
                    member.account(),
                    member.name(),
                    member.employer(),
                    task,
                    declared.map(Interests.Declaration::at).orElse(null),
                    declared.stream()
                            .flatMap(one -> one.conflicts().stream())
                            .map(conflict -> new Related(conflict.application(), conflict.relation(), false))
                            .toList());
        });
    }
}
