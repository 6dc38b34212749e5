package cn.qualityaward.award.review;

import cn.qualityaward.award.application.DrawnOrder.Turn;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 陈述答辩评分总表: the whole panel's marks, applicant by applicant in the order of the lot.
 *
 * @param over whether every sheet of the step is in, of whom the reader may know; before that nobody sees a mark here
 * @param trimmedFrom from how many marks on the highest and the lowest are dropped; none where the rules drop none
 * @param others how many applicants an officer has stepped back from, or a reviewer reviews and does not preside over
 */
record PanelTable(
        boolean over,
        @Nullable Integer trimmedFrom,
        List<Seat> members,
        List<Row> rows,
        int others,
        @Nullable Summary summary) {

    /** @param leads whether this member leads, or stands in */
    record Seat(String name, boolean leads) {}

    enum State {
        IN,
        OPEN,
        /** 回避 */
        RECUSED,
        /** 退出评审组 */
        STOOD_DOWN,
        NOT_DRAWN
    }

    /** @param mark of 100, to two places; none where none is in, or not all of them are */
    record Mark(State state, @Nullable BigDecimal mark) {}

    /**
     * @param turn none where no order is released
     * @param marks one for each member, in their order
     * @param mean by the rules' trimming, to two places
     * @param spread between the highest and the lowest mark
     * @param comments 综合意见, without whose they are
     */
    record Row(
            UUID application,
            String name,
            @Nullable Turn turn,
            int expected,
            int submitted,
            List<Mark> marks,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal spread,
            List<String> comments) {}

    /**
     * Of the rows that are shown.
     *
     * @param average of the exact means, to two places
     */
    record Summary(int scored, BigDecimal average, BigDecimal highest, BigDecimal lowest) {}
}
