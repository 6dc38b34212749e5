package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A meeting meets the list it is about, as long as nothing is resolved on it. */
@Component
@Transactional
class Convening {

    private final Meetings meetings;
    private final Deliberation deliberation;
    private final OfficeProposal proposal;
    private final Listing listing;
    private final Programs programs;
    private final Impartiality impartiality;
    private final Rounds rounds;
    private final ProcedureClock clock;

    Convening(
            Meetings meetings,
            Deliberation deliberation,
            OfficeProposal proposal,
            Listing listing,
            Programs programs,
            Impartiality impartiality,
            Rounds rounds,
            ProcedureClock clock) {
        this.meetings = meetings;
        this.deliberation = deliberation;
        this.proposal = proposal;
        this.listing = listing;
        this.programs = programs;
        this.impartiality = impartiality;
        this.rounds = rounds;
        this.clock = clock;
    }

    boolean mayCall(UUID round, MeetingBody body, Caller caller) {
        return caller.sitsIn("office")
                || body == MeetingBody.DELIBERATOR
                        && caller.sitsIn(programs.policy(round).deliberator().kind());
    }

    /** The office serves both; whoever deliberates calls what is theirs, and no other body. */
    void requireOwn(UUID round, MeetingBody body, Caller caller) {
        if (!mayCall(round, body, caller)) {
            throw body == MeetingBody.OFFICE
                    ? Refusal.forbidden("office-meeting-only").article(Meeting.ARTICLE)
                    : Refusal.forbidden("deliberator-meeting-only")
                            .article(Meeting.ARTICLE)
                            .setting("deliberator");
        }
    }

    /** Whose it is, where the caller may call it. */
    MeetingBody own(UUID round, UUID id, Caller caller) {
        var body = meetings.required(round, id).body();
        requireOwn(round, body, caller);
        return body;
    }

    Meeting seen(UUID round, UUID id, IfMatch ifMatch, Caller caller) {
        own(round, id, caller);
        var meeting = meetings.required(round, id);
        ifMatch.match(meeting.version());
        return meeting;
    }

    Meeting call(UUID round, MeetingBody body, Notice notice) {
        rounds.required(round).requireRunning();
        deliberation.requireUnresolved(round);
        if (body == MeetingBody.OFFICE) {
            requireAsked(round);
        }
        try {
            return meetings.saveAndFlush(new Meeting(round, body, notice, clock.now()));
        } catch (DataIntegrityViolationException another) {
            throw Refusal.conflict("meeting-pending").article(Meeting.ARTICLE);
        }
    }

    Meeting callAgain(UUID round, UUID id, IfMatch ifMatch, Notice notice, Caller caller) {
        var meeting = seen(round, id, ifMatch, caller);
        rounds.required(round).requireRunning();
        deliberation.requireUnresolved(round);
        deliberation.requireNothingResolvedIn(meeting);
        meeting.callAgain(notice, clock.now());
        return meetings.saveAndFlush(meeting);
    }

    /** Where the round stands still, too: who was called is told not to come. */
    Meeting cancel(UUID round, UUID id, IfMatch ifMatch, String reason, Caller caller) {
        var meeting = seen(round, id, ifMatch, caller);
        deliberation.requireUnresolved(round);
        deliberation.requireNothingResolvedIn(meeting);
        meeting.cancel(reason, caller, clock.now());
        return meetings.saveAndFlush(meeting);
    }

    Meeting minute(Meeting meeting, Text text, Decider by) {
        requireList(meeting, text, by);
        meeting.minute(text, clock.today());
        return meetings.saveAndFlush(meeting);
    }

    /** Whoever left since it was minuted stands in it no more: then it is minuted anew. */
    Meeting adopt(Meeting meeting, Decider by) {
        requireList(meeting, meeting.adopt(by, clock.now()), by);
        proposal.decidedAnew(meeting.roundId(), by);
        return meetings.saveAndFlush(meeting);
    }

    Meeting keep(Meeting meeting, SignedPage page) {
        meeting.keep(page);
        return meetings.saveAndFlush(meeting);
    }

    /** 第十八条: whoever steps back from one does not compare the others with it. */
    private void requireList(Meeting meeting, Text text, Decider by) {
        var round = meeting.roundId();
        requireAsked(round);
        deliberation.requireUnresolved(round);
        var listed =
                listing.proposed(round, text, programs.policy(round).officeMeetingQuorum(), OfficeProposal.SETTING);
        impartiality.requireStated(by, listed.there());
        listing.requireStated(text.attendance(), listed);
    }

    private void requireAsked(UUID round) {
        if (!proposal.asked(round)) {
            throw Refusal.conflict("office-meeting-not-asked")
                    .article(Meeting.ARTICLE)
                    .setting(OfficeProposal.SETTING);
        }
    }
}
