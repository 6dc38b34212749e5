package cn.qualityaward.award.agency;

import cn.qualityaward.award.agency.AgencySelection.Paper;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** By which decision and contract an agency was to review the applications of a track. */
@Component
class CaseOfAgencies implements CasePart {

    private final Selections selections;
    private final SignedPages pages;
    private final Programs programs;
    private final AgencyPledging pledging;

    CaseOfAgencies(Selections selections, SignedPages pages, Programs programs, AgencyPledging pledging) {
        this.selections = selections;
        this.pages = pages;
        this.programs = programs;
        this.pledging = pledging;
    }

    @Override
    public Step step() {
        return Step.REVIEW;
    }

    @Override
    public List<CaseItem> of(Application application, Caller caller, UnaryOperator<String> unitName) {
        var office = programs.policy(application.roundId()).terms().office();
        return selections.findByRoundIdOrderById(application.roundId()).stream()
                .filter(selection ->
                        selection.decision().steps().stream().anyMatch(step -> step.track() == application.track()))
                .flatMap(selection -> Stream.of(
                                items(selection, Paper.DECISION, "评审机构选定文件", office),
                                items(selection, Paper.CONTRACT, "评审机构委托合同", office),
                                pledging.unbiased(selection, caller)
                                        ? items(selection, Paper.PLEDGE, "评审机构回避、保密承诺书", office)
                                        : Stream.<CaseItem>empty())
                        .flatMap(items -> items))
                .toList();
    }

    private Stream<CaseItem> items(AgencySelection selection, Paper paper, String title, String office) {
        return selection.pages(paper).stream()
                .map(page -> new CaseItem(
                        "%s（%s）".formatted(title, selection.agencyName()),
                        office,
                        selection.decision().decidedOn(),
                        RecordKind.REVIEW,
                        pages.ending(page.sha256()),
                        true,
                        () -> pages.content(page.sha256())));
    }
}
