package cn.qualityaward.award.collaboration;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnDossier;
import cn.qualityaward.award.application.PanelSeats;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 协作: the applicant invites, whoever has the code comes; nobody is added against their will, and no account is asked for. */
@Component
@Transactional
class Collaborating {

    private final OwnDossier own;
    private final Applications applications;
    private final Invitations invitations;
    private final Rounds rounds;
    private final PanelSeats seats;
    private final ProcedureClock clock;

    Collaborating(
            OwnDossier own,
            Applications applications,
            Invitations invitations,
            Rounds rounds,
            PanelSeats seats,
            ProcedureClock clock) {
        this.own = own;
        this.applications = applications;
        this.invitations = invitations;
        this.rounds = rounds;
        this.seats = seats;
        this.clock = clock;
    }

    Invitation invite(UUID id, Code code, String whom, Caller caller) {
        var application = own.ofApplicant(id, caller.id());
        if (application.ended()) {
            throw Refusal.conflict("application-ended").article("第五条").with("status", application.status());
        }
        return invitations.saveAndFlush(new Invitation(id, code.sha256(), whom, caller.name(), clock.now()));
    }

    void revoke(UUID id, UUID invitation, Caller caller) {
        own.ofApplicant(id, caller.id());
        var revoked = invitations.required(id, invitation);
        revoked.revoke(clock.now());
        invitations.saveAndFlush(revoked);
    }

    @Transactional(readOnly = true)
    public Invitation offered(Code code) {
        var invitation = found(code);
        invitation.requireOpen(clock.now());
        return invitation;
    }

    /** Nothing is read before the application is locked: by then somebody else may have come, or used the code. */
    Application accept(Code code, Caller caller) {
        var id = invitations.applicationOf(code.sha256()).orElseThrow(Collaborating::unknown);
        rounds.shared(applications.roundOf(id).orElseThrow());
        var application = applications.locked(id);
        var invitation = found(code);
        invitation.accept(caller.id(), clock.now());
        invitations.saveAndFlush(invitation);
        if (invitation.isTakeover()) {
            takeOver(application, caller);
        } else {
            requireNoReviewer(application, caller);
            application.teamwork().join(caller.id(), caller.name(), clock.now());
        }
        return applications.saveAndFlush(application);
    }

    void remove(UUID id, UUID collaborator, Caller caller) {
        var application = own.locked(id, caller.id());
        application.teamwork().leave(collaborator, caller.id(), clock.now());
        applications.saveAndFlush(application);
    }

    /** Nothing changes before they accept: what binds the applicant becomes theirs. */
    void offerHandover(UUID id, UUID collaborator, Caller caller) {
        var application = own.ofApplicant(id, caller.id());
        application.teamwork().collaborators().stream()
                .filter(one -> one.id().equals(collaborator))
                .forEach(to -> requireFree(application, to.account()));
        application.teamwork().offer(collaborator, caller.name(), clock.now());
        applications.saveAndFlush(application);
    }

    void acceptHandover(UUID id, Caller caller) {
        var application = own.locked(id, caller.id());
        requireFree(application, caller.id());
        application.teamwork().accept(caller.id(), clock.now());
        applications.saveAndFlush(application);
    }

    void endHandover(UUID id, Caller caller) {
        var application = own.locked(id, caller.id());
        application.teamwork().end(caller.id());
        applications.saveAndFlush(application);
    }

    /** 接管: whoever judges anything of this award, or stepped back from this applicant, is not its applicant (第十八条). */
    private void takeOver(Application application, Caller caller) {
        if (caller.seats().stream().anyMatch(seat -> !seat.kind().equals("applicant"))) {
            throw Refusal.forbidden("takeover-by-judge").article("第十八条");
        }
        application.requireUnbiased(caller.id());
        requireFree(application, caller.id());
        application.teamwork().takeOver(caller.id(), caller.name(), clock.now());
    }

    /** Whoever reviews this track works for none of its applicants (第十八条). */
    private void requireNoReviewer(Application application, Caller caller) {
        if (seats.seats(application.roundId(), application.track(), caller.id())) {
            throw Refusal.forbidden("collaborator-reviews").article("第十八条");
        }
    }

    private void requireFree(Application application, String account) {
        if (!application.isApplicant(account)
                && applications.startedBy(application.roundId(), account, application.track())) {
            throw Refusal.conflict("already-applied").article("第三条");
        }
    }

    private Invitation found(Code code) {
        return invitations.findByCodeSha256(code.sha256()).orElseThrow(Collaborating::unknown);
    }

    /** A code that there is not, here or in another region, is merely wrong. */
    private static Refusal unknown() {
        return Refusal.invalid("invitation-unknown").field("code").article("第五条");
    }
}
