package cn.qualityaward.award.agency;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** By which decision and contract every agency was to review, whose commission ended too, and what each pledged. */
@Component
class RoundOfAgencies implements RoundPart {

    private final Selections selections;
    private final SelectionScans scans;

    RoundOfAgencies(Selections selections, SelectionScans scans) {
        this.selections = selections;
        this.scans = scans;
    }

    @Override
    public Step step() {
        return Step.AGENCIES;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        return selections.findByRoundIdOrderById(round.id()).stream()
                .flatMap(selection -> scans.of(selection, caller))
                .toList();
    }
}
