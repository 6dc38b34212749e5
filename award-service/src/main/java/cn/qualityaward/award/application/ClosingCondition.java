package cn.qualityaward.award.application;

import cn.qualityaward.award.application.RehearsedStage.Scene;
import cn.qualityaward.award.round.Procedure.Step;

/** What must have happened with an application before a scored step is closed; whoever closes it knows none of them. */
public interface ClosingCondition {

    /** Refuses while it has not. */
    void require(Step step, Application application);

    /** How the fictitious applicant of a dry run comes to meet it. */
    void rehearse(Scene scene);
}
