package cn.qualityaward.award.collaboration;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.collaboration.InvitationFacts.CollaboratorInvited;
import cn.qualityaward.award.collaboration.InvitationFacts.InvitationAccepted;
import cn.qualityaward.award.collaboration.InvitationFacts.InvitationRevoked;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** 协作邀请: whoever has its code may work on the dossier, once, for some days; it names no account. */
@Entity
class Invitation extends Aggregate {

    enum State {
        OPEN,
        ACCEPTED,
        REVOKED,
        EXPIRED
    }

    private static final Duration VALID = Duration.ofDays(7);

    private UUID applicationId;
    private String codeSha256;
    private String whom;
    private String invitedBy;
    private Instant invitedAt;
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Invitation() {}

    /** @param whom as the one who invites calls them */
    Invitation(UUID application, String codeSha256, String whom, String invitedBy, Instant now) {
        super(Ids.next());
        this.applicationId = application;
        this.codeSha256 = codeSha256;
        this.whom = whom;
        this.invitedBy = invitedBy;
        this.invitedAt = now;
        this.expiresAt = now.plus(VALID);
        done(new CollaboratorInvited(id(), application, whom, expiresAt));
    }

    /** Told only to whoever has the code. */
    void requireOpen(Instant now) {
        switch (state(now)) {
            case OPEN -> {}
            case ACCEPTED -> throw Refusal.conflict("invitation-used").article("第五条");
            case REVOKED -> throw Refusal.conflict("invitation-revoked").article("第五条");
            case EXPIRED ->
                throw Refusal.conflict("invitation-expired").article("第五条").with("until", expiresAt);
        }
    }

    void accept(String account, Instant now) {
        requireOpen(now);
        state = State.ACCEPTED;
        done(new InvitationAccepted(id(), applicationId, account));
    }

    void revoke(Instant now) {
        requireOpen(now);
        state = State.REVOKED;
        done(new InvitationRevoked(id(), applicationId));
    }

    State state(Instant now) {
        return state == State.OPEN && !now.isBefore(expiresAt) ? State.EXPIRED : state;
    }

    UUID applicationId() {
        return applicationId;
    }

    String whom() {
        return whom;
    }

    String invitedBy() {
        return invitedBy;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
