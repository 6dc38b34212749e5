package cn.qualityaward.tenant.policy;

/** Who decides; a tenant may have no leading group. */
enum Authority {
    /** 领导小组 */
    LEADING_GROUP,
    /** 行署、人民政府 */
    GOVERNMENT
}
