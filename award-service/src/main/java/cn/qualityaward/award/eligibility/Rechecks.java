package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Policy.ConditionRecheck;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 条件复查: accidents and records reach up to the day of the request for approval. They are looked at again before the list
 * of those to be awarded is published, and before the approval is asked for, as the policy says (conditionRechecks).
 */
@Component
class Rechecks {

    static final String SETTING = "conditionRechecks";

    private static final List<String> OF_ORGANIZATIONS = List.of("accident", "clean");
    private static final List<String> OF_EMPLOYERS = List.of("employer-accident", "employer-clean");

    private final Appraisals appraisals;
    private final Programs programs;

    Rechecks(Appraisals appraisals, Programs programs) {
        this.appraisals = appraisals;
        this.programs = programs;
    }

    /** The conditions that nobody has found anything certain of in the step the application is in. */
    List<String> open(Application application) {
        if (!demanded(application)) {
            return List.of();
        }
        var found = appraisals.findByApplicationIdOrderById(application.id()).stream()
                .filter(appraisal -> appraisal.foundInStepOf(application))
                .filter(appraisal -> appraisal.result() != Result.UNDETERMINED)
                .map(Appraisal::condition)
                .toList();
        return dated(application).stream()
                .filter(condition -> !found.contains(condition))
                .toList();
    }

    void require(Application application) {
        if (!open(application).isEmpty()) {
            throw Refusal.conflict("conditions-not-rechecked")
                    .article(CreditChecklist.article(application))
                    .setting(SETTING)
                    .with("name", application.name());
        }
    }

    private boolean demanded(Application application) {
        var policy = programs.policy(application.roundId());
        if (application.stage() == StageKind.PUBLIC_NOTICE) {
            return ofTheAwarded(application, policy) && policy.rechecksBefore(ConditionRecheck.NOTICE);
        }
        return application.stage() == StageKind.APPROVAL && policy.rechecksBefore(ConditionRecheck.APPROVAL);
    }

    /** A list that is published on the way says nothing yet of an award. */
    private static boolean ofTheAwarded(Application application, Policy policy) {
        var notice = Procedure.of(policy, application.track())
                .at(application.ordinal())
                .notice();
        return notice != null && notice.stage() == StageKind.DELIBERATION;
    }

    /** Of an individual only where it is the employer's top manager. */
    private static List<String> dated(Application application) {
        if (application.track() != ApplicantKind.INDIVIDUAL) {
            return OF_ORGANIZATIONS;
        }
        return Boolean.FALSE.equals(application.form().topManager()) ? List.of() : OF_EMPLOYERS;
    }
}
