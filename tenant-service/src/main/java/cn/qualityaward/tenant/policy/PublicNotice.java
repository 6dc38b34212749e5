package cn.qualityaward.tenant.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** 公示: after which stage, for how long, counted how. */
record PublicNotice(StageKind stage, @Min(1) @Max(30) int days, DayKind dayKind, CountRule countRule) {

    public enum DayKind {
        /** 工作日 */
        WORKING,
        /** 自然日 */
        CALENDAR
    }

    public enum CountRule {
        /** 发布当日不计 */
        EXCLUDE_START,
        /** 发布当日计入 */
        INCLUDE_START
    }
}
