package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ApplicationForm;
import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.Requirements;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The conditions of Articles 10 and 11 and those of the policy, together. */
@Component
@Transactional(readOnly = true)
class Findings implements Requirements {

    private final Conditions conditions;
    private final PrerequisiteCheck prerequisites;
    private final Rounds rounds;
    private final Programs programs;
    private final ProcedureClock clock;

    Findings(
            Conditions conditions,
            PrerequisiteCheck prerequisites,
            Rounds rounds,
            Programs programs,
            ProcedureClock clock) {
        this.conditions = conditions;
        this.prerequisites = prerequisites;
        this.rounds = rounds;
        this.programs = programs;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void submitting(Application application) {
        conditions.refuseUnmet(application);
        prerequisites.ask(application);
    }

    @Override
    public List<Finding> of(Application application, ApplicationForm form, @Nullable Set<String> divisions) {
        return conditions.settled(application, unsettled(application, form, divisions));
    }

    /** As they are before what was found in writing. */
    List<Finding> unsettled(Application application, ApplicationForm form, @Nullable Set<String> divisions) {
        var policy = programs.policy(application.roundId());
        var closing = rounds.required(application.roundId()).windowTo().orElseGet(clock::today);
        return Stream.concat(
                        new Eligibility(form, policy, divisions, closing).findings(application.track()).stream(),
                        conditions.unsettled(application).stream())
                .toList();
    }
}
