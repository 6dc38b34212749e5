package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Objections and clues about one applicant, without whoever raised them; none that is about the reader. */
@Component
class CaseOfObjections implements CasePart {

    private final ObjectionDesk desk;
    private final PrintedObjections printed;

    CaseOfObjections(ObjectionDesk desk, PrintedObjections printed) {
        this.desk = desk;
        this.printed = printed;
    }

    @Override
    public Step step() {
        return Step.OBJECTIONS;
    }

    @Override
    public List<CaseItem> of(Application application, Caller caller, UnaryOperator<String> unitName) {
        return desk.all(caller.id()).reversed().stream()
                .filter(seen -> application.id().equals(seen.objection().about()))
                .flatMap(seen -> printed.items(seen, unitName))
                .toList();
    }
}
