package cn.qualityaward.award.vote;

import cn.qualityaward.award.application.RehearsedStage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.Vote;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.vote.Cast.Choice;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class RehearsedVote implements RehearsedStage {

    private static final int EVERYBODY = 9;

    private final Voting voting;
    private final Programs programs;
    private final ProcedureClock clock;

    RehearsedVote(Voting voting, Programs programs, ProcedureClock clock) {
        this.voting = voting;
        this.programs = programs;
        this.clock = clock;
    }

    @Override
    public Set<StageKind> kinds() {
        return Set.of(StageKind.VOTE);
    }

    @Override
    public void pass(Scene scene) {
        var open = programs.policy(scene.round()).vote().ballot() == Vote.Ballot.OPEN;
        var unanimous = new Tally(scene.application(), EVERYBODY, 0, 0, EVERYBODY, open ? votes() : null, null, null);
        voting.count(
                scene.round(),
                scene.track(),
                new Ballot.Count(EVERYBODY, open ? null : voters().toList(), List.of(unanimous), "试运行", clock.today()),
                RehearsedStage.as("office/main"));
    }

    private static List<Cast> votes() {
        return voters().map(voter -> new Cast(voter.name(), voter.account(), Choice.IN_FAVOUR))
                .toList();
    }

    private static Stream<Voter> voters() {
        return IntStream.rangeClosed(1, EVERYBODY).mapToObj(number -> new Voter("试运行" + number, null));
    }
}
