package cn.qualityaward.award.reconsideration;

import cn.qualityaward.award.application.Retractable.Retracted;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.reconsideration.ReconsiderationFacts.ReconsiderationConfirmed;
import cn.qualityaward.award.reconsideration.ReconsiderationFacts.ReconsiderationProposed;
import cn.qualityaward.award.reconsideration.ReconsiderationFacts.ReconsiderationRejected;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 撤销原决定、重新作出决定: which step, why, by which document; of force once another person confirms it. */
@Entity
class Reconsideration extends Aggregate {

    enum State {
        PROPOSED,
        CONFIRMED,
        REJECTED
    }

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ApplicantKind track;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private StageKind stage;

    private String reason;
    private String documentNumber;
    private LocalDate documentDate;

    @JdbcTypeCode(SqlTypes.JSON)
    private SignedPage document;

    /** The seat it waits for, and the unit whose decision it is. */
    private String confirmer;

    private String unit;

    private String proposedBy;
    private String proposedByName;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;

    private @Nullable String settledByName;
    private @Nullable Instant settledAt;
    private @Nullable String rejection;

    /** As they were shown to whoever confirmed it. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Consequences consequences;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Reconsideration() {}

    Reconsideration(UUID round, Step step, Proposal text, SignedPage document, Deciding deciding, Caller by) {
        super(Ids.next());
        this.roundId = round;
        this.track = text.track();
        this.ordinal = step.ordinal();
        this.stage = step.kind();
        this.reason = text.reason();
        this.documentNumber = text.documentNumber();
        this.documentDate = text.documentDate();
        this.document = document;
        this.confirmer = deciding.seat();
        this.unit = deciding.unit();
        this.proposedBy = by.id();
        this.proposedByName = by.name();
        this.proposedAt = document.at();
        done(new ReconsiderationProposed(
                id(), round, track, ordinal, stage, reason, documentNumber, document.sha256(), confirmer));
    }

    /** What those are told who keep what is taken back, for the unit whose decision it is and on the document it rests on. */
    Retracted by(Caller caller) {
        var paper = new Decider.Paper(documentNumber, documentDate, proposedBy);
        return new Retracted(id(), roundId, reason, new Decider(caller.id(), caller.name(), unit, paper, true));
    }

    void confirm(Consequences shown, Caller caller, Instant now) {
        settle(State.CONFIRMED, caller, now);
        this.consequences = shown;
        done(new ReconsiderationConfirmed(id(), roundId, track, ordinal, stage, reason, proposedBy));
    }

    void reject(String why, Caller caller, Instant now) {
        settle(State.REJECTED, caller, now);
        this.rejection = why;
        done(new ReconsiderationRejected(id(), roundId, track, ordinal, stage, why, proposedBy));
    }

    private void settle(State to, Caller caller, Instant now) {
        requireAnother(caller);
        this.state = to;
        this.settledByName = caller.name();
        this.settledAt = now;
    }

    /** Whoever proposed it never settles it, nor anybody in another seat than the one whose decision it is. */
    void requireAnother(Caller caller) {
        if (proposedBy.equals(caller.id())) {
            throw Refusal.conflict("reconsideration-by-same-person").article("第八条");
        }
        if (!maySettle(caller)) {
            throw Refusal.forbidden("reconsideration-not-yours")
                    .article(stage.article())
                    .with("seat", confirmer);
        }
        requireProposed();
    }

    boolean maySettle(Caller caller) {
        var seat = confirmer.split("/");
        return !proposedBy.equals(caller.id()) && caller.holds(seat[0], seat[1]);
    }

    void requireProposed() {
        if (state != State.PROPOSED) {
            throw Refusal.conflict("reconsideration-settled").article(stage.article());
        }
    }

    /** Whose decision it is may be another by now: something was decided behind it since. */
    void requireDecidedBy(Deciding deciding) {
        if (!deciding.unit().equals(unit)) {
            throw Refusal.conflict("reconsideration-overtaken").article(stage.article());
        }
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

    StageKind stage() {
        return stage;
    }

    String reason() {
        return reason;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate documentDate() {
        return documentDate;
    }

    SignedPage document() {
        return document;
    }

    String confirmer() {
        return confirmer;
    }

    String proposedByName() {
        return proposedByName;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    State state() {
        return state;
    }

    @Nullable
    String settledByName() {
        return settledByName;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    @Nullable
    String rejection() {
        return rejection;
    }

    @Nullable
    Consequences consequences() {
        return consequences;
    }
}
