package cn.qualityaward.award.matter;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.DecisionScans;
import cn.qualityaward.award.application.EnteredScans;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.paper.SignedPage;
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
    private final DecisionScans scans;
    private final EnteredScans entered;
    private final Programs programs;

    RoundOfMatters(
            Matters matters, MatterReaders readers, DecisionScans scans, EnteredScans entered, Programs programs) {
        this.matters = matters;
        this.readers = readers;
        this.scans = scans;
        this.entered = entered;
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
                        scanned(matter, matter.attachments(), "附件", decision.date(), terms.office()),
                        scanned(matter, matter.minutes(), "会议纪要", decision.date(), terms.office()),
                        entered.upon(matter.id(), unitName))
                .flatMap(items -> items);
    }

    private Stream<CaseItem> scanned(Matter matter, List<SignedPage> pages, String what, LocalDate on, String office) {
        return scans.of(matter.id(), pages, matter.text().title() + what, office, on);
    }
}
