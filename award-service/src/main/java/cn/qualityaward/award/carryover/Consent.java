package cn.qualityaward.award.carryover;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.carryover.CarryOverFacts.CarryOverConsented;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 结转同意: who let what of a dossier go along, when, and for which region; never changed. */
@Entity
class Consent extends Aggregate {

    private UUID applicationId;
    private String toRegion;
    private String toName;
    private int submission;

    @JdbcTypeCode(SqlTypes.JSON)
    private Parts parts;

    private String consentedBy;
    private Instant consentedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Consent() {}

    Consent(UUID application, Bundle bundle, String stamp, Parts parts, String by) {
        super(bundle.id());
        this.applicationId = application;
        this.toRegion = bundle.to().code();
        this.toName = bundle.to().name();
        this.submission = bundle.submission();
        this.parts = parts;
        this.consentedBy = by;
        this.consentedAt = bundle.consentedAt();
        done(new CarryOverConsented(id(), application, toRegion, parts, stamp));
    }

    String toRegion() {
        return toRegion;
    }

    String toName() {
        return toName;
    }

    int submission() {
        return submission;
    }

    Parts parts() {
        return parts;
    }

    String consentedBy() {
        return consentedBy;
    }

    Instant consentedAt() {
        return consentedAt;
    }
}
