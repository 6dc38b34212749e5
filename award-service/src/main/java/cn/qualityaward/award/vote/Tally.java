package cn.qualityaward.award.vote;

import cn.qualityaward.award.application.Suspensions.Suspended;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 计票结果 for one application.
 *
 * @param present who was there and may vote on this one: whoever must step back from it does not count
 * @param votes who voted how, of an open ballot alone
 * @param steppedBack 回避: who received no ballot on this one, of a secret ballot alone
 * @param reason told to the applicant where the vote does not carry
 */
record Tally(
        @NotNull UUID application,
        @Min(0) @Max(1000) int inFavour,
        @Min(0) @Max(1000) int against,
        @Min(0) @Max(1000) int abstained,
        @Min(1) @Max(1000) int present,
        @Nullable @Size(max = 1000) List<@NotNull @Valid Cast> votes,
        @Nullable @Size(max = 1000) List<@NotNull @Valid Voter> steppedBack,
        @Nullable @Size(max = 2000) String reason) {

    /** Of a secret ballot, and nobody stepped back. */
    Tally(UUID application, int inFavour, int against, int abstained, int present, @Nullable String reason) {
        this(application, inFavour, against, abstained, present, null, null, reason);
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
        if (steppedBack != null
                || Voter.namedTwice(votes.stream().map(Cast::voter).toList())
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

    /**
     * 第十八条: whoever has an interest that stands votes on it by no ballot, and no more ballots are counted than were given
     * out on it.
     *
     * @param received who received a ballot at all; nothing of an open one
     */
    void requireNobodyOf(Collection<Suspended> declared, @Nullable List<Voter> received) {
        voting(received)
                .filter(voter -> declared.stream().anyMatch(voter::declared))
                .findFirst()
                .ifPresent(voter -> {
                    throw recused("voter-steps-back").with("name", voter.name());
                });
        if (received == null) {
            return;
        }
        back().filter(voter -> !received.contains(voter)).findFirst().ifPresent(voter -> {
            throw recused("recused-not-there").with("name", voter.name());
        });
        var given = voting(received).count();
        if (present > given) {
            throw recused("more-ballots-than-given").with("present", present).with("given", given);
        }
    }

    /** Who has a vote on it. */
    Stream<Voter> voting(@Nullable List<Voter> received) {
        return received == null
                ? casts().map(Cast::voter)
                : received.stream().filter(voter -> back().noneMatch(voter::equals));
    }

    private Stream<Voter> back() {
        return steppedBack == null ? Stream.of() : steppedBack.stream();
    }

    Stream<Cast> casts() {
        return votes == null ? Stream.of() : votes.stream();
    }

    private static Refusal recused(String slug) {
        return Refusal.conflict(slug).field("tallies").article("第十八条");
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
