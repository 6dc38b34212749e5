package cn.qualityaward.award.collaboration;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.collaboration.Invitation.Purpose;
import cn.qualityaward.award.collaboration.Invitation.State;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 接管码: the office makes it for the applicant of what was handed in on paper; of those it made one is good. */
@Component
@Transactional
class TakingOver {

    private final Readership readership;
    private final Applications applications;
    private final Invitations invitations;
    private final Rounds rounds;
    private final ProcedureClock clock;

    TakingOver(
            Readership readership,
            Applications applications,
            Invitations invitations,
            Rounds rounds,
            ProcedureClock clock) {
        this.readership = readership;
        this.applications = applications;
        this.invitations = invitations;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Invitation> codes(UUID id, Caller officer) {
        readership.readable(id, officer);
        return codes(id);
    }

    /** The one before is good no more: a letter may have gone astray. */
    Invitation offer(UUID id, Code code, Caller officer) {
        var application = locked(id, officer);
        application.teamwork().requireOnPaper();
        var now = clock.now();
        codes(id).stream().filter(one -> one.state(now) == State.OPEN).forEach(one -> revoke(one, now));
        return invitations.saveAndFlush(
                Invitation.toTakeOver(id, code.sha256(), application.name(), officer.name(), now));
    }

    void revoke(UUID id, UUID code, Caller officer) {
        locked(id, officer).teamwork().requireOnPaper();
        var one = invitations.takeover(id, code);
        revoke(one, clock.now());
    }

    private void revoke(Invitation one, Instant now) {
        one.revoke(now);
        invitations.saveAndFlush(one);
    }

    private List<Invitation> codes(UUID id) {
        return invitations.findByApplicationIdAndPurposeOrderById(id, Purpose.TAKEOVER);
    }

    /** Whoever may not read it, or stepped back from it, makes no code for it; nobody comes by one meanwhile. */
    private Application locked(UUID id, Caller officer) {
        rounds.shared(readership.readable(id, officer).roundId());
        return applications.locked(id);
    }
}
