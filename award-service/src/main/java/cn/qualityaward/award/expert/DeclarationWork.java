package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
        return sittings.of(caller, of).stream()
                .filter(sitting -> !sitting.panel().declared(caller.id()))
                .map(sitting -> waiting(sitting.panel(), sitting.step(), caller.id()))
                .toList();
    }

    @Override
    public String article(Waiting waiting) {
        return "第十八条";
    }

    private Waiting waiting(Panel panel, Step step, String account) {
        return new Waiting(
                "declare-interests",
                panel.roundId(),
                panel.track(),
                step.ordinal(),
                step.kind(),
                null,
                applications.at(panel.roundId(), panel.track(), step.ordinal()).stream()
                        .filter(application -> panel.comesBefore(account, application))
                        .count());
    }
}
