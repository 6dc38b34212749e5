package cn.qualityaward.award.training;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** 签到表 of the trainings of a round, as they were signed. */
@Component
class RoundOfTrainings implements RoundPart {

    private final Trainings trainings;
    private final SignedPages pages;
    private final Programs programs;

    RoundOfTrainings(Trainings trainings, SignedPages pages, Programs programs) {
        this.trainings = trainings;
        this.pages = pages;
        this.programs = programs;
    }

    @Override
    public Step step() {
        return Step.OUTREACH;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        var held = trainings.findByRoundIdOrderById(round.id());
        if (held.isEmpty()) {
            return List.of();
        }
        var office = programs.policy(round.id()).terms().office();
        return held.stream()
                .flatMap(one -> one.sheets().stream()
                        .map(sheet -> CaseItem.scanned(
                                one.text().subject() + "签到表",
                                office,
                                one.text().on(),
                                RecordKind.SUPERVISION,
                                sheet,
                                pages)))
                .toList();
    }
}
