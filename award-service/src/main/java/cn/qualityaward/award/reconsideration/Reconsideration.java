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
import cn.qualityaward.award.reconsideration.ReconsiderationFacts.ReconsiderationWithdrawn;
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
        REJECTED,
        WITHDRAWN
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

    /** The seat it waited for when it was proposed, then the one it was settled in, and the unit whose decision it is. */
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

    void confirm(Consequences shown, Deciding deciding, Caller caller, Instant now) {
        settle(State.CONFIRMED, deciding, caller, now);
        this.consequences = shown;
        done(new ReconsiderationConfirmed(id(), roundId, track, ordinal, stage, reason, proposedBy));
    }

    void reject(String why, Deciding deciding, Caller caller, Instant now) {
        settle(State.REJECTED, deciding, caller, now);
        this.rejection = why;
        done(new ReconsiderationRejected(id(), roundId, track, ordinal, stage, why, proposedBy));
    }

    /** 撤回: whoever proposed it thinks better of it; what was decided stands. */
    void withdraw(Caller caller, Instant now) {
        if (!proposedBy.equals(caller.id())) {
            throw Refusal.forbidden("reconsideration-of-another").article(stage.article());
        }
        requireProposed();
        settled(State.WITHDRAWN, caller, now);
        done(new ReconsiderationWithdrawn(id(), roundId, track, ordinal, stage));
    }

    private void settle(State to, Deciding deciding, Caller caller, Instant now) {
        requireAnother(caller, deciding);
        this.confirmer = deciding.seat();
        settled(to, caller, now);
    }

    private void settled(State to, Caller caller, Instant now) {
        this.state = to;
        this.settledByName = caller.name();
        this.settledAt = now;
    }

    /** Whoever proposed it never settles it, nor anybody in another seat than the one whose decision it is. */
    void requireAnother(Caller caller, Deciding deciding) {
        if (proposedBy.equals(caller.id())) {
            throw Refusal.conflict("reconsideration-by-same-person").article("第八条");
        }
        if (!maySettle(caller, deciding)) {
            throw Refusal.forbidden("reconsideration-not-yours")
                    .article(stage.article())
                    .with("seat", deciding.seat());
        }
        requireProposed();
    }

    boolean maySettle(Caller caller, Deciding deciding) {
        var seat = deciding.seat().split("/");
        return !proposedBy.equals(caller.id()) && caller.holds(seat[0], seat[1]);
    }

    boolean mayWithdraw(Caller caller) {
        return state == State.PROPOSED && proposedBy.equals(caller.id());
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

    /** Whose decision it was when it was proposed, and in which seat. */
    Deciding deciding() {
        return new Deciding(unit, confirmer);
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
