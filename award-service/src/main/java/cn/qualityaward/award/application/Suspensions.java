package cn.qualityaward.award.application;

import java.time.Instant;
import java.util.List;

/** 第十八条: who stepped back from an applicant after they may have read of it; each module knows its own. */
public interface Suspensions {

    /**
     * @param relation what they have to do with the applicant
     * @param at when the dossier was closed to them
     */
    record Suspended(String account, String name, String relation, Instant at) {}

    List<Suspended> of(Application application);
}
