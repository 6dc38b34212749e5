package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ApplicationForm;
import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.Requirements;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import java.util.List;
import java.util.Optional;
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
    private final Appraisals appraisals;
    private final PrerequisiteCheck prerequisites;
    private final Rounds rounds;
    private final Programs programs;
    private final ProcedureClock clock;

    Findings(
            Conditions conditions,
            Appraisals appraisals,
            PrerequisiteCheck prerequisites,
            Rounds rounds,
            Programs programs,
            ProcedureClock clock) {
        this.conditions = conditions;
        this.appraisals = appraisals;
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
    @Transactional
    public void corrected(Application application) {
        prerequisites.ask(application);
    }

    @Override
    public Optional<Finding> unmet(Application application) {
        return conditions.unmet(application);
    }

    @Override
    public List<Finding> stated(Application application, ApplicationForm form, @Nullable Set<String> divisions) {
        return conditions.settled(application, together(application, byStatement(application, form, divisions)));
    }

    @Override
    public List<Finding> of(Application application, @Nullable Set<String> divisions) {
        return conditions.settled(application, unsettled(application, divisions));
    }

    /** As they are before what was found in writing. */
    List<Finding> unsettled(Application application, @Nullable Set<String> divisions) {
        var stated = byStatement(application, application.form(), divisions);
        return together(application, appraisals.over(application.id(), stated));
    }

    /** What is for those who examine the dossier to find: the articles' own conditions, not the policy's. */
    List<Finding> judged(Application application) {
        return byStatement(application, application.form(), null);
    }

    private List<Finding> together(Application application, List<Finding> articles) {
        return Stream.concat(articles.stream(), conditions.unsettled(application).stream())
                .toList();
    }

    private List<Finding> byStatement(Application application, ApplicationForm form, @Nullable Set<String> divisions) {
        var policy = programs.policy(application.roundId());
        var closing = rounds.required(application.roundId()).windowTo().orElseGet(clock::today);
        return new Eligibility(form, policy, divisions, closing).findings(application.track());
    }
}
