package cn.qualityaward.tenant.policy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The steps a procedure is made of (第十三条至第十五条); their order, absence and repetition are the policy's. */
public enum StageKind {
    /** 属地审查与推荐 */
    RECOMMENDATION,
    /** 形式审查 */
    FORMAL_REVIEW,
    /** 复核 */
    RECHECK,
    /** 征求成员单位意见 */
    CONSULT,
    /** 确认符合申报条件的名单 */
    QUALIFIED_LIST,
    /** 资料评审 */
    MATERIAL,
    /** 现场评审 */
    SITE,
    /** 陈述答辩 */
    DEFENSE,
    /** 社会评价 */
    SOCIAL_EVALUATION,
    /** 投票 */
    VOTE,
    /** 综合评分，拟授奖候选名单 */
    COMPOSITE,
    /** 审议 */
    DELIBERATION,
    /** 报请批准 */
    APPROVAL,
    /** 通报表彰，颁发奖牌、证书 */
    CONFERRAL;

    /** Those that can yield a score. */
    static final Set<StageKind> SCORABLE = EnumSet.of(MATERIAL, SITE, DEFENSE, SOCIAL_EVALUATION);

    /** Those no procedure can do without. */
    static final Set<StageKind> INDISPENSABLE =
            EnumSet.of(FORMAL_REVIEW, QUALIFIED_LIST, MATERIAL, COMPOSITE, DELIBERATION, APPROVAL, CONFERRAL);

    /** Those that experts score on sheets: without a score nothing would close them. */
    public static final Set<StageKind> BY_PANEL = Collections.unmodifiableSet(EnumSet.of(MATERIAL, SITE, DEFENSE));

    /** Those that may be walked more than once. */
    static final Set<StageKind> REPEATABLE = EnumSet.of(RECHECK, CONSULT, MATERIAL, SITE, DEFENSE);
}
