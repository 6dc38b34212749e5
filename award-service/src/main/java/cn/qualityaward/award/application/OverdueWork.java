package cn.qualityaward.award.application;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What its county or its applicant has missed: the head of the office extends or ends it, or it holds up the list. */
@Component
class OverdueWork implements OwnWork {

    private record Track(UUID round, ApplicantKind kind, int ordinal, StageKind stage) {}

    private final Applications applications;
    private final Overdue overdue;
    private final ProcedureClock clock;

    OverdueWork(Applications applications, Overdue overdue, ProcedureClock clock) {
        this.applications = applications;
        this.overdue = overdue;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> rounds) {
        if (!caller.holds("office", "head")) {
            return List.of();
        }
        var today = clock.today();
        return applications.live(rounds).stream()
                .filter(application ->
                        application.stage() == StageKind.RECOMMENDATION || application.outcome() == Outcome.RETURNED)
                .filter(application ->
                        overdue.lastDay(application).filter(today::isAfter).isPresent())
                .collect(Collectors.groupingBy(
                        application -> new Track(
                                application.roundId(),
                                application.track(),
                                application.ordinal(),
                                Objects.requireNonNull(application.stage())),
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(late -> new Waiting(
                        "handle-overdue",
                        late.getKey().round(),
                        late.getKey().kind(),
                        late.getKey().ordinal(),
                        late.getKey().stage(),
                        null,
                        late.getValue()))
                .toList();
    }
}
