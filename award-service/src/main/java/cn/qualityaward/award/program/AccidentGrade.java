package cn.qualityaward.award.program;

/** 事故等级, each graver than the one before it; {@code ANY} is a threshold only. */
public enum AccidentGrade {
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
