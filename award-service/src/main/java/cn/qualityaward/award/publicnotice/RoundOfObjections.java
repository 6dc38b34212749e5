package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** All objections and clues of a round, without whoever raised them; none that is about the reader. */
@Component
class RoundOfObjections implements RoundPart {

    private final ObjectionDesk desk;
    private final PrintedObjections printed;

    RoundOfObjections(ObjectionDesk desk, PrintedObjections printed) {
        this.desk = desk;
        this.printed = printed;
    }

    @Override
    public Step step() {
        return Step.OBJECTIONS;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        return desk.all(caller.id()).reversed().stream()
                .filter(seen -> seen.notice().roundId().equals(round.id()))
                .flatMap(seen -> printed.items(seen, unitName))
                .toList();
    }
}
