package cn.qualityaward.award.remuneration;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** 专家劳务费发放表, once an amount is set in it. */
@Component
class RoundOfRemuneration implements RoundPart {

    private final Remunerating remunerating;
    private final Programs programs;
    private final ProcedureClock clock;

    RoundOfRemuneration(Remunerating remunerating, Programs programs, ProcedureClock clock) {
        this.remunerating = remunerating;
        this.programs = programs;
        this.clock = clock;
    }

    @Override
    public Step step() {
        return Step.REMUNERATION;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        var fees = remunerating.whole(round.id(), caller);
        if (fees.steps().stream().allMatch(step -> step.open() == step.lines().size())) {
            return List.of();
        }
        var roll = RemunerationPaper.of(round.title(), fees);
        return List.of(CaseItem.printed(
                "专家劳务费发放表",
                programs.policy(round.id()).terms().office(),
                clock.today(),
                RecordKind.REVIEW,
                () -> RollPdf.print(roll)));
    }
}
