package cn.qualityaward.award.vote;

import cn.qualityaward.award.application.Retractable.Withdrawn;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy.Vote;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 投票表决 of one step of a track, as it was counted; the count is never changed, whether it holds or was taken back. */
@Entity
@DynamicUpdate // the database lets nothing be written but that it was taken back, and what was signed of it
class Ballot extends Aggregate {

    /**
     * @param entitled 应到人数
     * @param received 领取选票人员 of a secret ballot; what they voted is kept nowhere
     * @param documentNumber the minutes or the signed count it is taken from
     */
    record Count(
            @Min(1) @Max(1000) int entitled,
            @Nullable @Size(max = 1000) List<@NotNull @Valid Voter> received,
            @NotNull List<@NotNull @Valid Tally> tallies,
            @NotBlank @Size(max = 100) String documentNumber,
            @NotNull LocalDate date) {

        /** 无记名: whoever received a ballot is known, once each; 记名: the votes say who voted. */
        void requireReceived(Vote vote) {
            if (vote.ballot() == Vote.Ballot.OPEN ? received != null : received == null) {
                throw refusal(received == null ? "ballots-unreceived" : "open-ballot-received");
            }
            if (received != null && (Voter.namedTwice(received) || received.size() > entitled)) {
                throw refusal("ballots-received-twice");
            }
        }

        private static Refusal refusal(String slug) {
            return Refusal.invalid(slug)
                    .field("received")
                    .article(StageKind.VOTE.article())
                    .setting("vote.ballot");
        }

        /** All who are named in it. */
        Stream<Voter> voters() {
            return Stream.concat(
                    received == null ? Stream.of() : received.stream(),
                    tallies.stream().flatMap(tally -> tally.casts().map(Cast::voter)));
        }
    }

    record VoteCounted(UUID subject, UUID round, ApplicantKind track, Count count, String by) implements Fact {
        @Override
        public String article() {
            return StageKind.VOTE.article();
        }
    }

    /** 撤销原决定: it holds no more. */
    record VoteWithdrawn(UUID subject, UUID round, ApplicantKind track, String reason, UUID by) implements Fact {
        @Override
        public String article() {
            return StageKind.VOTE.article();
        }
    }

    record VotePageKept(UUID subject, UUID round, ApplicantKind track, SignedPage page) implements Fact {
        @Override
        public String article() {
            return StageKind.VOTE.article();
        }
    }

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ApplicantKind track;

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private Count count;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Withdrawn withdrawn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> pages = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected Ballot() {}

    Ballot(UUID round, ApplicantKind track, int ordinal, Count count, Decider by) {
        super(Ids.next());
        this.roundId = round;
        this.track = track;
        this.ordinal = ordinal;
        this.count = count;
        done(new VoteCounted(id(), round, track, count, by.unit()));
    }

    void withdraw(Withdrawn by) {
        this.withdrawn = by;
        done(new VoteWithdrawn(id(), roundId, track, by.reason(), by.by()));
    }

    /** 投票表决记录、会议纪要 as it was signed; of what was taken back nothing more is kept. */
    void keep(SignedPage page) {
        pages = SignedPages.with(pages, page, StageKind.VOTE.article());
        done(new VotePageKept(id(), roundId, track, page));
    }

    List<SignedPage> pages() {
        return pages;
    }

    @Nullable
    Withdrawn withdrawn() {
        return withdrawn;
    }

    Count count() {
        return count;
    }

    int ordinal() {
        return ordinal;
    }
}
