package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.program.ApplicantKind;
import java.util.Collection;
import java.util.UUID;

/** 第十八条: whoever is commissioned with a step has pledged and declared before anything of it opens; the module that keeps agencies knows. */
public interface Commissions {

    /** Refuses while one of the step's agencies has not spoken of each of these, or what it said waits for the office. */
    void requirePledged(UUID round, ApplicantKind track, int ordinal, Collection<Application> applications);

    /** Of one that stands at the step: what it names the agency as since waits for the office, too, and holds up nobody else. */
    void requireOpen(Application application);

    boolean opens(Application application);
}
