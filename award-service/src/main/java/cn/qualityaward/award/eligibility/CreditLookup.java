package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 信用核查: what one register said of an applicant, looked up by one officer and confirmed by another. */
@Entity
class CreditLookup extends Aggregate {

    /**
     * @param nothing whether nothing was found
     * @param found what, where something was
     * @param place the address or counter where it was looked up
     */
    record Text(
            @NotNull CreditSource source,
            @NotNull LocalDate lookedUpOn,
            @NotNull Boolean nothing,
            @Nullable @Size(max = 2000) String found,
            @NotBlank @Size(max = 500) String place) {}

    record CreditLookedUp(
            UUID subject,
            UUID application,
            CreditSource source,
            LocalDate lookedUpOn,
            boolean found,
            String evidence,
            String article)
            implements Fact {}

    record CreditConfirmed(UUID subject, UUID application, CreditSource source, boolean found, String article)
            implements Fact {}

    private UUID applicationId;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private CreditSource source;

    private LocalDate lookedUpOn;
    private @Nullable String found;
    private String place;
    private String evidence;
    private String enteredBy;
    private String enteredByName;
    private Instant enteredAt;
    private @Nullable String confirmedBy;
    private @Nullable String confirmedByName;
    private @Nullable Instant confirmedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected CreditLookup() {}

    /** @param evidence the SHA-256 of its scan */
    CreditLookup(Application application, Text text, String evidence, Decider by, Instant now) {
        super(Ids.next());
        var article = CreditChecklist.article(application);
        if (text.lookedUpOn().isAfter(ProcedureClock.local(now).toLocalDate())) {
            throw Refusal.invalid("date-in-the-future").field("lookedUpOn").article(article);
        }
        if (!CreditSource.of(application).contains(text.source())) {
            throw Refusal.invalid("credit-source-unfit").field("source").article(article);
        }
        if (!text.nothing() && (text.found() == null || text.found().isBlank())) {
            throw Refusal.invalid("credit-found-what").field("found").article(article);
        }
        this.applicationId = application.id();
        this.ordinal = application.ordinal();
        this.source = text.source();
        this.lookedUpOn = text.lookedUpOn();
        this.found = text.nothing() ? null : text.found();
        this.place = text.place();
        this.evidence = evidence;
        this.enteredBy = by.account();
        this.enteredByName = by.name();
        this.enteredAt = now;
        done(new CreditLookedUp(id(), applicationId, source, lookedUpOn, found != null, evidence, article));
    }

    void confirm(String article, Decider by, Instant now) {
        if (confirmedAt != null) {
            throw Refusal.conflict("credit-already-confirmed").article(article);
        }
        if (enteredBy.equals(by.account())) {
            throw Refusal.conflict("credit-by-same-officer").article(article);
        }
        this.confirmedBy = by.account();
        this.confirmedByName = by.name();
        this.confirmedAt = now;
        done(new CreditConfirmed(id(), applicationId, source, found != null, article));
    }

    UUID applicationId() {
        return applicationId;
    }

    /** The step of the track that the application was in. */
    int ordinal() {
        return ordinal;
    }

    CreditSource source() {
        return source;
    }

    LocalDate lookedUpOn() {
        return lookedUpOn;
    }

    /** Nothing where the register knows nothing. */
    @Nullable
    String found() {
        return found;
    }

    String place() {
        return place;
    }

    String evidence() {
        return evidence;
    }

    String enteredBy() {
        return enteredBy;
    }

    String enteredByName() {
        return enteredByName;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    @Nullable
    String confirmedByName() {
        return confirmedByName;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }
}
