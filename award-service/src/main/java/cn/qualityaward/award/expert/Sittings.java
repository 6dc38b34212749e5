package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where a reviewer has something to do: the panels they sit on whose step is open. */
@Component
public class Sittings {

    public record Sitting(Panel panel, Step step) {}

    private final Panels panels;
    private final Rounds rounds;
    private final Progress progress;

    Sittings(Panels panels, Rounds rounds, Progress progress) {
        this.panels = panels;
        this.rounds = rounds;
        this.progress = progress;
    }

    public List<Sitting> of(Caller caller, Collection<UUID> of) {
        if (!caller.holds("expert", "reviewer")) {
            return List.of();
        }
        return panels.of(caller.id()).stream()
                .filter(panel -> of.contains(panel.roundId()))
                .flatMap(panel -> rounds
                        .required(panel.roundId())
                        .open(panel.track(), progress.procedure(panel.roundId(), panel.track()))
                        .filter(step -> step.ordinal() == panel.ordinal())
                        .stream()
                        .map(step -> new Sitting(panel, step)))
                .toList();
    }
}
