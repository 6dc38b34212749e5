package cn.qualityaward.award.lot;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 抽签 for one step, before a witness of the discipline inspection (纪检见证): the office prepares it, it is drawn when the
 * witness speaks, and then released, or undone with a reason. Nothing follows from it before it is released.
 */
@MappedSuperclass
public abstract class WitnessedLot extends Aggregate {

    public enum State {
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

    @Embedded
    private WitnessedSeed lot;

    private @Nullable String undoneBecause;

    @SuppressWarnings("NullAway") // for Hibernate
    protected WitnessedLot() {}

    protected WitnessedLot(UUID round, ApplicantKind track, int ordinal, WitnessedSeed lot, Instant now) {
        super(Ids.next());
        this.roundId = round;
        this.track = track;
        this.ordinal = ordinal;
        this.state = State.PREPARED;
        this.preparedAt = now;
        this.lot = lot;
    }

    /** On which it is drawn. */
    protected abstract String article();

    /** @return the seed, now that the witness has spoken */
    protected String drawn(String words, Decider by, Instant now) {
        WitnessedSeed.requireObserver(by, article());
        require(State.PREPARED);
        state = State.DRAWN;
        return lot.speak(words, by, article(), now);
    }

    protected void undone(String reason) {
        if (!pending()) {
            throw over();
        }
        state = State.UNDONE;
        undoneBecause = reason;
    }

    /** @param current whether what it depends on is still what was frozen */
    protected void released(boolean current) {
        if (state == State.PREPARED) {
            throw Refusal.conflict("draw-without-witness").article(article());
        }
        require(State.DRAWN);
        if (!current) {
            throw Refusal.conflict("draw-outdated").article(article());
        }
        state = State.RELEASED;
    }

    private void require(State expected) {
        if (state != expected) {
            throw over();
        }
    }

    private Refusal over() {
        return Refusal.conflict("draw-over").article(article());
    }

    /** Neither undone nor released. */
    public boolean pending() {
        return state == State.PREPARED || state == State.DRAWN;
    }

    public UUID roundId() {
        return roundId;
    }

    public ApplicantKind track() {
        return track;
    }

    public int ordinal() {
        return ordinal;
    }

    public State state() {
        return state;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public WitnessedSeed lot() {
        return lot;
    }

    public @Nullable String undoneBecause() {
        return undoneBecause;
    }
}
