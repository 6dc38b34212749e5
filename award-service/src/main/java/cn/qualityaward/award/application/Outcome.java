package cn.qualityaward.award.application;

/** How an application stands in the step it is in. */
public enum Outcome {
    DRAFT,
    OPEN,
    /** 退回补正、补充材料：与申报人 */
    RETURNED,
    /** 属地审查已通过，待签署推荐意见 */
    CHECKED,
    /** 异议处理中 */
    HELD,
    FAILED,
    /** 终止：所等待的事项逾期 */
    ENDED,
    WITHDRAWN,
    BARRED,
    CONFERRED;

    boolean ended() {
        return this == FAILED || this == ENDED || this == WITHDRAWN || this == BARRED || this == CONFERRED;
    }
}
