package cn.qualityaward.award.application;

/** 试运行: a fictitious applicant is made to meet what is asked of it. */
public interface RehearsedRequirements {

    /** Whatever it must have been before it submits. */
    void prepare(Application started);

    /** Whatever people would have to find once it applied. */
    void settle(Application submitted);

    /** Whatever must be looked up of it before the step it came to is decided. */
    void arrive(Application there);
}
