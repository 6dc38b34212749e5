package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.expert.Sittings;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Marks that the caller has to bring together as leader, and what is agreed that waits for their signature. */
@Component
class ConsensusWork implements OwnWork {

    private final Sittings sittings;
    private final Reviews reviews;
    private final Standings standings;
    private final Applications applications;

    ConsensusWork(Sittings sittings, Reviews reviews, Standings standings, Applications applications) {
        this.sittings = sittings;
        this.reviews = reviews;
        this.standings = standings;
        this.applications = applications;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> of) {
        return sittings.of(caller, of).stream()
                .flatMap(sitting -> waiting(sitting.panel(), sitting.step(), caller.id()))
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
