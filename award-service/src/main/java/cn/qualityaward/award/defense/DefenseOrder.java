package cn.qualityaward.award.defense;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.defense.DefenseFacts.DefenseOrderDrawn;
import cn.qualityaward.award.defense.DefenseFacts.DefenseOrderPrepared;
import cn.qualityaward.award.defense.DefenseFacts.DefenseOrderReleased;
import cn.qualityaward.award.defense.DefenseFacts.DefenseOrderUndone;
import cn.qualityaward.award.defense.DefenseFacts.Turn;
import cn.qualityaward.award.defense.LotOrder.Slot;
import cn.qualityaward.award.lot.WitnessedSeed;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
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

/** 答辩抽签: prepared by the office, drawn before the discipline inspection, and then released or undone with a reason. */
@Entity
class DefenseOrder extends Aggregate {

    static final String ARTICLE = StageKind.DEFENSE.article();

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
    private OrderInputs inputs;

    @Embedded
    private WitnessedSeed lot;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Slot> slots = List.of();

    private @Nullable String undoneBecause;

    @SuppressWarnings("NullAway") // for Hibernate
    protected DefenseOrder() {}

    DefenseOrder(UUID round, ApplicantKind track, int ordinal, OrderInputs inputs, WitnessedSeed lot, Instant now) {
        super(Ids.next());
        inputs.times().check(inputs.defenders().size());
        this.roundId = round;
        this.track = track;
        this.ordinal = ordinal;
        this.state = State.PREPARED;
        this.preparedAt = now;
        this.inputs = inputs;
        this.lot = lot;
        done(new DefenseOrderPrepared(id(), round, track, ordinal, lot.inputsHash(), lot.commitment()));
    }

    /** The witness speaks, and it is drawn. */
    void witness(String words, Decider by, Instant now) {
        WitnessedSeed.requireObserver(by, ARTICLE);
        require(State.PREPARED);
        state = State.DRAWN;
        var seed = lot.speak(words, by, ARTICLE, now);
        slots = LotOrder.of(inputs, seed);
        done(new DefenseOrderDrawn(
                id(),
                words,
                by.unit(),
                by.onPaper(),
                seed,
                slots.stream().map(Slot::application).toList()));
    }

    void undo(String reason) {
        if (!pending()) {
            throw over();
        }
        state = State.UNDONE;
        undoneBecause = reason;
        done(new DefenseOrderUndone(id(), reason));
    }

    /** @param defenders whoever is there by now: the order is of them and nobody else */
    void release(List<OrderInputs.Defender> defenders) {
        if (state == State.PREPARED) {
            throw Refusal.conflict("draw-without-witness").article(ARTICLE);
        }
        require(State.DRAWN);
        if (!inputs.defenders().equals(defenders)) {
            throw Refusal.conflict("draw-outdated").article(ARTICLE);
        }
        state = State.RELEASED;
        done(new DefenseOrderReleased(
                id(),
                roundId,
                track,
                ordinal,
                inputs.times().place(),
                slots.stream()
                        .map(slot -> new Turn(slot.application(), slot.place(), slot.on(), slot.from(), slot.until()))
                        .toList()));
    }

    boolean pending() {
        return state == State.PREPARED || state == State.DRAWN;
    }

    private void require(State expected) {
        if (state != expected) {
            throw over();
        }
    }

    private static Refusal over() {
        return Refusal.conflict("draw-over").article(ARTICLE);
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

    OrderInputs inputs() {
        return inputs;
    }

    WitnessedSeed lot() {
        return lot;
    }

    List<Slot> slots() {
        return slots;
    }

    @Nullable
    String undoneBecause() {
        return undoneBecause;
    }
}
