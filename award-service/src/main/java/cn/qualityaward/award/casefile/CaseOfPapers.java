package cn.qualityaward.award.casefile;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.award.paper.EnteredPapers;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The signed papers from which decisions upon the application were entered. */
@Component
class CaseOfPapers implements CasePart {

    private final EnteredPapers papers;
    private final SignedPages pages;

    CaseOfPapers(EnteredPapers papers, SignedPages pages) {
        this.papers = papers;
        this.pages = pages;
    }

    @Override
    public Step step() {
        return Step.PAPERS;
    }

    @Override
    public List<CaseItem> of(Application application, Caller caller, UnaryOperator<String> unitName) {
        return Stream.concat(
                        application.paperEntry().flatMap(papers::of).stream(), papers.upon(application.id()).stream())
                .map(paper -> new CaseItem(
                        "代录依据的文件（" + paper.number() + "）",
                        unitName.apply(paper.unit()),
                        paper.date(),
                        RecordKind.DECISION,
                        pages.ending(paper.scan()),
                        true,
                        () -> pages.content(paper.scan())))
                .toList();
    }
}
