package cn.qualityaward.award.vote;

import cn.qualityaward.award.program.Policy.Vote;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.vote.Cast.Choice;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 计票结果 for one application.
 *
 * @param present who was there and may vote on this one: whoever must step back from it does not count
 * @param votes who voted how, of an open ballot alone
 * @param reason told to the applicant where the vote does not carry
 */
record Tally(
        @NotNull UUID application,
        @Min(0) @Max(1000) int inFavour,
        @Min(0) @Max(1000) int against,
        @Min(0) @Max(1000) int abstained,
        @Min(1) @Max(1000) int present,
        @Nullable @Size(max = 1000) List<@NotNull @Valid Cast> votes,
        @Nullable @Size(max = 2000) String reason) {

    /** Of a secret ballot nothing is said but how many. */
    Tally(UUID application, int inFavour, int against, int abstained, int present, @Nullable String reason) {
        this(application, inFavour, against, abstained, present, null, reason);
    }

    /** Every vote is counted once, and enough of those entitled were there. */
    void check(Vote vote, int entitled) {
        if (inFavour + against + abstained != present || present > entitled) {
            throw Refusal.invalid("votes-do-not-add-up")
                    .field("tallies")
                    .article(StageKind.VOTE.article())
                    .with("present", present)
                    .with("counted", inFavour + against + abstained);
        }
        checkVotes(vote);
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

    /** 记名、无记名: everybody by name once, or nobody. */
    private void checkVotes(Vote vote) {
        if (vote.ballot() != Vote.Ballot.OPEN) {
            if (votes != null) {
                throw refusal("secret-ballot");
            }
            return;
        }
        if (votes == null) {
            throw refusal("open-ballot-unnamed");
        }
        var voters = votes.stream().map(Cast::name).distinct().count();
        if (voters < votes.size()
                || !choosing(Choice.IN_FAVOUR, inFavour)
                || !choosing(Choice.AGAINST, against)
                || !choosing(Choice.ABSTAINED, abstained)) {
            throw refusal("open-ballot-adds-up-not");
        }
    }

    private boolean choosing(Choice choice, int count) {
        return by(choice).size() == count;
    }

    /** Who chose so, of an open ballot. */
    List<String> by(Choice choice) {
        return votes == null
                ? List.of()
                : votes.stream()
                        .filter(cast -> cast.choice() == choice)
                        .map(Cast::name)
                        .toList();
    }

    /** 第十八条: whoever declared an interest in the applicant does not vote on it. */
    void requireNobodyOf(Collection<String> declared) {
        if (votes != null) {
            votes.stream()
                    .map(Cast::name)
                    .filter(declared::contains)
                    .findFirst()
                    .ifPresent(name -> {
                        throw Refusal.conflict("voter-steps-back")
                                .field("tallies")
                                .article("第十八条")
                                .with("name", name);
                    });
        }
    }

    private static Refusal refusal(String slug) {
        return Refusal.invalid(slug)
                .field("tallies")
                .article(StageKind.VOTE.article())
                .setting("vote.ballot");
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
