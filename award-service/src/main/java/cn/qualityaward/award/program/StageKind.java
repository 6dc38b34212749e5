package cn.qualityaward.award.program;

/** The steps a procedure is made of; their order, absence and repetition are the policy's. */
public enum StageKind {
    /** 属地审查与推荐 */
    RECOMMENDATION("第十三条(一)", false),
    /** 形式审查 */
    FORMAL_REVIEW("第十三条(二)", false),
    /** 复核 */
    RECHECK("第十三条(二)", false),
    /** 征求成员单位意见 */
    CONSULT("第十三条(二)", false),
    /** 确认符合申报条件的名单 */
    QUALIFIED_LIST("第十三条(二)", true),
    /** 资料评审 */
    MATERIAL("第十三条(三)", true),
    /** 现场评审 */
    SITE("第十三条(四)", true),
    /** 陈述答辩 */
    DEFENSE("第十三条(五)", true),
    /** 社会评价 */
    SOCIAL_EVALUATION("第二十条", true),
    /** 投票 */
    VOTE("第十四条", true),
    /** 综合评分，拟授奖候选名单 */
    COMPOSITE("第十四条", true),
    /** 审议 */
    DELIBERATION("第十四条", true),
    /** 公示 */
    PUBLIC_NOTICE("第十四条", true),
    /** 报请批准 */
    APPROVAL("第十五条", true),
    /** 通报表彰，颁发奖牌、证书 */
    CONFERRAL("第十五条", true);

    private final String article;
    private final boolean joint;

    StageKind(String article, boolean joint) {
        this.article = article;
        this.joint = joint;
    }

    public String article() {
        return article;
    }

    /** Scored by a panel's sheets. */
    public boolean byPanel() {
        return this == MATERIAL || this == SITE || this == DEFENSE;
    }

    /** Scored item by item of what the track is assessed by, unless the rules have a rubric for it alone. */
    boolean byRubricOfTrack() {
        return this == MATERIAL || this == SITE;
    }

    /** Closed for all applications at once; the others are decided one by one. */
    public boolean joint() {
        return joint;
    }
}
