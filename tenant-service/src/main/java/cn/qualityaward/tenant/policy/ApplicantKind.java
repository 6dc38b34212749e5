package cn.qualityaward.tenant.policy;

/** Who may apply (申报主体); each kind walks its own track of stages. */
public enum ApplicantKind {
    /** 单位 */
    ORGANIZATION,
    /** 中小微企业 */
    SME,
    /** 事业单位、社会组织 */
    PUBLIC_BODY,
    /** 班组 */
    TEAM,
    /** 个人 */
    INDIVIDUAL,
    /** 项目 */
    PROJECT
}
