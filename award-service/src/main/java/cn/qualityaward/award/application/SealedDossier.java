package cn.qualityaward.award.application;

import cn.qualityaward.award.secrecy.ClosedText;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.wall.TenantOwned;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One submission as it was sealed: its text, whose SHA-256 the receipt names. Never changed; another is another. */
@Entity
class SealedDossier extends TenantOwned {

    /** Where the form stands in its text, if anything stands beside it; else the text is the form's. */
    static final String FORM = "form";

    private UUID applicationId;
    private int number;

    @Convert(converter = ClosedText.class)
    private String text;

    private String sha256;
    private Instant sealedAt;

    /** 更正 by which it came, where its applicant did not submit it. */
    private @Nullable UUID correctionId;

    @SuppressWarnings("NullAway") // for Hibernate
    protected SealedDossier() {}

    SealedDossier(UUID application, int number, String text, @Nullable UUID correction, Instant now) {
        super(Ids.next());
        this.applicationId = application;
        this.number = number;
        this.text = text;
        this.sha256 = Canonical.sha256(text);
        this.correctionId = correction;
        this.sealedAt = now;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    String sha256() {
        return sha256;
    }

    Instant sealedAt() {
        return sealedAt;
    }

    boolean corrected() {
        return correctionId != null;
    }
}
