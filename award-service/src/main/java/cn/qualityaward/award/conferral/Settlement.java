package cn.qualityaward.award.conferral;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Unsettled;
import cn.qualityaward.award.program.Policy.Hold;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Nothing unresolved (第十五条): a clue about a name is ruled on before that name is asked for, and before it is approved. */
@Component
class Settlement {

    private final Unsettled unsettled;
    private final Programs programs;

    Settlement(Unsettled unsettled, Programs programs) {
        this.unsettled = unsettled;
        this.programs = programs;
    }

    /** Where the policy holds only the name that something was said against, the others are asked for without it. */
    List<Application> clear(UUID round, List<Application> names) {
        var clear = names.stream()
                .filter(application -> unsettled.about(application.id()).isEmpty())
                .toList();
        if (clear.isEmpty() || programs.policy(round).objection().hold() != Hold.PER_NAME) {
            require(names);
        }
        return clear;
    }

    void require(List<Application> names) {
        var receipts = names.stream()
                .flatMap(application -> unsettled.about(application.id()).stream())
                .toList();
        if (!receipts.isEmpty()) {
            throw Refusal.conflict("clues-open")
                    .article("第十五条")
                    .setting("objection.hold")
                    .with("receipts", receipts);
        }
    }
}
