package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.eligibility.EarlierHonours.Claimant;
import cn.qualityaward.award.program.Policy;

/** 试运行: what a policy asks of an applicant's past, given to a fictitious one by those who keep it. */
public interface RehearsedPast {

    void give(Claimant who, String division, Policy policy);
}
