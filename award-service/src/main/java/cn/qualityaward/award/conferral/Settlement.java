package cn.qualityaward.award.conferral;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Unsettled;
import cn.qualityaward.award.application.Unsettled.EachAlone;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Nothing unresolved (第十五条): a clue about a name is ruled on before that name is asked for, and before it is approved. */
@Component
class Settlement {

    private final Unsettled unsettled;
    private final EachAlone alone;

    Settlement(Unsettled unsettled, EachAlone alone) {
        this.unsettled = unsettled;
        this.alone = alone;
    }

    /** Where only the name is held that something was said against, the others are asked for without it. */
    List<Application> clear(UUID round, List<Application> names) {
        var clear = names.stream()
                .filter(application -> unsettled.about(application.id()).isEmpty())
                .toList();
        if (clear.isEmpty() || !alone.of(round)) {
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
