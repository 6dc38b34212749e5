package cn.qualityaward.award.carryover;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.carryover.CarryOverFacts.MaterialCarried;
import cn.qualityaward.tenancy.Ids;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 结转来源: what of a dossier came from another region, so that whoever examines it knows. */
@Entity
class Carried extends Aggregate {

    private UUID applicationId;
    private UUID bundleId;
    private String fromRegion;
    private String fromName;
    private String round;
    private String sha256;
    private Instant sealedAt;
    private Instant consentedAt;
    private Instant carriedAt;

    /** Fields by their names, and the fingerprint of what each was filled with. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> filled = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Bundle.File> files;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Bundle.Held> honours;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Carried() {}

    Carried(UUID application, Bundle bundle, Instant now) {
        super(Ids.next());
        this.applicationId = application;
        this.bundleId = bundle.id();
        this.fromRegion = bundle.from().code();
        this.fromName = bundle.from().name();
        this.round = bundle.round();
        this.sha256 = bundle.sha256();
        this.sealedAt = bundle.sealedAt();
        this.consentedAt = bundle.consentedAt();
        this.carriedAt = now;
        this.files = bundle.files();
        this.honours = bundle.honours();
    }

    /** Once more with the same: what was confirmed only now comes to what came before. */
    void fill(Map<String, String> more) {
        var all = new HashMap<>(filled);
        all.putAll(more);
        filled = Map.copyOf(all);
        done(new MaterialCarried(id(), applicationId, bundleId, fromRegion, sha256, more.keySet()));
    }

    String fromRegion() {
        return fromRegion;
    }

    String fromName() {
        return fromName;
    }

    String round() {
        return round;
    }

    String sha256() {
        return sha256;
    }

    Instant sealedAt() {
        return sealedAt;
    }

    Instant consentedAt() {
        return consentedAt;
    }

    Instant carriedAt() {
        return carriedAt;
    }

    Map<String, String> filled() {
        return filled;
    }

    List<Bundle.File> files() {
        return files;
    }

    List<Bundle.Held> honours() {
        return honours;
    }
}
