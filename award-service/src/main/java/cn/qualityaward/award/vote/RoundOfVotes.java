package cn.qualityaward.award.vote;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.ClosedSteps.Closed;
import cn.qualityaward.award.application.DecisionScans;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 投票表决记录 of every track that was counted, with what was signed of it; what was taken back is marked so. */
@Component
class RoundOfVotes implements RoundPart {

    private final Voting voting;
    private final Progress progress;
    private final DecisionScans scans;
    private final Programs programs;

    RoundOfVotes(Voting voting, Progress progress, DecisionScans scans, Programs programs) {
        this.voting = voting;
        this.progress = progress;
        this.scans = scans;
        this.programs = programs;
    }

    @Override
    public Step step() {
        return Step.DECISION;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        return round.kinds().stream()
                .flatMap(track -> voting.all(round.id(), track).stream().flatMap(ballot -> of(round, track, ballot)))
                .toList();
    }

    private Stream<CaseItem> of(Round round, ApplicantKind track, Ballot ballot) {
        var step = progress.procedure(round.id(), track).at(ballot.ordinal());
        var policy = programs.policy(round.id());
        var count = ballot.count();
        var title = "投票表决记录（%s）%s"
                .formatted(new Closed(track, step, count.date()).named(), ballot.withdrawn() == null ? "" : "（已撤销）");
        var office = policy.terms().office();
        var roll = VotePaper.of(round.title(), policy.vote(), count, voting.names(count));
        return Stream.concat(
                Stream.of(
                        CaseItem.printed(title, office, count.date(), RecordKind.DECISION, () -> RollPdf.print(roll))),
                scans.of(round.id(), ballot.pages(), title + "签字页", office, count.date()));
    }
}
