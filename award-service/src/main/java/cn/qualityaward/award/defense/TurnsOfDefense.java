package cn.qualityaward.award.defense;

import cn.qualityaward.award.application.DrawnOrder;
import cn.qualityaward.award.defense.LotOrder.Slot;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Procedure.Step;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The order that was released, for whoever lists the applicants of a defense. */
@Component
class TurnsOfDefense implements DrawnOrder {

    private final DefenseOrders orders;
    private final Speakers speakers;

    TurnsOfDefense(DefenseOrders orders, Speakers speakers) {
        this.orders = orders;
        this.speakers = speakers;
    }

    @Override
    public Map<UUID, Turn> of(UUID round, ApplicantKind track, Step step) {
        return orders.released(round, track, step.ordinal()).stream()
                .flatMap(order -> order.slots().stream())
                .collect(Collectors.toMap(Slot::application, slot -> turn(slot, step.ordinal())));
    }

    private Turn turn(Slot slot, int ordinal) {
        return new Turn(
                slot.place(), slot.on(), slot.from(), slot.until(), speakers.named(slot.application(), ordinal));
    }
}
