package cn.qualityaward.award.matter;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.EnteredScans;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Policy.Terms;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The major matters of a round that were decided: the sheet, what was enclosed, and the minutes that were signed. */
@Component
class RoundOfMatters implements RoundPart {

    private final Matters matters;
    private final MatterReaders readers;
    private final SignedPages pages;
    private final EnteredScans scans;
    private final Programs programs;

    RoundOfMatters(Matters matters, MatterReaders readers, SignedPages pages, EnteredScans scans, Programs programs) {
        this.matters = matters;
        this.readers = readers;
        this.pages = pages;
        this.scans = scans;
        this.programs = programs;
    }

    @Override
    public Step step() {
        return Step.DECISION;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        var terms = programs.policy(round.id()).terms();
        return readers.readable(matters.findByRoundIdOrderByIdDesc(round.id()), caller).stream()
                .sorted(Comparator.comparing(Matter::id))
                .flatMap(matter -> Stream.ofNullable(matter.decided())
                        .flatMap(decided -> of(matter, decided.decision(), round, terms, unitName)))
                .toList();
    }

    private Stream<CaseItem> of(
            Matter matter, Decision decision, Round round, Terms terms, UnaryOperator<String> unitName) {
        var title = "重大事项研究决定单（" + matter.text().title() + "）";
        var sheet = MatterSheet.of(
                matter, round.title(), terms, readers.about(matter.text().applications()));
        return Stream.of(
                        Stream.of(CaseItem.printed(
                                title,
                                terms.office(),
                                decision.date(),
                                RecordKind.DECISION,
                                () -> RollPdf.print(sheet))),
                        matter.attachments().stream()
                                .map(page -> scanned("附件", page, matter, decision.date(), terms.office())),
                        matter.minutes().stream()
                                .map(page -> scanned("会议纪要", page, matter, decision.date(), terms.office())),
                        scans.upon(matter.id(), unitName))
                .flatMap(items -> items);
    }

    private CaseItem scanned(String what, SignedPage page, Matter matter, LocalDate on, String office) {
        return CaseItem.scanned(matter.text().title() + what, office, on, RecordKind.DECISION, page, pages);
    }
}
