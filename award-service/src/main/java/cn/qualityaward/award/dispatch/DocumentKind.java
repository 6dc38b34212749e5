package cn.qualityaward.award.dispatch;

import java.util.List;
import java.util.stream.Stream;

/** 文种 of what an award sends out, and the names of what its words may speak of. */
enum DocumentKind {
    /** 评审工作方案, to whoever approves the rules */
    WORK_PLAN("第七条(二)", List.of("classes", "steps", "plan"), "approver"),
    /** 申报通知 */
    ANNOUNCEMENT("第十三条", List.of("classes", "window"), "contact"),
    /** 动员培训通知 */
    TRAINING("第八条(五)", List.of(), "window", "trainings", "contact"),
    /** 征求意见函 */
    CONSULTATION("第十三条(二)", List.of("names", "days")),
    /** 符合申报条件的单位和个人名单 */
    QUALIFIED_LIST("第十三条(二)", List.of("names")),
    /** 进入现场评审名单: those on it, and what it was chosen by */
    SITE_LIST("第十三条(三)", List.of("names", "chosen")),
    /** 反馈意见, to one applicant that did not go on */
    FEEDBACK("第十三条(三)", List.of("reason"), "name", "you", "findings"),
    /** 现场评审实施方案, of all who are visited */
    SITE_PLAN("第十三条(四)", List.of("visits"), "names"),
    /** 评审结果报告, to whoever deliberates */
    REVIEW_RESULT(
            "第八条(六)",
            List.of("reviewed", "ranking", "candidates"),
            "deliberator",
            "applied",
            "agencies",
            "weights",
            "vacancies"),
    /** 审议会议通知, to the leading group */
    MEETING_NOTICE("第七条(三)", List.of("names"), "members", "on", "place", "chair", "agenda"),
    /** 审议纪要 */
    MINUTES("第七条(三)", List.of("names", "met"), "present", "recused", "struck", "order", "vacant"),
    /** 拟授奖名单公示 */
    PUBLIC_NOTICE("第十四条", List.of("names", "notice"), "list", "realName", "contact"),
    /** 公示情况说明: how the notice went */
    NOTICE_STATEMENT("第十五条", List.of("noticed", "objections"), "clues"),
    /** 关于提请批准…的请示 */
    APPROVAL_REQUEST("第十五条", List.of("names"), "steps", "settled"),
    /** 表彰通报 */
    COMMENDATION("第十五条", List.of("names"));

    private static final List<String> COMMON = List.of("round", "award", "government", "office", "division");

    private final String article;
    private final List<String> necessary;
    private final List<String> further;

    /** @param necessary what a document of the kind is nothing without */
    DocumentKind(String article, List<String> necessary, String... further) {
        this.article = article;
        this.necessary = necessary;
        this.further = List.of(further);
    }

    String article() {
        return article;
    }

    List<String> necessary() {
        return necessary;
    }

    List<String> placeholders() {
        return Stream.of(COMMON, necessary, further).flatMap(List::stream).toList();
    }

    /** Whether it speaks of one application. */
    boolean toOne() {
        return this == FEEDBACK;
    }

    /** Whether the names go with the class they are to win: what a list before the candidates could not say. */
    boolean tellsClass() {
        return switch (this) {
            case CONSULTATION, QUALIFIED_LIST, SITE_LIST, SITE_PLAN -> false;
            default -> true;
        };
    }

    /** 授奖理由: told with the names. */
    boolean tellsGrounds() {
        return this == MINUTES || this == PUBLIC_NOTICE;
    }

    /** Whether it compares those who were scored with each other. */
    boolean tellsScores() {
        return this == REVIEW_RESULT;
    }

    /** 上行文: goes to a higher authority, and says who signed it. */
    boolean upwards() {
        return this == WORK_PLAN || this == REVIEW_RESULT || this == APPROVAL_REQUEST;
    }
}
