package cn.qualityaward.award.paper;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider.Paper;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an officer read off a signed paper, waiting for another officer to confirm it against the scan. */
@Entity
class PaperEntry extends Aggregate {

    enum State {
        PENDING,
        CONFIRMED,
        REJECTED
    }

    /** @param onBehalfOf the unit that signed, e.g. {@code county/152502} */
    record Text(
            @NotBlank @Size(max = 50) String decision,
            @NotNull UUID target,
            @NotNull JsonNode payload,
            @NotBlank @Size(max = 100) String documentNumber,
            @NotNull LocalDate documentDate,

            @NotNull @Pattern(regexp = "[a-z-]+/[A-Za-z0-9-]+") @Size(max = 60)
            String onBehalfOf) {

        /** Whoever signed, as it will be taken to have decided once another officer confirms it. */
        Decider by(Caller officer) {
            return new Decider(
                    officer.id(),
                    officer.name(),
                    onBehalfOf,
                    new Paper(documentNumber, documentDate, officer.id(), Ids.next()));
        }
    }

    record PaperEntered(UUID subject, String decision, UUID target, String documentNumber, String scan)
            implements Fact {
        @Override
        public String article() {
            return "第八条";
        }
    }

    record PaperConfirmed(UUID subject, String documentNumber) implements Fact {
        @Override
        public String article() {
            return "第八条";
        }
    }

    record PaperRejected(UUID subject, String reason) implements Fact {
        @Override
        public String article() {
            return "第八条";
        }
    }

    private String decision;
    private UUID target;

    @JdbcTypeCode(SqlTypes.JSON)
    private String payload;

    private String documentNumber;
    private LocalDate documentDate;
    private String onBehalfOf;
    private String scan;
    private String enteredBy;
    private String enteredByName;
    private Instant enteredAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String settledBy;

    @SuppressWarnings("NullAway") // for Hibernate
    protected PaperEntry() {}

    PaperEntry(Text text, String payload, String scan, Caller officer, Instant now) {
        super(Ids.next());
        this.decision = text.decision();
        this.target = text.target();
        this.payload = payload;
        this.documentNumber = text.documentNumber();
        this.documentDate = text.documentDate();
        this.onBehalfOf = text.onBehalfOf();
        this.scan = scan;
        this.enteredBy = officer.id();
        this.enteredByName = officer.name();
        this.enteredAt = now;
        this.state = State.PENDING;
        done(new PaperEntered(id(), decision, target, documentNumber, scan));
    }

    /** Confirmed by somebody else; whoever signed is now taken to have decided. */
    Decider confirm(Caller officer) {
        requirePending(officer);
        state = State.CONFIRMED;
        settledBy = officer.id();
        done(new PaperConfirmed(id(), documentNumber));
        return new Decider(
                officer.id(),
                officer.name(),
                onBehalfOf,
                new Paper(
                        documentNumber, documentDate, enteredBy, id(), new SignedPage(scan, enteredAt, enteredByName)));
    }

    void reject(String reason, Caller officer) {
        requirePending(officer);
        state = State.REJECTED;
        settledBy = officer.id();
        done(new PaperRejected(id(), reason));
    }

    private void requirePending(Caller officer) {
        if (state != State.PENDING) {
            throw Refusal.conflict("paper-already-settled").article("第八条");
        }
        if (enteredBy.equals(officer.id())) {
            throw Refusal.conflict("paper-by-same-officer").article("第八条");
        }
    }

    String decision() {
        return decision;
    }

    UUID target() {
        return target;
    }

    String payload() {
        return payload;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate documentDate() {
        return documentDate;
    }

    String onBehalfOf() {
        return onBehalfOf;
    }

    String scan() {
        return scan;
    }

    String enteredByName() {
        return enteredByName;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    boolean settled() {
        return state != State.PENDING;
    }

    State state() {
        return state;
    }
}
