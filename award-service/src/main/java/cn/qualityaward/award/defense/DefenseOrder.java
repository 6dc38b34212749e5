package cn.qualityaward.award.defense;

import cn.qualityaward.award.defense.DefenseFacts.DefenseOrderDrawn;
import cn.qualityaward.award.defense.DefenseFacts.DefenseOrderPrepared;
import cn.qualityaward.award.defense.DefenseFacts.DefenseOrderReleased;
import cn.qualityaward.award.defense.DefenseFacts.DefenseOrderUndone;
import cn.qualityaward.award.defense.DefenseFacts.Turn;
import cn.qualityaward.award.defense.LotOrder.Slot;
import cn.qualityaward.award.lot.WitnessedLot;
import cn.qualityaward.award.lot.WitnessedSeed;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 答辩抽签: who defends when. */
@Entity
class DefenseOrder extends WitnessedLot {

    static final String ARTICLE = StageKind.DEFENSE.article();

    @JdbcTypeCode(SqlTypes.JSON)
    private OrderInputs inputs;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Slot> slots = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected DefenseOrder() {}

    DefenseOrder(UUID round, ApplicantKind track, int ordinal, OrderInputs inputs, WitnessedSeed lot, Instant now) {
        super(round, track, ordinal, lot, now);
        inputs.times().check(inputs.defenders().size());
        this.inputs = inputs;
        done(new DefenseOrderPrepared(id(), round, track, ordinal, lot.inputsHash(), lot.commitment()));
    }

    @Override
    protected String article() {
        return ARTICLE;
    }

    /** The witness speaks, and it is drawn. */
    void witness(String words, Decider by, Instant now) {
        var seed = drawn(words, by, now);
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
        undone(reason);
        done(new DefenseOrderUndone(id(), reason));
    }

    /** @param defenders whoever is there by now: the order is of them and nobody else */
    void release(List<OrderInputs.Defender> defenders) {
        released(inputs.defenders().equals(defenders));
        done(new DefenseOrderReleased(
                id(),
                roundId(),
                track(),
                ordinal(),
                inputs.times().place(),
                slots.stream()
                        .map(slot -> new Turn(slot.application(), slot.place(), slot.on(), slot.from(), slot.until()))
                        .toList()));
    }

    OrderInputs inputs() {
        return inputs;
    }

    List<Slot> slots() {
        return slots;
    }
}
