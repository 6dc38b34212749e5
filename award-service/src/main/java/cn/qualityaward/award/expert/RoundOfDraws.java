package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.ClosedSteps.Closed;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.application.WitnessedRecords;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** 专家抽取记录 of every closed step that was drawn for, and the papers on which a witness signed. */
@Component
class RoundOfDraws implements RoundPart {

    private final Draws draws;
    private final DrawRecord records;
    private final WitnessedRecords witnessed;

    RoundOfDraws(Draws draws, DrawRecord records, WitnessedRecords witnessed) {
        this.draws = draws;
        this.records = records;
        this.witnessed = witnessed;
    }

    @Override
    public Step step() {
        return Step.REVIEWERS;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        return witnessed.of(
                round,
                "专家抽取记录",
                over -> drawn(round, over),
                over -> records.of(round, over.track(), over.ordinal()),
                unitName);
    }

    private List<UUID> drawn(Round round, Closed over) {
        return draws
                .findByRoundIdAndTrackAndOrdinalOrderByIdDesc(round.id(), over.track(), over.ordinal())
                .reversed()
                .stream()
                .map(Draw::id)
                .toList();
    }
}
