package cn.qualityaward.award.expert;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.expert.DrawFacts.DrawPrepared;
import cn.qualityaward.award.expert.DrawFacts.DrawReleased;
import cn.qualityaward.award.expert.DrawFacts.DrawUndone;
import cn.qualityaward.award.expert.DrawFacts.DrawWitnessed;
import cn.qualityaward.award.lot.WitnessedSeed;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * 抽取评审专家 for one step, before a witness of the discipline inspection (纪检见证): what it depends on is frozen and a
 * secret committed to first; then the witness says a word; seed and result follow from the three, so neither the office
 * nor the witness can choose them. Nobody reviews by it before it is released, and until then it may be undone.
 */
@Entity
class Draw extends Aggregate {

    static final String ARTICLE = "第八条(二)";

    enum State {
        PREPARED,
        DRAWN,
        UNDONE,
        RELEASED
    }

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ApplicantKind track;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant preparedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private DrawInputs inputs;

    @Embedded
    private WitnessedSeed lot;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable DrawResult result;

    private @Nullable Instant releasedAt;
    private @Nullable String undoneBecause;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Draw() {}

    /** @param secret nobody has seen it; only its fingerprint is shown before the witness has spoken */
    Draw(Panel panel, DrawInputs inputs, String inputsHash, String secret, Instant now) {
        super(Ids.next());
        this.roundId = panel.roundId();
        this.track = panel.track();
        this.ordinal = panel.ordinal();
        this.state = State.PREPARED;
        this.preparedAt = now;
        this.inputs = inputs;
        this.lot = new WitnessedSeed(inputsHash, secret);
        done(new DrawPrepared(id(), roundId, track, ordinal, inputsHash, lot.commitment()));
    }

    /** The witness speaks, and it is drawn. */
    void witness(String words, Decider by, Instant now) {
        WitnessedSeed.requireObserver(by, ARTICLE);
        require(State.PREPARED);
        state = State.DRAWN;
        var seed = lot.speak(words, by, ARTICLE, now);
        result = FairDraw.draw(inputs, seed);
        done(new DrawWitnessed(id(), words, by.unit(), by.onPaper(), seed, result.sha256()));
    }

    void undo(String reason) {
        if (state != State.PREPARED && state != State.DRAWN) {
            throw over();
        }
        state = State.UNDONE;
        undoneBecause = reason;
        done(new DrawUndone(id(), reason));
    }

    /** @param hash of what it depends on as that is now: whoever stepped back or left meanwhile must not be given anybody */
    void release(Panel panel, String hash, Instant now) {
        if (state == State.PREPARED) {
            throw Refusal.conflict("draw-without-witness").article(ARTICLE);
        }
        require(State.DRAWN);
        if (!hash.equals(lot.inputsHash())) {
            throw Refusal.conflict("draw-outdated").article(ARTICLE);
        }
        state = State.RELEASED;
        releasedAt = now;
        var given = result().given();
        panel.seating()
                .release(given.stream()
                        .map(one -> new DrawnReviewers.Of(one.application(), one.reviewers()))
                        .toList());
        done(new DrawReleased(
                id(),
                roundId,
                track,
                ordinal,
                given.stream().flatMap(one -> one.drawn().stream()).distinct().toList()));
    }

    private void require(State expected) {
        if (state != expected) {
            throw over();
        }
    }

    private Refusal over() {
        return Refusal.conflict("draw-over").article(ARTICLE);
    }

    DrawResult result() {
        if (result == null) {
            throw Refusal.conflict("draw-without-witness").article(ARTICLE);
        }
        return result;
    }

    UUID roundId() {
        return roundId;
    }

    ApplicantKind track() {
        return track;
    }

    int ordinal() {
        return ordinal;
    }

    State state() {
        return state;
    }

    Instant preparedAt() {
        return preparedAt;
    }

    DrawInputs inputs() {
        return inputs;
    }

    WitnessedSeed lot() {
        return lot;
    }

    List<DrawResult.Given> given() {
        return result == null ? List.of() : result.given();
    }

    @Nullable
    Instant releasedAt() {
        return releasedAt;
    }

    @Nullable
    String undoneBecause() {
        return undoneBecause;
    }
}
