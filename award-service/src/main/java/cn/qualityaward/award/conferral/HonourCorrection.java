package cn.qualityaward.award.conferral;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.Ids;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 更正 of an honour: what it said, what it says now, why, and by which signed document. */
@Entity
class HonourCorrection extends Aggregate {

    record Ground(String reason, String documentNumber, LocalDate documentDate, Decider by) {}

    private UUID honourId;

    @JdbcTypeCode(SqlTypes.JSON)
    private HonourRecord original;

    @JdbcTypeCode(SqlTypes.JSON)
    private HonourRecord corrected;

    private String reason;
    private String documentNumber;
    private LocalDate documentDate;
    private String signedBy;
    private Instant correctedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected HonourCorrection() {}

    HonourCorrection(UUID honour, HonourRecord original, HonourRecord corrected, Ground ground, Instant now) {
        super(Ids.next());
        this.honourId = honour;
        this.original = original;
        this.corrected = corrected;
        this.reason = ground.reason();
        this.documentNumber = ground.documentNumber();
        this.documentDate = ground.documentDate();
        this.signedBy = ground.by().account();
        this.correctedAt = now;
    }

    UUID honourId() {
        return honourId;
    }

    HonourRecord original() {
        return original;
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

    Instant correctedAt() {
        return correctedAt;
    }
}
