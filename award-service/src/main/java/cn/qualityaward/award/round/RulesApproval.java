package cn.qualityaward.award.round;

import cn.qualityaward.award.paper.Decider;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 审批评审规则、评审程序 (第七条(二)), by whom the policy names. */
@Component
class RulesApproval {

    private final Rounds rounds;

    RulesApproval(Rounds rounds) {
        this.rounds = rounds;
    }

    Round approve(UUID round, String decision, Decider by) {
        var planned = rounds.required(round);
        planned.lockRules(by, decision);
        return rounds.saveAndFlush(planned);
    }
}
