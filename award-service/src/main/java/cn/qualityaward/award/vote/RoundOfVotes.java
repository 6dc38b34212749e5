package cn.qualityaward.award.vote;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.ClosedSteps;
import cn.qualityaward.award.application.ClosedSteps.Closed;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 投票表决记录 of every track that was counted. */
@Component
class RoundOfVotes implements RoundPart {

    private final Voting voting;
    private final ClosedSteps closed;
    private final Programs programs;

    RoundOfVotes(Voting voting, ClosedSteps closed, Programs programs) {
        this.voting = voting;
        this.closed = closed;
        this.programs = programs;
    }

    @Override
    public Step step() {
        return Step.DECISION;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        return closed.of(round)
                .filter(over -> over.step().kind() == StageKind.VOTE)
                .flatMap(over -> of(round, over))
                .toList();
    }

    private Stream<CaseItem> of(Round round, Closed over) {
        var policy = programs.policy(round.id());
        return voting.counted(round.id(), over.track()).map(Ballot::count).stream()
                .map(count -> {
                    var roll = VotePaper.of(round.title(), policy.vote(), count, voting.names(count));
                    return CaseItem.printed(
                            "投票表决记录（%s）".formatted(over.named()),
                            policy.terms().office(),
                            count.date(),
                            RecordKind.DECISION,
                            () -> RollPdf.print(roll));
                });
    }
}
