package cn.qualityaward.award.reconsideration;

import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decisions that are to be taken back wait for whoever confirms that. */
@Component
class ReconsiderationWork implements OwnWork {

    private final Reconsiderations reconsiderations;
    private final ReconsiderationViews views;

    ReconsiderationWork(Reconsiderations reconsiderations, ReconsiderationViews views) {
        this.reconsiderations = reconsiderations;
        this.views = views;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> rounds) {
        return reconsiderations.findByRoundIdInAndState(rounds, Reconsideration.State.PROPOSED).stream()
                .filter(one -> one.maySettle(caller, one.deciding()) && views.readable(one, caller))
                .map(one -> new Waiting(
                        "confirm-reconsideration", one.roundId(), one.track(), one.ordinal(), one.stage(), null, 1))
                .toList();
    }
}
