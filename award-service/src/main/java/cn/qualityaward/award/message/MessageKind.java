package cn.qualityaward.award.message;

import java.util.List;
import java.util.Locale;

/** What can be told, and the names of what its words may speak of. */
enum MessageKind {
    /** 申报已受理登记 */
    SUBMITTED("round", "name", "receipt"),
    /** 退回补正 */
    RETURNED("round", "name", "reason", "due"),
    /** 补充材料 */
    SUPPLEMENT("round", "name", "reason", "due"),
    SUPPLEMENTED("round", "name"),
    SUPPLEMENTS_IN("round", "name", "stage"),
    PASSED("round", "name", "from", "to"),
    FAILED("round", "name", "to", "reason", "article"),
    /** 书面反馈 */
    FEEDBACK("round", "name", "number"),
    HELD("round", "name"),
    RELEASED("round", "name"),
    LISTED("round", "name", "due"),
    /** 待官方网站同步公示 */
    LISTED_AWAITING("round", "name"),
    NOTICE_COUNTED("round", "name", "due"),
    NOTICE_EXTENDED("round", "name", "due"),
    CONFERRED("round", "name"),
    EXTENDED("round", "name", "due", "reason"),
    /** 更正 */
    CORRECTED("round", "name", "reason"),
    CORRECTION_REJECTED("round", "name", "reason"),
    /** 撤销原决定，重新作出决定 */
    RECONSIDERED("round", "name", "reason"),
    RECONSIDERATION_PROPOSED("round", "track", "stage"),
    RECONSIDERATION_CONFIRMED("round", "track", "stage", "reason"),
    RECONSIDERATION_REJECTED("round", "track", "stage", "reason"),
    /** 已办结环节的评分表，评审人员后来有利害关系 */
    SHEET_DOUBTED("round", "track", "stage"),
    /** 提出名单之后，据以排序的评分表已更正 */
    LIST_SHAKEN("round", "track"),
    /** 协作人 */
    COLLABORATOR_JOINED("round", "name", "person"),
    COLLABORATOR_LEFT("round", "name", "person"),
    HANDOVER_OFFERED("round", "name"),
    HANDOVER_ENDED("round", "name", "person"),
    HANDED_OVER("round", "name", "person"),
    /** 接管 */
    TAKEN_OVER("round", "name", "person"),
    ARRIVED("round", "name", "track"),
    TO_SIGN("round", "name", "track"),
    LETTER("round", "due"),
    LETTER_EXTENDED("round", "due", "reason"),
    LETTER_MOVED("round", "due"),
    LETTER_SILENT("round", "count"),
    OPINION_OBJECTS("round", "name"),
    CARRY_NOTICE("round", "count"),
    OBJECTION("round", "receipt", "due"),
    /** 举报线索 after the notice. */
    CLUE("round", "receipt", "due"),
    /** 公示期顺延: a clue that came within the days after all. */
    CLUE_IN_TIME("round", "receipt", "due"),
    /** 异议人补充材料 */
    OBJECTION_SUPPLEMENTED("round", "receipt"),
    /** 提请取消 */
    REMOVAL_PROPOSED("round", "receipt", "due"),
    REMOVAL_DECIDED("round", "receipt", "number"),
    /** 投诉举报, whatever round there is. */
    COMPLAINT("receipt", "due"),
    PANEL("round", "track", "stage", "due"),
    SHEETS("round", "track", "stage", "due"),
    /** 抽取 */
    DRAWN("round", "track", "stage", "due"),
    WITNESS("round", "track", "stage"),
    /** 退回重评 */
    SHEET_REOPENED("round", "track", "stage", "reason", "due"),
    /** 评审报告出具 */
    REPORT_ISSUED("round", "track", "stage"),
    /** 认定回避、替换 */
    REVIEWER_RECUSED("round", "track", "stage", "name", "reason", "due"),
    /** 待核实的利害关系 */
    REVIEWER_DOUBTED("round", "track", "stage", "person"),
    /** 补报未认定、撤回认定 */
    REVIEWER_READMITTED("round", "track", "stage", "name", "reason", "due"),
    REVIEWER_RELIEVED("round", "track", "stage", "reason", "due"),
    STAND_IN("round", "track", "stage", "count", "due"),
    /** 现场评审实施方案 */
    SITE_PLAN("round", "name", "from", "due", "place"),
    SITE_PLAN_CHANGED("round", "name", "from", "due", "place", "reason"),
    SITE_TEAM("round", "track", "from", "due"),
    /** 答辩抽签 */
    LOT_WITNESS("round", "track"),
    DEFENSE_TURN("round", "name", "number", "due", "from", "place"),
    /** 会议通知 */
    MEETING("round", "body", "due", "from", "place", "chair", "agenda"),
    MEETING_CHANGED("round", "body", "due", "from", "place", "chair", "agenda"),
    MEETING_DISMISSED("round", "body", "due"),
    MEETING_CANCELLED("round", "body", "due", "reason"),
    /** 违纪线索 */
    DISCIPLINE_CLUE("round"),
    TURN("round", "track", "stage", "due"),
    RULES("round"),
    APPROVAL("round", "number"),
    /** 请示退回补正 */
    APPROVAL_RETURNED("round", "number", "reason"),
    /** 重大事项已研究决定 */
    MATTER_DECIDED("round", "number"),
    MATTER_CONCERNS("round", "name", "number"),
    ANNOUNCED("round", "from", "due"),
    POSTPONED("round", "due", "reason"),
    SUSPENDED("round", "reason"),
    RESUMED("round", "days"),
    CANCELLED("round", "reason"),
    REMINDER("round", "what", "due"),
    OVERDUE("round", "what", "due", "count");

    private final List<String> placeholders;

    MessageKind(String... placeholders) {
        this.placeholders = List.of(placeholders);
    }

    List<String> placeholders() {
        return placeholders;
    }

    /** As the bundles of words name it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
