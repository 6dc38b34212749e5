package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.DrawFacts.DrawPrepared;
import cn.qualityaward.award.expert.DrawFacts.DrawReleased;
import cn.qualityaward.award.expert.DrawFacts.DrawUndone;
import cn.qualityaward.award.expert.DrawFacts.DrawWitnessed;
import cn.qualityaward.award.expert.DrawFacts.StandInDrawn;
import cn.qualityaward.award.lot.WitnessedLot;
import cn.qualityaward.award.lot.WitnessedSeed;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 抽取评审专家 for one step: nobody reviews by it before it is released. */
@Entity
class Draw extends WitnessedLot {

    static final String ARTICLE = "第八条(二)";

    @JdbcTypeCode(SqlTypes.JSON)
    private DrawInputs inputs;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable DrawResult result;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable OpenSeat seat;

    private @Nullable Instant releasedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Draw() {}

    Draw(Panel panel, DrawInputs inputs, WitnessedSeed lot, Instant now) {
        super(panel.roundId(), panel.track(), panel.ordinal(), lot, now);
        this.inputs = inputs;
        done(new DrawPrepared(id(), roundId(), track(), ordinal(), lot.inputsHash(), lot.commitment()));
    }

    /** 替补抽取: for one member's work on a panel that was chosen by hand. */
    Draw(Panel panel, OpenSeat seat, DrawInputs inputs, WitnessedSeed lot, Instant now) {
        this(panel, inputs, lot, now);
        this.seat = seat;
    }

    @Override
    protected String article() {
        return ARTICLE;
    }

    /** The witness speaks, and it is drawn. */
    void witness(String words, Decider by, Instant now) {
        var seed = drawn(words, by, now);
        result = seat == null ? FairDraw.draw(inputs, seed) : SeatLot.draw(inputs, seed);
        done(new DrawWitnessed(id(), words, by.unit(), by.onPaper(), seed, result.sha256()));
    }

    void undo(String reason) {
        undone(reason);
        done(new DrawUndone(id(), reason));
    }

    /** @param hash of what it depends on as that is now: whoever stepped back or left meanwhile must not be given anybody */
    void release(Panel panel, String hash, Instant now) {
        released(hash.equals(lot().inputsHash()));
        releasedAt = now;
        var given = result().given();
        panel.seating()
                .release(given.stream()
                        .map(one -> new DrawnReviewers.Of(one.application(), one.reviewers()))
                        .toList());
        done(new DrawReleased(
                id(),
                roundId(),
                track(),
                ordinal(),
                given.stream().flatMap(one -> one.drawn().stream()).distinct().toList()));
    }

    /**
     * @param hash of who can take over as that is now
     * @return who was drawn for the seat
     */
    UUID releaseSeat(String hash, Instant now) {
        released(hash.equals(lot().inputsHash()));
        releasedAt = now;
        var drawn = result().given().getFirst().drawn().getFirst();
        done(new StandInDrawn(id(), roundId(), track(), ordinal(), drawn));
        return drawn;
    }

    DrawResult result() {
        if (result == null) {
            throw Refusal.conflict("draw-without-witness").article(ARTICLE);
        }
        return result;
    }

    /** Nothing where reviewers are drawn for everybody. */
    @Nullable
    OpenSeat seat() {
        return seat;
    }

    /** Whether somebody is drawn in place of that member. */
    boolean isFor(UUID member) {
        return seat != null && seat.replaced().equals(member);
    }

    DrawInputs inputs() {
        return inputs;
    }

    List<DrawResult.Given> given() {
        return result == null ? List.of() : result.given();
    }

    @Nullable
    Instant releasedAt() {
        return releasedAt;
    }
}
