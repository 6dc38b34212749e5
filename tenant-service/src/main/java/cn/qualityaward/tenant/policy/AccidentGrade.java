package cn.qualityaward.tenant.policy;

/** The grade (事故等级) from which an accident counts; each includes the graver ones. */
enum AccidentGrade {
    /** 不论等级 */
    ANY,
    /** 一般 */
    ORDINARY,
    /** 较大 */
    LARGER,
    /** 重大 */
    MAJOR,
    /** 特别重大 */
    EXTRAORDINARY
}
