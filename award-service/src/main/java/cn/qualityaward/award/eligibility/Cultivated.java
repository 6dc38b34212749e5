package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.eligibility.EarlierHonours.Claimant;

/** 培育库: who has been cultivated for the award (第九条); this module knows nobody who keeps it. */
public interface Cultivated {

    boolean knows(Claimant who);
}
