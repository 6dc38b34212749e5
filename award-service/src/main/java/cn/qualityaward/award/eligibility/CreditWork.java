package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose credit is still to be looked up, confirmed or looked at again before the step they are in can be decided. */
@Component
class CreditWork implements OwnWork {

    private record Pile(UUID round, ApplicantKind track, int ordinal, StageKind stage) {}

    private final Applications applications;
    private final CreditRegisters registers;
    private final Rechecks rechecks;
    private final Programs programs;

    CreditWork(Applications applications, CreditRegisters registers, Rechecks rechecks, Programs programs) {
        this.applications = applications;
        this.registers = registers;
        this.rechecks = rechecks;
        this.programs = programs;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> rounds) {
        var asking = rounds.stream()
                .filter(round -> caller.holds("office", "officer")
                        && programs.policy(round).looksUpCredit())
                .toList();
        return asking.isEmpty()
                ? List.of()
                : applications.live(asking).stream()
                        .filter(application ->
                                programs.policy(application.roundId()).looksUpCredit(application.stage()))
                        .filter(application -> !registers.open(application).isEmpty()
                                || !rechecks.open(application).isEmpty())
                        .collect(Collectors.groupingBy(CreditWork::pile, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(pile -> waiting(pile.getKey(), pile.getValue()))
                        .toList();
    }

    private static Pile pile(Application application) {
        return new Pile(
                application.roundId(),
                application.track(),
                application.ordinal(),
                Objects.requireNonNull(application.stage()));
    }

    private static Waiting waiting(Pile pile, long count) {
        return new Waiting("look-up-credit", pile.round(), pile.track(), pile.ordinal(), pile.stage(), null, count);
    }
}
