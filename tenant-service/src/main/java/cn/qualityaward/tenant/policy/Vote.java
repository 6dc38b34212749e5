package cn.qualityaward.tenant.policy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** 投票表决. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Vote.None.class, name = "NONE"),
    @JsonSubTypes.Type(value = Vote.Majority.class, name = "MAJORITY"),
    @JsonSubTypes.Type(value = Vote.TwoThirds.class, name = "TWO_THIRDS")
})
sealed interface Vote {

    /** 记名、无记名 */
    enum Ballot {
        OPEN,
        SECRET
    }

    /** 不投票 */
    record None() implements Vote {}

    /** 过半数 */
    record Majority(Ballot ballot, @Min(1) @Max(100) int quorumPercent) implements Vote {}

    /** 三分之二以上 */
    record TwoThirds(Ballot ballot, @Min(1) @Max(100) int quorumPercent) implements Vote {}
}
