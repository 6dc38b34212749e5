package cn.qualityaward.tenant.document;

/** What a document must go through before its text is more than a draft (草案). */
enum Formality {
    /** 合法性审核 */
    LEGAL_REVIEW,
    /** 公平竞争审查 */
    FAIR_COMPETITION_REVIEW,
    /** 集体讨论 */
    COLLECTIVE_DISCUSSION,
    /** 备案 */
    FILING
}
