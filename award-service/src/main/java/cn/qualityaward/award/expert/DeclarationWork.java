package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Panels on which the caller has not declared their interests, though the step is open. */
@Component
class DeclarationWork implements OwnWork {

    private final Sittings sittings;
    private final Applications applications;

    DeclarationWork(Sittings sittings, Applications applications) {
        this.sittings = sittings;
        this.applications = applications;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> of) {
        return Stream.concat(
                        sittings.of(caller, of).stream()
                                .map(sitting -> waiting(
                                        sitting.panel(), sitting.step(), there(sitting.panel(), caller.id()), caller)),
                        sittings.late(caller, of).stream()
                                .map(late -> waiting(
                                        late.panel(),
                                        late.step(),
                                        late.applications().size(),
                                        caller)))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public String article(Waiting waiting) {
        return "第十八条";
    }

    private long there(Panel panel, String account) {
        return applications.at(panel.roundId(), panel.track(), panel.ordinal()).stream()
                .filter(application -> panel.comesBefore(account, application))
                .count();
    }

    private static Optional<Waiting> waiting(Panel panel, Step step, long count, Caller caller) {
        return panel.declared(caller.id())
                ? Optional.empty()
                : Optional.of(new Waiting(
                        "declare-interests", panel.roundId(), panel.track(), step.ordinal(), step.kind(), null, count));
    }
}
