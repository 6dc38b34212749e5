package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.RehearsedStage;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.scoring.Rankings;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class RehearsedDeliberation implements RehearsedStage {

    private final Deliberation deliberation;
    private final Rankings rankings;
    private final Programs programs;
    private final ProcedureClock clock;

    RehearsedDeliberation(Deliberation deliberation, Rankings rankings, Programs programs, ProcedureClock clock) {
        this.deliberation = deliberation;
        this.rankings = rankings;
        this.programs = programs;
        this.clock = clock;
    }

    @Override
    public Set<StageKind> kinds() {
        return Set.of(StageKind.DELIBERATION);
    }

    /** For every track at once, as proposed. */
    @Override
    public void pass(Scene scene) {
        var policy = programs.policy(scene.round());
        var endorsed = rankings.findByRoundId(scene.round()).stream()
                .flatMap(ranking -> ranking.candidates().stream())
                .map(candidate -> new Endorsement(candidate.application(), candidate.classCode()))
                .toList();
        var vacant = policy.classes().stream()
                .map(AwardClass::code)
                .map(code -> new Vacancy(code, "试运行"))
                .toList();
        deliberation.resolve(
                scene.round(),
                new Resolution.Text(endorsed, List.of(), vacant, "试运行", clock.today(), null),
                RehearsedStage.as(policy.deliberator().unit()));
    }
}
