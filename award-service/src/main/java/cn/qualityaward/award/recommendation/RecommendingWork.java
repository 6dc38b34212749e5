package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.application.ActingUnits;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What waits for a department, an association or an expert; what waits for a county stands in the table of seats. */
@Component
class RecommendingWork implements OwnWork {

    private record Pile(UUID round, ApplicantKind track, int ordinal, Outcome outcome) {}

    private final List<ActingUnits> acting;
    private final Applications applications;

    RecommendingWork(List<ActingUnits> acting, Applications applications) {
        this.acting = acting;
        this.applications = applications;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> rounds) {
        var units = acting.stream()
                .flatMap(one -> one.of(caller).stream())
                .map(ActingUnits.Held::unit)
                .filter(unit -> !unit.startsWith("county/"))
                .toList();
        return units.isEmpty()
                ? List.of()
                : applications.awaiting(rounds, units).stream()
                        .collect(Collectors.groupingBy(RecommendingWork::pile, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(pile -> waiting(pile.getKey(), pile.getValue()))
                        .toList();
    }

    private static Pile pile(Application application) {
        return new Pile(application.roundId(), application.track(), application.ordinal(), application.outcome());
    }

    private static Waiting waiting(Pile pile, long count) {
        var action = pile.outcome() == Outcome.OPEN ? "local-check" : "sign-recommendation";
        return new Waiting(action, pile.round(), pile.track(), pile.ordinal(), StageKind.RECOMMENDATION, null, count);
    }
}
