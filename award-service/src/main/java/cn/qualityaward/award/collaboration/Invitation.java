package cn.qualityaward.award.collaboration;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.collaboration.InvitationFacts.CollaboratorInvited;
import cn.qualityaward.award.collaboration.InvitationFacts.InvitationAccepted;
import cn.qualityaward.award.collaboration.InvitationFacts.InvitationRevoked;
import cn.qualityaward.award.collaboration.InvitationFacts.TakeoverOffered;
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

    enum Purpose {
        COLLABORATION,
        /** 接管: whoever has it becomes the applicant of what was handed in on paper. */
        TAKEOVER
    }

    private static final Duration VALID = Duration.ofDays(7), ON_PAPER = Duration.ofDays(30);

    private UUID applicationId;
    private String codeSha256;
    private String whom;
    private String invitedBy;
    private Instant invitedAt;
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Enumerated(EnumType.STRING)
    private Purpose purpose = Purpose.COLLABORATION;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Invitation() {}

    /** @param whom as the one who invites calls them */
    Invitation(UUID application, String codeSha256, String whom, String invitedBy, Instant now) {
        this(application, Purpose.COLLABORATION, codeSha256, whom, invitedBy, now);
        done(new CollaboratorInvited(id(), application, whom, expiresAt));
    }

    private Invitation(
            UUID application, Purpose purpose, String codeSha256, String whom, String invitedBy, Instant now) {
        super(Ids.next());
        this.applicationId = application;
        this.purpose = purpose;
        this.codeSha256 = codeSha256;
        this.whom = whom;
        this.invitedBy = invitedBy;
        this.invitedAt = now;
        this.expiresAt = now.plus(purpose == Purpose.TAKEOVER ? ON_PAPER : VALID);
    }

    /** For the applicant itself, which gets it by letter and has longer. */
    static Invitation toTakeOver(UUID application, String codeSha256, String applicant, String officer, Instant now) {
        var code = new Invitation(application, Purpose.TAKEOVER, codeSha256, applicant, officer, now);
        code.done(new TakeoverOffered(code.id(), application, code.expiresAt));
        return code;
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

    boolean isTakeover() {
        return purpose == Purpose.TAKEOVER;
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
