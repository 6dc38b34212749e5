package cn.qualityaward.award.defense;

import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lots that wait for their witness. */
@Component
class OrderWork implements OwnWork {

    private final DefenseOrders orders;
    private final Rounds rounds;
    private final Progress progress;

    OrderWork(DefenseOrders orders, Rounds rounds, Progress progress) {
        this.orders = orders;
        this.rounds = rounds;
        this.progress = progress;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> of) {
        return caller.holds("observer", "observer")
                ? orders.findByRoundIdInAndState(of, DefenseOrder.State.PREPARED).stream()
                        .flatMap(order -> rounds
                                .required(order.roundId())
                                .open(order.track(), progress.procedure(order.roundId(), order.track()))
                                .filter(step -> step.ordinal() == order.ordinal())
                                .map(step -> new Waiting(
                                        "witness-order",
                                        order.roundId(),
                                        order.track(),
                                        step.ordinal(),
                                        step.kind(),
                                        null,
                                        1))
                                .stream())
                        .toList()
                : List.of();
    }
}
