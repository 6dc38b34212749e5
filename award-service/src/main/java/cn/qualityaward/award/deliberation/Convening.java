package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.deliberation.Meeting.Body;
import cn.qualityaward.award.deliberation.Meeting.Notice;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** A meeting meets the list it is about, as long as nothing is resolved on it. */
@Component
class Convening {

    private final Meetings meetings;
    private final Deliberation deliberation;
    private final OfficeProposal proposal;
    private final Listing listing;
    private final Programs programs;
    private final Rounds rounds;
    private final ProcedureClock clock;

    Convening(
            Meetings meetings,
            Deliberation deliberation,
            OfficeProposal proposal,
            Listing listing,
            Programs programs,
            Rounds rounds,
            ProcedureClock clock) {
        this.meetings = meetings;
        this.deliberation = deliberation;
        this.proposal = proposal;
        this.listing = listing;
        this.programs = programs;
        this.rounds = rounds;
        this.clock = clock;
    }

    Meeting call(UUID round, Body body, Notice notice) {
        rounds.required(round).requireRunning();
        deliberation.requireUnresolved(round);
        if (body == Body.OFFICE) {
            requireAsked(round);
        }
        try {
            return meetings.saveAndFlush(new Meeting(round, body, notice));
        } catch (DataIntegrityViolationException another) {
            throw Refusal.conflict("meeting-pending").article(Meeting.ARTICLE);
        }
    }

    Meeting callAgain(Meeting meeting, Notice notice) {
        deliberation.requireUnresolved(meeting.roundId());
        meeting.callAgain(notice);
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
        listing.check(round, text, programs.policy(round).officeMeetingQuorum(), OfficeProposal.SETTING)
                .there()
                .forEach(application -> application.requireUnbiased(by.account()));
    }

    private void requireAsked(UUID round) {
        if (!proposal.asked(round)) {
            throw Refusal.conflict("office-meeting-not-asked")
                    .article(Meeting.ARTICLE)
                    .setting(OfficeProposal.SETTING);
        }
    }
}
