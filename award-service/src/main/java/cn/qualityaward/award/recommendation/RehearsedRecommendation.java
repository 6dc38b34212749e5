package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.RehearsedStage;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.StageKind;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class RehearsedRecommendation implements RehearsedStage {

    private final Recommendations recommendations;
    private final Applications applications;
    private final ProcedureClock clock;

    RehearsedRecommendation(Recommendations recommendations, Applications applications, ProcedureClock clock) {
        this.recommendations = recommendations;
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    public Set<StageKind> kinds() {
        return Set.of(StageKind.RECOMMENDATION);
    }

    @Override
    public void pass(Scene scene) {
        var application = applications.required(scene.application());
        var checker = RehearsedStage.as(Objects.requireNonNull(application.checker()));
        recommendations.check(
                scene.application(), new LocalCheck.Result(true, true, null, null, null, CheckItem.allMet()), checker);
        var recommender = application.recommender();
        if (recommender != null) {
            recommendations.recommend(
                    scene.application(), new Recommendations.Signed(true, "同意推荐。"), onPaper(recommender));
        }
    }

    /** As the office enters it, so that the signed page lies there. */
    private Decider onPaper(String recommender) {
        var player = RehearsedStage.as(recommender);
        return new Decider(
                player.account(),
                player.name(),
                recommender,
                new Decider.Paper("试运行", clock.today(), player.account()));
    }
}
