package cn.qualityaward.tenant.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Set;

/**
 * 征求领导小组成员单位意见.
 *
 * @param answerDays working days
 * @param mustAnswer units that must answer in writing, members or not
 */
record MemberConsult(@Min(1) @Max(30) int answerDays, Silence silence, Set<String> mustAnswer) {

    /** What it means not to answer. */
    public enum Silence {
        NO_OPINION,
        NO_OBJECTION,
        BLOCKS
    }
}
