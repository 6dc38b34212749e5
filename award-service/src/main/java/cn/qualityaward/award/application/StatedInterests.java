package cn.qualityaward.award.application;

/** 第十八条: who works on the award says what they have to do with an applicant before its dossier opens to them. */
public interface StatedInterests {

    /** Whether that account has said so. */
    boolean stated(String account, Application application);
}
