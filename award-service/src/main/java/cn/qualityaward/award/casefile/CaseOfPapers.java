package cn.qualityaward.award.casefile;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.award.application.EnteredScans;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The signed papers from which decisions upon the application were entered. */
@Component
class CaseOfPapers implements CasePart {

    private final EnteredScans scans;

    CaseOfPapers(EnteredScans scans) {
        this.scans = scans;
    }

    @Override
    public Step step() {
        return Step.PAPERS;
    }

    @Override
    public List<CaseItem> of(Application application, Caller caller, UnaryOperator<String> unitName) {
        return Stream.concat(
                        application.paperEntry().stream().flatMap(entry -> scans.of(entry, unitName)),
                        scans.upon(application.id(), unitName))
                .toList();
    }
}
