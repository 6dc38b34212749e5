package cn.qualityaward.tenant.policy;

import cn.qualityaward.tenant.policy.PublicNotice.CountRule;
import cn.qualityaward.tenant.policy.PublicNotice.DayKind;
import java.util.Map;

/** What a notice (公示) publishes, and for how long, in words. */
final class NoticeText {

    private NoticeText() {}

    static Map<String, Object> of(PublicNotice notice) {
        return Map.of(
                "stage",
                notice.stage().name(),
                "list",
                list(notice.stage()),
                "period",
                notice.days()
                        + (notice.dayKind() == DayKind.WORKING ? "个工作日" : "日")
                        + (notice.countRule() == CountRule.INCLUDE_START ? "（含发布当日）" : "")
                        + (Boolean.TRUE.equals(notice.officialWebsite()) ? "，自名单在官方网站公示之日起计算" : ""));
    }

    private static String list(StageKind after) {
        return switch (after) {
            case RECOMMENDATION -> "推荐名单";
            case FORMAL_REVIEW -> "通过形式审查的名单";
            case RECHECK -> "通过复核的名单";
            case CONSULT -> "完成征求意见的名单";
            case QUALIFIED_LIST -> "符合申报条件的名单";
            case MATERIAL -> "通过资料评审的名单";
            case SITE -> "通过现场评审的名单";
            case DEFENSE -> "通过陈述答辩的名单";
            case SOCIAL_EVALUATION -> "通过社会评价的名单";
            case VOTE -> "投票结果";
            case COMPOSITE -> "拟授奖候选名单";
            case DELIBERATION -> "拟授奖名单";
            case APPROVAL, CONFERRAL -> "批准授奖的名单";
        };
    }
}
