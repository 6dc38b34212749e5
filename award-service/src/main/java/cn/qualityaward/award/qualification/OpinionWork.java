package cn.qualityaward.award.qualification;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opinions that are asked of the caller's units and not given yet. */
@Component
class OpinionWork implements OwnWork {

    private final Consultations consultations;
    private final Applications applications;

    OpinionWork(Consultations consultations, Applications applications) {
        this.consultations = consultations;
        this.applications = applications;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> rounds) {
        var units = ConsultationViews.units(caller);
        if (units.isEmpty()) {
            return List.of();
        }
        var waiting = applications.live(rounds).stream()
                .filter(application -> application.stage() == StageKind.CONSULT)
                .toList();
        return consultations.findByRoundIdInAndEndedFalse(rounds).stream()
                .flatMap(letter -> of(letter, units, waiting))
                .toList();
    }

    private static Stream<Waiting> of(Consultation letter, Set<String> units, List<Application> waiting) {
        var asked = waiting.stream()
                .filter(application -> application.ordinal() == letter.ordinal())
                .filter(application -> units.stream().anyMatch(unit -> letter.awaits(unit, application.id())))
                .toList();
        return asked.stream()
                .limit(1)
                .map(first -> new Waiting(
                        "give-opinion",
                        letter.roundId(),
                        letter.track(),
                        first.ordinal(),
                        StageKind.CONSULT,
                        letter.due(),
                        asked.size()));
    }
}
