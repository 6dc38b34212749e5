package cn.qualityaward.tenant.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * 公示: after which stage, for how long, counted how.
 *
 * @param officialWebsite whether an official website must carry it too, and its days count from then; not where nothing is said
 */
record PublicNotice(
        StageKind stage,
        @Min(1) @Max(30) int days,
        DayKind dayKind,
        CountRule countRule,
        @Nullable Boolean officialWebsite) {

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
