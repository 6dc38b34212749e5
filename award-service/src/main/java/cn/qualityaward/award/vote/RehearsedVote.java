package cn.qualityaward.award.vote;

import cn.qualityaward.award.application.RehearsedStage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.StageKind;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class RehearsedVote implements RehearsedStage {

    private static final int EVERYBODY = 9;

    private final Voting voting;
    private final ProcedureClock clock;

    RehearsedVote(Voting voting, ProcedureClock clock) {
        this.voting = voting;
        this.clock = clock;
    }

    @Override
    public Set<StageKind> kinds() {
        return Set.of(StageKind.VOTE);
    }

    @Override
    public void pass(Scene scene) {
        var unanimous = new Tally(scene.application(), EVERYBODY, 0, 0, EVERYBODY, null);
        voting.count(
                scene.round(),
                scene.track(),
                new Ballot.Count(EVERYBODY, List.of(unanimous), "试运行", clock.today()),
                RehearsedStage.as("office/main"));
    }
}
