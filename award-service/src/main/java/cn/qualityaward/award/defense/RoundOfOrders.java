package cn.qualityaward.award.defense;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.ClosedSteps.Closed;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.application.WitnessedRecords;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** 陈述答辩顺序表 with the record of the lot, of every defense that is closed, and the papers on which a witness signed. */
@Component
class RoundOfOrders implements RoundPart {

    private final DefenseOrders orders;
    private final OrderRecord records;
    private final WitnessedRecords witnessed;

    RoundOfOrders(DefenseOrders orders, OrderRecord records, WitnessedRecords witnessed) {
        this.orders = orders;
        this.records = records;
        this.witnessed = witnessed;
    }

    @Override
    public Step step() {
        return Step.REVIEW;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        return witnessed.of(
                round,
                "答辩抽签记录",
                over -> drawn(round, over),
                over -> records.of(round, over.track(), over.ordinal()),
                unitName);
    }

    private List<UUID> drawn(Round round, Closed over) {
        return orders
                .findByRoundIdAndTrackAndOrdinalOrderByIdDesc(round.id(), over.track(), over.ordinal())
                .reversed()
                .stream()
                .map(DefenseOrder::id)
                .toList();
    }
}
