package cn.qualityaward.tenant.calendar;

/** Which days a period counts. */
enum DayKind {
    /** 工作日 */
    WORKING,
    /** 日（自然日） */
    CALENDAR
}
