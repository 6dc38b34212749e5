package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.wall.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** The step of one track that a notice publishes; the database keeps two notices of it from standing at once. */
@Entity
class NoticedStep extends TenantOwned {

    private UUID noticeId;
    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ApplicantKind track;

    private int ordinal;
    private boolean withdrawn;

    @SuppressWarnings("NullAway") // for Hibernate
    protected NoticedStep() {}

    NoticedStep(PublicNotice notice, ApplicantKind track, int ordinal) {
        super(Ids.next());
        this.noticeId = notice.id();
        this.roundId = notice.roundId();
        this.track = track;
        this.ordinal = ordinal;
    }

    /** With its notice: it may be published anew. */
    void withdraw() {
        this.withdrawn = true;
    }

    boolean withdrawn() {
        return withdrawn;
    }

    UUID noticeId() {
        return noticeId;
    }

    ApplicantKind track() {
        return track;
    }

    int ordinal() {
        return ordinal;
    }

    boolean of(NoticedStep other) {
        return roundId.equals(other.roundId) && track == other.track && ordinal == other.ordinal;
    }
}
