package cn.qualityaward.tenant.calendar;

/** Where a period begins to count. */
enum CountRule {
    /** 发布当日不计：day 1 is the next day that counts. */
    EXCLUDE_START,
    /** 发布当日计入：the day of publication is day 1, if it is a day that counts. */
    INCLUDE_START
}
