package cn.qualityaward.award.evaluation;

import cn.qualityaward.award.application.RehearsedStage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.StageKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class RehearsedEvaluation implements RehearsedStage {

    private final Evaluating evaluating;
    private final ProcedureClock clock;

    RehearsedEvaluation(Evaluating evaluating, ProcedureClock clock) {
        this.evaluating = evaluating;
        this.clock = clock;
    }

    @Override
    public Set<StageKind> kinds() {
        return Set.of(StageKind.SOCIAL_EVALUATION);
    }

    @Override
    public void pass(Scene scene) {
        var result = new SocialEvaluation.Result(
                scene.application(), BigDecimal.valueOf(100), "试运行", clock.today(), true, null);
        evaluating.enter(scene.round(), scene.track(), List.of(result), RehearsedStage.as("office/main"));
    }
}
