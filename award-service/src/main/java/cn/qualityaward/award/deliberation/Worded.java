package cn.qualityaward.award.deliberation;

/** 授奖理由 of one on the list, and whose words they are: but for those that were resolved, they bind nobody. */
record Worded(String text, Source by) {

    enum Source {
        /** 审议决定, or as told when it was published. */
        RESOLVED,
        /** 办公室集体研究的意见. */
        MEETING,
        /** 办公室拟稿, with the list it proposed. */
        OFFICE,
        /** 评审报告所列优势. */
        REPORTS
    }
}
