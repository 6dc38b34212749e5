package cn.qualityaward.award.scoring;

import cn.qualityaward.award.application.RehearsedStage;
import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The applicant is proposed for the highest class that has a place; every other place stays vacant, with the reason. */
@Component
class RehearsedComposite implements RehearsedStage {

    private final Scoring scoring;
    private final Programs programs;

    RehearsedComposite(Scoring scoring, Programs programs) {
        this.scoring = scoring;
        this.programs = programs;
    }

    @Override
    public Set<StageKind> kinds() {
        return Set.of(StageKind.COMPOSITE);
    }

    @Override
    public void pass(Scene scene) {
        scoring.compute(scene.round(), scene.track());
        var classes = programs.policy(scene.round()).classesOf(scene.track());
        var highest = classes.stream()
                .filter(one -> one.quota() > 0)
                .min(Comparator.comparingInt(AwardClass::level))
                .orElse(classes.getFirst());
        scoring.propose(
                scene.round(),
                scene.track(),
                List.of(Ranking.Candidate.named(scene.application(), highest.code())),
                classes.stream().map(one -> new Vacancy(one.code(), "试运行")).toList(),
                Map.of(),
                RehearsedStage.as("office/main"));
    }
}
