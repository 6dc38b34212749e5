package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Panels in mid-review: whether the step is open, and stays so, and who is in it. */
@Component
class OpenPanels {

    private final Applications applications;
    private final Rounds rounds;
    private final Progress progress;

    OpenPanels(Applications applications, Rounds rounds, Progress progress) {
        this.applications = applications;
        this.rounds = rounds;
        this.progress = progress;
    }

    /** The step is open, and stays so until this is done. */
    void require(Panel panel) {
        var round = rounds.shared(panel.roundId()).orElseThrow(() -> Refusal.unknown("not-found"));
        var procedure = progress.procedure(panel.roundId(), panel.track());
        round.requireOpen(panel.track(), procedure.at(panel.ordinal()), procedure);
    }

    /** Whether it is, and stays as it is until this is done; refuses where the round does not run. */
    boolean is(Panel panel) {
        var round = rounds.shared(panel.roundId()).orElseThrow(() -> Refusal.unknown("not-found"));
        round.requireRunning();
        return round.open(panel.track(), progress.procedure(panel.roundId(), panel.track()))
                .filter(step -> step.ordinal() == panel.ordinal())
                .isPresent();
    }

    List<Application> there(Panel panel) {
        return applications.at(panel.roundId(), panel.track(), panel.ordinal());
    }

    /** One of those, for whoever does not step back from it. */
    Application one(Panel panel, UUID id, Caller caller) {
        var application = there(panel).stream()
                .filter(there -> there.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
        application.requireUnbiased(caller.id());
        return application;
    }
}
