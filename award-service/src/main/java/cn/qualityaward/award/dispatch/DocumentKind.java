package cn.qualityaward.award.dispatch;

/** 文种 of what an award sends out. */
enum DocumentKind {
    /** 申报通知 */
    ANNOUNCEMENT("第十三条"),
    /** 征求意见函 */
    CONSULTATION("第十三条(二)"),
    /** 符合申报条件的单位和个人名单 */
    QUALIFIED_LIST("第十三条(二)"),
    /** 反馈意见, to one applicant that did not go on */
    FEEDBACK("第十三条(三)"),
    /** 拟授奖名单公示 */
    PUBLIC_NOTICE("第十四条"),
    /** 关于提请批准…的请示 */
    APPROVAL_REQUEST("第十五条"),
    /** 表彰通报 */
    COMMENDATION("第十五条");

    private final String article;

    DocumentKind(String article) {
        this.article = article;
    }

    String article() {
        return article;
    }

    /** Whether it speaks of one application. */
    boolean toOne() {
        return this == FEEDBACK;
    }

    /** 上行文: goes to a higher authority, and says who signed it. */
    boolean upwards() {
        return this == APPROVAL_REQUEST;
    }
}
