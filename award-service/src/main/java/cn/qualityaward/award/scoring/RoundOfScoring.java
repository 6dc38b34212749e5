package cn.qualityaward.award.scoring;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.ClosedSteps;
import cn.qualityaward.award.application.ClosedSteps.Closed;
import cn.qualityaward.award.application.DecisionScans;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 综合评分及候选名单 of every track whose candidates are proposed, and by what a list stayed as it was. */
@Component
class RoundOfScoring implements RoundPart {

    private final Rankings rankings;
    private final PrintedComposite printed;
    private final ClosedSteps closed;
    private final DecisionScans scans;
    private final Programs programs;

    RoundOfScoring(
            Rankings rankings, PrintedComposite printed, ClosedSteps closed, DecisionScans scans, Programs programs) {
        this.rankings = rankings;
        this.printed = printed;
        this.closed = closed;
        this.scans = scans;
        this.programs = programs;
    }

    @Override
    public Step step() {
        return Step.DECISION;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        var office = programs.policy(round.id()).terms().office();
        return Stream.concat(
                        closed.of(round)
                                .filter(over -> over.step().kind() == StageKind.COMPOSITE)
                                .flatMap(over -> of(round, over, office)),
                        rankings.findByRoundId(round.id()).stream().flatMap(this::upheld))
                .toList();
    }

    private Stream<CaseItem> of(Round round, Closed over, String office) {
        return rankings.findByRoundIdAndTrack(round.id(), over.track()).stream()
                .filter(Ranking::proposed)
                .map(printed::of)
                .map(roll -> CaseItem.printed(
                        roll.title(), office, over.on(), RecordKind.DECISION, () -> RollPdf.print(roll)));
    }

    private Stream<CaseItem> upheld(Ranking ranking) {
        var policy = programs.policy(ranking.roundId());
        return ranking.decisions()
                .flatMap(decision -> scans.of(
                        ranking.roundId(),
                        decision.signed(),
                        "维持%s原名单的决定（%s）".formatted(Names.of(ranking.track()), decision.documentNumber()),
                        policy.called(policy.deliberator()),
                        decision.documentDate()));
    }
}
