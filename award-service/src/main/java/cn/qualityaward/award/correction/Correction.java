package cn.qualityaward.award.correction;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Correctable.Corrected;
import cn.qualityaward.award.application.Correctable.Kind;
import cn.qualityaward.award.application.Correctable.Thing;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.correction.CorrectionFacts.CorrectionConfirmed;
import cn.qualityaward.award.correction.CorrectionFacts.CorrectionProposed;
import cn.qualityaward.award.correction.CorrectionFacts.CorrectionRejected;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 更正: what was said, what should have been said, why, by which document; of force once another person confirms it. */
@Entity
class Correction extends Aggregate {

    enum State {
        PROPOSED,
        CONFIRMED,
        REJECTED
    }

    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String thing;
    private @Nullable String about;
    private String unit;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, @Nullable Object> original;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, @Nullable Object> corrected;

    private String reason;
    private String documentNumber;
    private LocalDate documentDate;

    @JdbcTypeCode(SqlTypes.JSON)
    private SignedPage document;

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
    protected Correction() {}

    /** @param original of the fields that are to say something else */
    Correction(
            Application application,
            Thing thing,
            Proposal text,
            Map<String, @Nullable Object> original,
            SignedPage document,
            Caller by) {
        super(Ids.next());
        this.applicationId = application.id();
        this.kind = text.kind();
        this.thing = text.thing();
        this.about = thing.about();
        this.unit = thing.unit();
        this.original = original;
        this.corrected = text.values();
        this.reason = text.reason();
        this.documentNumber = text.documentNumber();
        this.documentDate = text.documentDate();
        this.document = document;
        this.proposedBy = by.id();
        this.proposedByName = by.name();
        this.proposedAt = document.at();
        done(new CorrectionProposed(
                id(),
                applicationId,
                kind,
                Set.copyOf(text.values().keySet()),
                reason,
                documentNumber,
                document.sha256()));
    }

    /** What its module is told, for the unit whose it is and on the document it rests on. */
    Corrected by(Caller caller) {
        var paper = new Decider.Paper(documentNumber, documentDate, proposedBy);
        return new Corrected(id(), thing, corrected, reason, new Decider(caller.id(), caller.name(), unit, paper));
    }

    void confirm(Consequences shown, Set<String> units, Caller caller, Instant now) {
        requireAnother(caller);
        settle(State.CONFIRMED, caller, now);
        this.consequences = shown;
        done(new CorrectionConfirmed(id(), applicationId, kind, reason, proposedBy, units));
    }

    void reject(String why, Caller caller, Instant now) {
        requireAnother(caller);
        settle(State.REJECTED, caller, now);
        this.rejection = why;
        done(new CorrectionRejected(id(), applicationId, kind, why, proposedBy));
    }

    private void settle(State to, Caller caller, Instant now) {
        this.state = to;
        this.settledByName = caller.name();
        this.settledAt = now;
    }

    void requireAnother(Caller caller) {
        if (proposedBy.equals(caller.id())) {
            throw Refusal.conflict("correction-by-same-person").article("第八条");
        }
        requireProposed();
    }

    void requireProposed() {
        if (state != State.PROPOSED) {
            throw Refusal.conflict("correction-settled").article(kind.article());
        }
    }

    UUID applicationId() {
        return applicationId;
    }

    Kind kind() {
        return kind;
    }

    String thing() {
        return thing;
    }

    @Nullable
    String about() {
        return about;
    }

    String unit() {
        return unit;
    }

    Map<String, @Nullable Object> original() {
        return original;
    }

    Map<String, @Nullable Object> corrected() {
        return corrected;
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

    String proposedBy() {
        return proposedBy;
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
