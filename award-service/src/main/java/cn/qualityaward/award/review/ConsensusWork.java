package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Marks that the caller has to bring together as leader, and what is agreed that waits for their signature. */
@Component
class ConsensusWork implements OwnWork {

    private final Reviews reviews;
    private final Standings standings;
    private final Panels panels;
    private final Applications applications;
    private final Rounds rounds;
    private final Progress progress;

    ConsensusWork(
            Reviews reviews,
            Standings standings,
            Panels panels,
            Applications applications,
            Rounds rounds,
            Progress progress) {
        this.reviews = reviews;
        this.standings = standings;
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
                .filter(panel -> of.contains(panel.roundId()))
                .flatMap(panel -> rounds
                        .required(panel.roundId())
                        .open(panel.track(), progress.procedure(panel.roundId(), panel.track()))
                        .filter(step -> step.ordinal() == panel.ordinal())
                        .stream()
                        .flatMap(step -> waiting(panel, step, caller.id())))
                .toList();
    }

    private Stream<Waiting> waiting(Panel panel, Step step, String account) {
        var desk = reviews.desk(panel.roundId(), panel.track(), step.ordinal());
        if (!desk.takesConsensus()) {
            return Stream.empty();
        }
        var there = standings.of(desk, applications.at(panel.roundId(), panel.track(), step.ordinal())).stream()
                .filter(one -> panel.isReviewer(account, one.application()))
                .toList();
        var toAgree = there.stream()
                .filter(one -> one.agreement() == Agreement.OUTSTANDING || one.agreement() == Agreement.NOT_CARRIED)
                .filter(one -> ConsensusDesk.leads(desk, one, account))
                .count();
        var toSign = there.stream()
                .filter(one -> one.agreement() == Agreement.UNSIGNED)
                .filter(one -> one.consensus() != null && one.consensus().waitsFor(account))
                .count();
        return Stream.of(waiting("agree-marks", panel, step, toAgree), waiting("sign-consensus", panel, step, toSign))
                .filter(one -> one.count() > 0);
    }

    private static Waiting waiting(String action, Panel panel, Step step, long count) {
        return new Waiting(action, panel.roundId(), panel.track(), step.ordinal(), step.kind(), null, count);
    }
}
