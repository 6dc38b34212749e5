package cn.qualityaward.award.vote;

import cn.qualityaward.award.program.Policy.Vote;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 计票结果 for one application.
 *
 * @param present who was there and may vote on this one: whoever must step back from it does not count
 * @param reason told to the applicant where the vote does not carry
 */
record Tally(
        @NotNull UUID application,
        @Min(0) @Max(1000) int inFavour,
        @Min(0) @Max(1000) int against,
        @Min(0) @Max(1000) int abstained,
        @Min(1) @Max(1000) int present,
        @Nullable @Size(max = 2000) String reason) {

    /** Every vote is counted once, and enough of those entitled were there. */
    void check(Vote vote, int entitled) {
        if (inFavour + against + abstained != present || present > entitled) {
            throw Refusal.invalid("votes-do-not-add-up")
                    .field("tallies")
                    .article(StageKind.VOTE.article())
                    .with("present", present)
                    .with("counted", inFavour + against + abstained);
        }
        var quorum = vote.quorumPercent();
        if (quorum != null && present * 100 < quorum * entitled) {
            throw Refusal.conflict("quorum-not-met")
                    .article(StageKind.VOTE.article())
                    .setting("vote.quorumPercent")
                    .with("quorum", quorum)
                    .with("present", present)
                    .with("entitled", entitled);
        }
    }

    /** In whole numbers: more than half, or two thirds and above (以上 includes the number itself). */
    boolean carries(Vote.Rule rule) {
        return switch (rule) {
            case MAJORITY -> 2 * inFavour > present;
            case TWO_THIRDS -> 3 * inFavour >= 2 * present;
            case NONE -> false;
        };
    }
}
