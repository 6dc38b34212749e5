package cn.qualityaward.award.attachment;

/** 密级标识 of a file, as its applicant declares it (第二十三条). State secrets may not be handed in at all. */
enum Mark {
    /** 公开 */
    PUBLIC,
    /** 内部: whoever may read the dossier. */
    INTERNAL,
    /** 商业秘密、技术秘密 */
    SECRET
}
