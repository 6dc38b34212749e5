package cn.qualityaward.award.observation;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who watched the round: the register, and what they signed. */
@Component
class RoundOfObservations implements RoundPart {

    private final Observations observations;
    private final SignedPages pages;
    private final Programs programs;

    RoundOfObservations(Observations observations, SignedPages pages, Programs programs) {
        this.observations = observations;
        this.pages = pages;
        this.programs = programs;
    }

    @Override
    public Step step() {
        return Step.SUPERVISION;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        var held = observations.findByRoundIdOrderById(round.id()).stream()
                .filter(Observation::held)
                .toList();
        if (held.isEmpty()) {
            return List.of();
        }
        var office = programs.policy(round.id()).terms().office();
        var register = ObservationPapers.register(round.title(), held);
        var whole = new CaseItem(
                "接受监督情况登记表",
                office,
                held.getLast().plan().on(),
                RecordKind.SUPERVISION,
                "pdf",
                true,
                () -> new ByteArrayInputStream(RollPdf.print(register)));
        return Stream.concat(Stream.of(whole), held.stream().flatMap(one -> signed(one, office)))
                .toList();
    }

    private Stream<CaseItem> signed(Observation one, String office) {
        return one.sheets().stream()
                .map(page -> CaseItem.scanned(
                        one.plan().subject() + "观摩签到表", office, one.plan().on(), RecordKind.SUPERVISION, page, pages));
    }
}
