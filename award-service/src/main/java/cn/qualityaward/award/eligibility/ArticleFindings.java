package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ApplicationForm;
import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The conditions of Articles 10 and 11: by what is stated, and by what examiners found over it. */
@Component
class ArticleFindings {

    private final Appraisals appraisals;
    private final Rounds rounds;
    private final Programs programs;
    private final ProcedureClock clock;

    ArticleFindings(Appraisals appraisals, Rounds rounds, Programs programs, ProcedureClock clock) {
        this.appraisals = appraisals;
        this.rounds = rounds;
        this.programs = programs;
        this.clock = clock;
    }

    List<Finding> stated(Application application, ApplicationForm form, @Nullable Set<String> divisions) {
        var policy = programs.policy(application.roundId());
        var closing = rounds.required(application.roundId()).windowTo().orElseGet(clock::today);
        return new Eligibility(form, policy, divisions, closing).findings(application.track());
    }

    List<Finding> examined(Application application, @Nullable Set<String> divisions) {
        return appraisals.over(application.id(), stated(application, application.form(), divisions));
    }
}
