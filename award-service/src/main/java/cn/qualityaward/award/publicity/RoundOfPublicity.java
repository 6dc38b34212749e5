package cn.qualityaward.award.publicity;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was done to make the round and its winners known: the register, and its documents. */
@Component
class RoundOfPublicity implements RoundPart {

    private final Publicities publicities;
    private final SignedPages pages;
    private final Programs programs;

    RoundOfPublicity(Publicities publicities, SignedPages pages, Programs programs) {
        this.publicities = publicities;
        this.pages = pages;
        this.programs = programs;
    }

    @Override
    public Step step() {
        return Step.OUTREACH;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        var done = publicities.findByRoundIdOrderByDoneOnDescIdDesc(round.id());
        if (done.isEmpty()) {
            return List.of();
        }
        var office = programs.policy(round.id()).terms().office();
        var register = PublicityRegister.of(round.title(), done);
        var whole = CaseItem.printed(
                PublicityRegister.TITLE,
                office,
                done.getFirst().doneOn(),
                RecordKind.SUPERVISION,
                () -> RollPdf.print(register));
        return Stream.concat(
                        Stream.of(whole),
                        done.reversed().stream()
                                .flatMap(one -> one.pages().stream()
                                        .map(page -> CaseItem.scanned(
                                                one.text().subject(),
                                                office,
                                                one.doneOn(),
                                                RecordKind.SUPERVISION,
                                                page,
                                                pages))))
                .toList();
    }
}
