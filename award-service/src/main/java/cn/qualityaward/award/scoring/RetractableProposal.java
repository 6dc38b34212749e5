package cn.qualityaward.award.scoring;

import cn.qualityaward.award.application.Retractable;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.scoring.Ranking.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 撤销原决定: 拟授奖候选名单, which is then proposed anew from the table as it is. */
@Component
class RetractableProposal implements Retractable {

    private final Rankings rankings;
    private final ProcedureClock clock;

    RetractableProposal(Rankings rankings, ProcedureClock clock) {
        this.rankings = rankings;
        this.clock = clock;
    }

    @Override
    public boolean closes(StageKind stage) {
        return stage == StageKind.COMPOSITE;
    }

    private Optional<Ranking> proposed(UUID round, ApplicantKind track) {
        return rankings.findByRoundIdAndTrack(round, track).filter(Ranking::proposed);
    }

    /** Who stands in the table and not on the list. */
    @Override
    public Set<UUID> turnedDown(UUID round, ApplicantKind track, Step step) {
        return proposed(round, track).stream()
                .flatMap(ranking -> {
                    var named = Set.copyOf(named(ranking));
                    return ranking.applications().stream().filter(Predicate.not(named::contains));
                })
                .collect(Collectors.toSet());
    }

    private static List<UUID> named(Ranking ranking) {
        return ranking.candidates().stream().map(Candidate::application).toList();
    }

    @Override
    public List<Standing> standing(UUID round, ApplicantKind track, Step step) {
        return proposed(round, track)
                .map(ranking -> new Standing(StageKind.COMPOSITE, null, null, named(ranking)))
                .stream()
                .toList();
    }

    @Override
    public void retract(UUID round, ApplicantKind track, Step step, Retracted why) {
        proposed(round, track).ifPresent(ranking -> {
            ranking.withdraw(why.withdrawn(clock.now()));
            rankings.save(ranking);
        });
    }
}
