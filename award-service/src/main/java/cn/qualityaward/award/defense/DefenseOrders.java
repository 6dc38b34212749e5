package cn.qualityaward.award.defense;

import cn.qualityaward.award.lot.WitnessedLot.State;
import cn.qualityaward.award.lot.WitnessedLots;
import cn.qualityaward.award.program.ApplicantKind;
import java.util.Optional;
import java.util.UUID;

interface DefenseOrders extends WitnessedLots<DefenseOrder> {

    @Override
    default String article() {
        return DefenseOrder.ARTICLE;
    }

    /** The one that holds. */
    default Optional<DefenseOrder> released(UUID round, ApplicantKind track, int ordinal) {
        return findByRoundIdAndTrackAndOrdinalOrderByIdDesc(round, track, ordinal).stream()
                .filter(order -> order.state() == State.RELEASED)
                .findFirst();
    }
}
