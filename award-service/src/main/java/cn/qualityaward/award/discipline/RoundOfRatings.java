package cn.qualityaward.award.discipline;

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

/** 双向评价表, once the round is over: the office does not hear before what either side said. */
@Component
class RoundOfRatings implements RoundPart {

    private final DisciplineRegister register;
    private final Programs programs;
    private final ProcedureClock clock;

    RoundOfRatings(DisciplineRegister register, Programs programs, ProcedureClock clock) {
        this.register = register;
        this.programs = programs;
        this.clock = clock;
    }

    @Override
    public Step step() {
        return Step.SUPERVISION;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        if (!RatingPeriod.over(round)) {
            return List.of();
        }
        var roll = RegisterPaper.of(round.title(), register.groups(round.id(), true));
        return List.of(CaseItem.printed(
                roll.title(),
                programs.policy(round.id()).terms().office(),
                clock.today(),
                RecordKind.SUPERVISION,
                () -> RollPdf.print(roll)));
    }
}
