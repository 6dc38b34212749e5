package cn.qualityaward.award.round;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** 审批评审规则、评审程序 (第七条(二)), by whom the policy names. */
@Component
class RulesApproval {

    record Text(@NotBlank @Size(max = 2000) String decision) {}

    private final Rounds rounds;
    private final Programs programs;

    RulesApproval(Rounds rounds, Programs programs) {
        this.rounds = rounds;
        this.programs = programs;
    }

    Round approve(UUID round, Text text, Decider by) {
        programs.policy(round).rulesApprover().require(by);
        var planned = rounds.locked(round).orElseThrow(() -> Refusal.unknown("not-found"));
        planned.lockRules(by, text.decision(), programs.versions(round));
        return rounds.saveAndFlush(planned);
    }

    @Bean
    PaperDecision<Text> rulesApprovalOnPaper() {
        return new PaperDecision<>("rules-approval", Text.class, this::approve);
    }
}
