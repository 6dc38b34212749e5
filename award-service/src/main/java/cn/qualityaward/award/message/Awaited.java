package cn.qualityaward.award.message;

/** What somebody may be reminded of. */
enum Awaited {
    /** 申报截止: dossiers begun and not submitted. */
    WINDOW("第十三条(一)", "/my-applications"),
    /** 个别延期: one dossier that may be submitted after the window. */
    SUBMISSION("第十三条(一)", "/my-applications"),
    /** 补正 */
    COMPLETION("第十三条(一)", "/my-applications"),
    /** 补充材料 */
    SUPPLEMENT("第十三条(二)", "/my-applications"),
    /** 属地审查、签署推荐意见 */
    RECOMMENDATION("第十三条(一)", "/applications"),
    /** 成员单位反馈意见 */
    LETTER("第十三条(二)", "/consultations"),
    /** 评分 */
    SHEETS("第十三条(三)", "/assignments"),
    /** 答复异议 */
    OBJECTION("第十四条", "/notices");

    private final String article;
    private final String link;

    Awaited(String article, String link) {
        this.article = article;
        this.link = link;
    }

    String article() {
        return article;
    }

    String link() {
        return link;
    }
}
