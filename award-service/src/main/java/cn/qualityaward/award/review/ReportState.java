package cn.qualityaward.award.review;

/** How far the report on one applicant is. */
enum ReportState {
    /** Not all sheets are in, or not all that is to be is agreed on. */
    WAITING,
    /** To be written and issued. */
    DRAFT,
    ISSUED,
    /** The marks are others since it was issued: it takes a new edition. */
    OUTDATED
}
