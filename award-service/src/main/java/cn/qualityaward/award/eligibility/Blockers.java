package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Unsettled;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What keeps a list from being published, and names from being asked for: listed before somebody is refused by it. */
@Component
@Transactional(readOnly = true)
class Blockers {

    enum Why {
        UNMET,
        UNDETERMINED,
        RECHECK,
        CREDIT,
        CLUE
    }

    /** @param conditions that are to be looked at again (条件复查) */
    record Blocker(
            UUID application,
            String name,
            ApplicantKind track,
            StageKind stage,
            List<Why> why,
            List<String> conditions) {}

    private static final Set<StageKind> BEFORE = EnumSet.of(StageKind.PUBLIC_NOTICE, StageKind.APPROVAL);

    private final Applications applications;
    private final Conditions conditions;
    private final CreditRegisters registers;
    private final Rechecks rechecks;
    private final Unsettled unsettled;
    private final Programs programs;

    Blockers(
            Applications applications,
            Conditions conditions,
            CreditRegisters registers,
            Rechecks rechecks,
            Unsettled unsettled,
            Programs programs) {
        this.applications = applications;
        this.conditions = conditions;
        this.registers = registers;
        this.rechecks = rechecks;
        this.unsettled = unsettled;
        this.programs = programs;
    }

    /** But of those from whom that account stepped back (第十八条). */
    List<Blocker> of(UUID round, String account) {
        return applications.live(List.of(round)).stream()
                .filter(application -> application.outcome() == Outcome.OPEN
                        && application.stage() != null
                        && BEFORE.contains(application.stage())
                        && !application.recuses(account))
                .map(this::blocker)
                .filter(blocker -> !blocker.why().isEmpty())
                .toList();
    }

    private Blocker blocker(Application application) {
        var again = rechecks.open(application);
        return new Blocker(
                application.id(),
                application.name(),
                application.track(),
                Objects.requireNonNull(application.stage()), // it stands at one of those
                why(application, again),
                again);
    }

    private List<Why> why(Application application, List<String> again) {
        var why = EnumSet.noneOf(Why.class);
        var found = conditions.of(application).stream().map(Finding::result).toList();
        if (conditions.unmet(application).isPresent()) {
            why.add(Why.UNMET);
        }
        if (found.contains(Result.UNDETERMINED)) {
            why.add(Why.UNDETERMINED);
        }
        if (!again.isEmpty()) {
            why.add(Why.RECHECK);
        }
        if (programs.policy(application.roundId()).looksUpCredit(application.stage())
                && !registers.open(application).isEmpty()) {
            why.add(Why.CREDIT);
        }
        if (!unsettled.about(application.id()).isEmpty()) {
            why.add(Why.CLUE);
        }
        return List.copyOf(why);
    }
}
