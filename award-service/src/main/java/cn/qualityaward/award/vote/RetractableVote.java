package cn.qualityaward.award.vote;

import cn.qualityaward.award.application.Retractable;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 撤销原决定: a vote that was counted, which is then taken anew. */
@Component
class RetractableVote implements Retractable {

    private final Ballots ballots;
    private final Programs programs;
    private final ProcedureClock clock;

    RetractableVote(Ballots ballots, Programs programs, ProcedureClock clock) {
        this.ballots = ballots;
        this.programs = programs;
        this.clock = clock;
    }

    @Override
    public boolean closes(StageKind stage) {
        return stage == StageKind.VOTE;
    }

    private Optional<Ballot> counted(UUID round, ApplicantKind track, Step step) {
        return ballots.standing(round, track).filter(ballot -> ballot.ordinal() == step.ordinal());
    }

    @Override
    public Set<UUID> turnedDown(UUID round, ApplicantKind track, Step step) {
        return step.eliminating() ? carried(round, track, step, false).collect(Collectors.toSet()) : Set.of();
    }

    private Stream<UUID> carried(UUID round, ApplicantKind track, Step step, boolean carried) {
        var rule = programs.policy(round).vote().rule();
        return counted(round, track, step).stream()
                .flatMap(ballot -> ballot.count().tallies().stream())
                .filter(tally -> tally.carries(rule) == carried)
                .map(Tally::application);
    }

    @Override
    public List<Standing> standing(UUID round, ApplicantKind track, Step step) {
        return counted(round, track, step).map(Ballot::count).stream()
                .map(count -> new Standing(
                        StageKind.VOTE,
                        count.documentNumber(),
                        count.date(),
                        carried(round, track, step, true).toList()))
                .toList();
    }

    @Override
    public void retract(UUID round, ApplicantKind track, Step step, Retracted why) {
        counted(round, track, step).ifPresent(ballot -> {
            ballot.withdraw(why.withdrawn(clock.now()));
            ballots.saveAndFlush(ballot);
        });
    }
}
