package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** 回避人员阅卷情况 where somebody stepped back: for the head of the office, as on the screen. */
@Component
class CaseOfOpenings implements CasePart {

    private final Openings openings;
    private final Rounds rounds;
    private final Programs programs;
    private final ProcedureClock clock;

    CaseOfOpenings(Openings openings, Rounds rounds, Programs programs, ProcedureClock clock) {
        this.openings = openings;
        this.rounds = rounds;
        this.programs = programs;
        this.clock = clock;
    }

    @Override
    public Step step() {
        return Step.RECUSALS;
    }

    @Override
    public List<CaseItem> of(Application application, Caller caller, UnaryOperator<String> unitName) {
        var people = caller.holds("office", "head") ? openings.of(application) : List.<Openings.Person>of();
        if (people.isEmpty()) {
            return List.of();
        }
        var roll = OpeningsRoll.of(
                application, rounds.required(application.roundId()).title(), people);
        return List.of(CaseItem.printed(
                roll.title(),
                programs.policy(application.roundId()).terms().office(),
                clock.today(),
                RecordKind.REVIEW,
                () -> RollPdf.print(roll)));
    }
}
