package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.EnteredPapers;
import cn.qualityaward.award.paper.EnteredPapers.Entered;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Policy.RecordKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 决定依据的文件, as it was signed and is kept with what was decided by it, as things of a case file. */
@Component
public class DecisionScans {

    private final EnteredPapers papers;
    private final SignedPages pages;

    DecisionScans(EnteredPapers papers, SignedPages pages) {
        this.papers = papers;
        this.pages = pages;
    }

    /**
     * @param target upon what it was decided: the papers from which that was entered stand in the file as such already
     * @param kept with the decision
     */
    public Stream<CaseItem> of(UUID target, List<SignedPage> kept, String title, String responsible, LocalDate on) {
        var entered = papers.upon(target).stream().map(Entered::scan).collect(Collectors.toSet());
        return kept.stream()
                .filter(page -> !entered.contains(page.sha256()))
                .map(page -> CaseItem.scanned(title, responsible, on, RecordKind.DECISION, page, pages));
    }
}
