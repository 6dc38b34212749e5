package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Panels on which the caller has not declared their interests, though the step is open. */
@Component
class DeclarationWork implements OwnWork {

    private final Panels panels;
    private final Applications applications;
    private final Rounds rounds;
    private final Progress progress;

    DeclarationWork(Panels panels, Applications applications, Rounds rounds, Progress progress) {
        this.panels = panels;
        this.applications = applications;
        this.rounds = rounds;
        this.progress = progress;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> of) {
        if (!caller.holds("expert", "reviewer")) {
            return List.of();
        }
        return panels.of(caller.id()).stream()
                .filter(panel -> of.contains(panel.roundId()) && !panel.declared(caller.id()))
                .flatMap(this::waiting)
                .toList();
    }

    @Override
    public String article(Waiting waiting) {
        return "第十八条";
    }

    private Stream<Waiting> waiting(Panel panel) {
        var open = rounds.required(panel.roundId())
                .open(panel.track(), progress.procedure(panel.roundId(), panel.track()))
                .filter(step -> step.ordinal() == panel.ordinal());
        return open.stream()
                .map(step -> new Waiting(
                        "declare-interests",
                        panel.roundId(),
                        panel.track(),
                        step.ordinal(),
                        step.kind(),
                        null,
                        applications
                                .at(panel.roundId(), panel.track(), step.ordinal())
                                .size()));
    }
}
