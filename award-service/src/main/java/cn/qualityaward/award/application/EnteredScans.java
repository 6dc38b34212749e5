package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.EnteredPapers;
import cn.qualityaward.award.paper.EnteredPapers.Entered;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Policy.RecordKind;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The signed papers from which decisions were entered (代录), as things of a case file. */
@Component
public class EnteredScans {

    private final EnteredPapers papers;
    private final SignedPages pages;

    EnteredScans(EnteredPapers papers, SignedPages pages) {
        this.papers = papers;
        this.pages = pages;
    }

    /** Those upon something of which the reader may read all. */
    public Stream<CaseItem> upon(UUID target, UnaryOperator<String> unitName) {
        return papers.upon(target).stream().map(paper -> item(paper, unitName));
    }

    /** That by which something came to be. */
    public Stream<CaseItem> of(UUID entry, UnaryOperator<String> unitName) {
        return papers.of(entry).stream().map(paper -> item(paper, unitName));
    }

    private CaseItem item(Entered paper, UnaryOperator<String> unitName) {
        return new CaseItem(
                "代录依据的文件（" + paper.number() + "）",
                unitName.apply(paper.unit()),
                paper.date(),
                RecordKind.DECISION,
                pages.ending(paper.scan()),
                true,
                () -> pages.content(paper.scan()));
    }
}
