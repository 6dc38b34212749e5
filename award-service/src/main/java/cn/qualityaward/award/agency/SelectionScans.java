package cn.qualityaward.award.agency;

import cn.qualityaward.award.agency.AgencySelection.Paper;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.access.Caller;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 选定文件、委托合同、回避保密承诺书 of a selection, as things of a case file. */
@Component
class SelectionScans {

    private final SignedPages pages;
    private final Programs programs;
    private final AgencyPledging pledging;

    SelectionScans(SignedPages pages, Programs programs, AgencyPledging pledging) {
        this.pages = pages;
        this.programs = programs;
        this.pledging = pledging;
    }

    /** What it pledged speaks of everybody, and is for none who steps back from one of them. */
    Stream<CaseItem> of(AgencySelection selection, Caller caller) {
        var office = programs.policy(selection.roundId()).terms().office();
        return Stream.of(
                        items(selection, Paper.DECISION, "评审机构选定文件", office),
                        items(selection, Paper.CONTRACT, "评审机构委托合同", office),
                        pledging.unbiased(selection, caller)
                                ? items(selection, Paper.PLEDGE, "评审机构回避、保密承诺书", office)
                                : Stream.<CaseItem>empty())
                .flatMap(items -> items);
    }

    private Stream<CaseItem> items(AgencySelection selection, Paper paper, String title, String office) {
        return selection.pages(paper).stream()
                .map(page -> CaseItem.scanned(
                        "%s（%s）".formatted(title, selection.agencyName()),
                        office,
                        selection.decision().decidedOn(),
                        RecordKind.REVIEW,
                        page,
                        pages));
    }
}
