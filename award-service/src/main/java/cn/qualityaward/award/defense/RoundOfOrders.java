package cn.qualityaward.award.defense;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.ClosedSteps;
import cn.qualityaward.award.application.ClosedSteps.Closed;
import cn.qualityaward.award.application.EnteredScans;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 陈述答辩顺序表 with the record of the lot, of every defense that is closed, and the papers on which a witness signed. */
@Component
class RoundOfOrders implements RoundPart {

    private final DefenseOrders orders;
    private final OrderRecord records;
    private final EnteredScans scans;
    private final ClosedSteps closed;
    private final Programs programs;

    RoundOfOrders(
            DefenseOrders orders, OrderRecord records, EnteredScans scans, ClosedSteps closed, Programs programs) {
        this.orders = orders;
        this.records = records;
        this.scans = scans;
        this.closed = closed;
        this.programs = programs;
    }

    @Override
    public Step step() {
        return Step.REVIEW;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        var office = programs.policy(round.id()).terms().office();
        return closed.of(round)
                .flatMap(over -> of(round, over, office, unitName))
                .toList();
    }

    private Stream<CaseItem> of(Round round, Closed over, String office, UnaryOperator<String> unitName) {
        var drawn = orders.findByRoundIdAndTrackAndOrdinalOrderByIdDesc(round.id(), over.track(), over.ordinal());
        if (drawn.isEmpty()) {
            return Stream.empty();
        }
        var record = records.of(round, over.track(), over.ordinal());
        var title = "答辩抽签记录（%s）".formatted(over.named());
        return Stream.concat(
                Stream.of(CaseItem.printed(title, office, over.on(), RecordKind.REVIEW, () -> RollPdf.print(record))),
                drawn.reversed().stream().flatMap(order -> scans.upon(order.id(), unitName)));
    }
}
