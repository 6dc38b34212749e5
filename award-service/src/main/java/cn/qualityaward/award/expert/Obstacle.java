package cn.qualityaward.award.expert;

/** Why somebody cannot review, on this panel at all or one applicant. */
enum Obstacle {
    /** 尚未入库 */
    NOT_ADMITTED,
    /** 暂停参加评审 */
    SUSPENDED,
    /** 移出专家库 */
    REMOVED,
    /** 兼任: works on the award, too, until the office has looked into it. */
    SEATED,
    /** Reviews everybody already. */
    ON_PANEL,
    STOOD_DOWN,
    /** Takes as many as the review rules let anybody take. */
    LOAD,
    /** Works or worked on the dossier. */
    ACTED,
    /** 同一人: known by a number by which the dossier names somebody, until the office has looked into it. */
    SAME_PERSON,
    EMPLOYER,
    FORMER_EMPLOYER,
    /** 咨询关系: advised the applicant, or is or lately was of whoever did. */
    CONSULTANT,
    /** 上级单位、控股单位: works for it. */
    PARENT,
    /** 主要供应商: works for it. */
    SUPPLIER,
    /** 近亲属 works there, for its parent or for whoever advised it. */
    KIN,
    RECOMMENDED,
    COUNTY,
    /** 补报: said so later, and the office has not found yet whether it is one. */
    REPORTED,
    /** Said so, on this panel or another of the track. */
    DECLARED,
    /** 办公室认定: the office found it. */
    FOUND
}
