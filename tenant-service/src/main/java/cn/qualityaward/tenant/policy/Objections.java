package cn.qualityaward.tenant.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * 异议.
 *
 * @param realName only named objections; otherwise an anonymous one with concrete clues is checked too
 * @param answerDays working days
 * @param hold what an open objection stops
 */
record Objections(boolean realName, @Min(1) @Max(60) int answerDays, Hold hold) {

    public enum Hold {
        WHOLE_LIST,
        PER_NAME
    }
}
