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
import org.jspecify.annotations.Nullable;
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
        var unanimous = new Tally(scene.application(), EVERYBODY, 0, 0, EVERYBODY, votes(scene), null);
        voting.count(
                scene.round(),
                scene.track(),
                new Ballot.Count(EVERYBODY, List.of(unanimous), "试运行", clock.today()),
                RehearsedStage.as("office/main"));
    }

    /** 记名 where the draft says so. */
    private @Nullable List<Cast> votes(Scene scene) {
        return programs.policy(scene.round()).vote().ballot() == Vote.Ballot.OPEN
                ? IntStream.rangeClosed(1, EVERYBODY)
                        .mapToObj(number -> new Cast("试运行" + number, Choice.IN_FAVOUR))
                        .toList()
                : null;
    }
}
