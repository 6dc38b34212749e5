package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.program.ApplicantKind;
import java.util.Collection;
import java.util.UUID;

/** 第十八条: whoever is commissioned with a step has pledged and declared before anything of it opens; the module that keeps agencies knows. */
public interface Commissions {

    /** Refuses while one of the step's agencies has not spoken of each of these. */
    void requirePledged(UUID round, ApplicantKind track, int ordinal, Collection<Application> applications);

    /**
     * Refuses while one of the agencies of where it stands has not spoken of it, or what it said, or is named as since, waits
     * for the office; nobody else is held up by that.
     */
    void requireOpen(Application application);

    /** Whether it is so. */
    boolean opens(Application application);
}
