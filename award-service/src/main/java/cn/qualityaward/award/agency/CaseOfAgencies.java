package cn.qualityaward.award.agency;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** By which decision and contract an agency was to review the applications of a track. */
@Component
class CaseOfAgencies implements CasePart {

    private final Selections selections;
    private final SelectionScans scans;

    CaseOfAgencies(Selections selections, SelectionScans scans) {
        this.selections = selections;
        this.scans = scans;
    }

    @Override
    public Step step() {
        return Step.REVIEW;
    }

    @Override
    public List<CaseItem> of(Application application, Caller caller, UnaryOperator<String> unitName) {
        return selections.findByRoundIdOrderById(application.roundId()).stream()
                .filter(selection ->
                        selection.decision().steps().stream().anyMatch(step -> step.track() == application.track()))
                .flatMap(selection -> scans.of(selection, caller))
                .toList();
    }
}
