package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.application.ActingUnits;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For whom a caller may check or recommend: a county in the seat that is named, others by their one seat. */
@Component
class Recommenders {

    private final List<ActingUnits> acting;

    Recommenders(List<ActingUnits> acting) {
        this.acting = acting;
    }

    /** Whoever signed, or whoever else acts for the same unit. */
    void requireOwn(Caller caller, String unit, String countyRole) {
        if (!acting(caller, unit, countyRole).unit().equals(unit)) {
            throw Refusal.forbidden("other-county").article("第九条");
        }
    }

    /** The caller for that unit, where they sit in it; else for any of theirs, which the rule then refuses. */
    Decider acting(Caller caller, @Nullable String unit, String countyRole) {
        var own = acting.stream()
                .flatMap(units -> units.of(caller).stream())
                .filter(held -> held.role() == null || held.role().equals(countyRole))
                .toList();
        return own.stream()
                .filter(held -> held.unit().equals(unit))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .map(held -> new Decider(caller.id(), caller.name(), held.unit(), null))
                .orElseThrow(() -> Refusal.forbidden("other-county").article("第九条"));
    }
}
