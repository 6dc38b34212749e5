package cn.qualityaward.award.casefile;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.EnteredScans;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The signed papers from which decisions upon the whole round were entered: its rules, its list, its approval. */
@Component
class RoundOfPapers implements RoundPart {

    private final EnteredScans scans;

    RoundOfPapers(EnteredScans scans) {
        this.scans = scans;
    }

    @Override
    public Step step() {
        return Step.PAPERS;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        return scans.upon(round.id(), unitName).toList();
    }
}
