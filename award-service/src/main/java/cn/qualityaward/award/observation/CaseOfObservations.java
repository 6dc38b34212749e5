package cn.qualityaward.award.observation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who watched the round that an application was in: the register, and what they signed. */
@Component
class CaseOfObservations implements CasePart {

    private final Observations observations;
    private final Rounds rounds;
    private final SignedPages pages;
    private final Programs programs;

    CaseOfObservations(Observations observations, Rounds rounds, SignedPages pages, Programs programs) {
        this.observations = observations;
        this.rounds = rounds;
        this.pages = pages;
        this.programs = programs;
    }

    @Override
    public Step step() {
        return Step.DOCUMENTS;
    }

    @Override
    public List<CaseItem> of(Application application, Caller caller, UnaryOperator<String> unitName) {
        var held = observations.findByRoundIdOrderById(application.roundId()).stream()
                .filter(Observation::held)
                .toList();
        if (held.isEmpty()) {
            return List.of();
        }
        var office = programs.policy(application.roundId()).terms().office();
        var register = ObservationPapers.register(
                rounds.required(application.roundId()).title(), held);
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
                .map(page -> new CaseItem(
                        one.plan().subject() + "观摩签到表",
                        office,
                        one.plan().on(),
                        RecordKind.SUPERVISION,
                        pages.ending(page.sha256()),
                        true,
                        () -> pages.content(page.sha256())));
    }
}
