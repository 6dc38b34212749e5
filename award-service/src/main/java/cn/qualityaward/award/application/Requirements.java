package cn.qualityaward.award.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 申报条件: what is asked of whoever applies; this module knows nobody who finds out. */
public interface Requirements {

    /** Within the transaction of the submission: refuses what is certainly not met. */
    void submitting(Application application);

    /** Looks anew for what its corrected form speaks of. */
    void corrected(Application application);

    /** 应当具备: a condition that is certainly not met, so that nobody goes on with it. */
    Optional<Finding> unmet(Application application);

    /**
     * Every condition as far as it can be told from what is stated and recorded: what the applicant is shown.
     *
     * @param form by what is stated there
     * @param divisions of the region; unknown while nobody can be asked
     */
    List<Finding> stated(Application application, ApplicationForm form, @Nullable Set<String> divisions);

    /**
     * Every condition with what is found of it now, by those who examine the sealed dossier too.
     *
     * @param divisions of the region; unknown while nobody can be asked
     */
    List<Finding> of(Application application, @Nullable Set<String> divisions);
}
