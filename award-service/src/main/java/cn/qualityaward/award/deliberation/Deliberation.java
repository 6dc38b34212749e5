package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.deliberation.Attendance.Form;
import cn.qualityaward.award.deliberation.Listing.Listed;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 审议拟授奖名单: names may be struck with reasons, none is added from below the scored list (第十四条). */
@Component
class Deliberation {

    private final Resolutions resolutions;
    private final Meetings meetings;
    private final OfficeProposal proposal;
    private final Listing listing;
    private final Progress progress;
    private final Programs programs;
    private final ProcedureClock clock;
    private final Impartiality impartiality;

    Deliberation(
            Resolutions resolutions,
            Meetings meetings,
            OfficeProposal proposal,
            Listing listing,
            Progress progress,
            Programs programs,
            ProcedureClock clock,
            Impartiality impartiality) {
        this.resolutions = resolutions;
        this.meetings = meetings;
        this.proposal = proposal;
        this.listing = listing;
        this.progress = progress;
        this.programs = programs;
        this.clock = clock;
        this.impartiality = impartiality;
    }

    @Bean
    PaperDecision<Text> resolutionOnPaper() {
        return new PaperDecision<>("resolution", Text.class, new OnPaper());
    }

    private final class OnPaper implements PaperDecision.Effect<Text> {

        @Override
        public void decide(UUID round, Text text, Decider by) {
            resolve(round, text, by);
        }

        /** 第十八条: minutes tell of all who were on the list. */
        @Override
        public Optional<String> recused(String account, UUID round, Text text) {
            return impartiality.recusing(round, StageKind.DELIBERATION, account).map(Application::name);
        }
    }

    /** What was resolved, once it was. */
    Optional<Text> resolved(UUID round) {
        return resolutions.standing(round).map(Resolution::text);
    }

    /** Those taken back among them, the earliest first. */
    List<Resolution> all(UUID round) {
        return resolutions.findByRoundIdOrderById(round);
    }

    void resolve(UUID round, Text text, Decider by) {
        resolve(round, text, by, List.of());
    }

    /** @param seated who holds a seat of the body that deliberates; of a paper nobody is asked */
    @Transactional
    void resolve(UUID round, Text text, Decider by, Collection<Attendee> seated) {
        programs.policy(round).deliberator().require(by);
        if (text.meetingDate().isAfter(clock.today())) {
            throw Refusal.invalid("date-in-the-future").field("meetingDate").article(Resolution.ARTICLE);
        }
        requireUnresolved(round);
        requireAnew(round, text);
        requireCalled(round, text, seated);
        var quorum = programs.policy(round).quorumOfDeliberation();
        var listed = listing.resolved(round, text, quorum.percent(), quorum.setting());
        requireGrounds(round, listed);
        proposal.requireFollowed(round, listed);
        impartiality.requireStated(by, listed.there());
        if (by.paper() == null) {
            listing.requireStated(text.attendance(), listed);
        }
        resolutions.saveAndFlush(new Resolution(round, text, by));
        proposal.decidedAnew(round, by);
        listed.gatherings()
                .forEach(gathering -> progress.close(gathering, application -> verdict(application, listed), by));
    }

    /** 授奖理由: each is awarded for something, and that is published with the name. */
    private void requireGrounds(UUID round, Listed listed) {
        if (programs.policy(round).asksForGrounds()) {
            listed.there().stream()
                    .filter(application -> Stream.ofNullable(listed.endorsed().get(application.id()))
                            .anyMatch(one -> !one.reasoned()))
                    .findFirst()
                    .ifPresent(application -> {
                        throw Refusal.invalid("grounds-missing")
                                .field("endorsed")
                                .article(Resolution.ARTICLE)
                                .setting("awardGrounds")
                                .with("name", application.name());
                    });
        }
    }

    /** Of whom a meeting was called on that day who came; else, as where a paper is circulated, of whoever sits there. */
    private void requireCalled(UUID round, Text text, Collection<Attendee> seated) {
        var attendance = text.attendance();
        if (attendance != null) {
            meetings.deliberatedOn(round, text.meetingDate())
                    .filter(meeting -> attendance.form() == Form.MEETING)
                    .ifPresentOrElse(
                            meeting -> attendance.requireOf(meeting.notice().called()),
                            () -> attendance.requireSeated(seated));
        }
    }

    void requireUnresolved(UUID round) {
        if (resolutions.standing(round).isPresent()) {
            throw Refusal.conflict("already-resolved").article(Resolution.ARTICLE);
        }
    }

    /** What was taken back since was resolved in that meeting, too: it is not called otherwise. */
    void requireNothingResolvedIn(Meeting meeting) {
        if (resolutions.findByRoundIdOrderById(meeting.roundId()).stream()
                .anyMatch(one -> meeting.deliberatedOn(one.text().meetingDate()))) {
            throw Refusal.conflict("meeting-resolved").article(Resolution.ARTICLE);
        }
    }

    /** 重新审议: after what was taken back, and in minutes of its own. */
    private void requireAnew(UUID round, Text text) {
        for (var earlier : resolutions.findByRoundIdOrderById(round)) {
            var withdrawn = earlier.withdrawn();
            if (withdrawn != null && earlier.text().minutesNumber().equals(text.minutesNumber())) {
                throw Refusal.invalid("minutes-taken-back")
                        .field("minutesNumber")
                        .article(Resolution.ARTICLE)
                        .with("number", withdrawn.documentNumber());
            }
            if (withdrawn != null && text.meetingDate().isBefore(withdrawn.documentDate())) {
                throw Refusal.invalid("meeting-before-withdrawal")
                        .field("meetingDate")
                        .article(Resolution.ARTICLE)
                        .with("on", withdrawn.documentDate());
            }
        }
    }

    private static Verdict verdict(Application application, Listed listed) {
        var reason = listed.struck().get(application.id());
        if (reason != null) {
            return Verdict.failed(reason);
        }
        var endorsement = Objects.requireNonNull(listed.endorsed().get(application.id()));
        var code = listed.quotas()
                .require(endorsement.classCode(), application.track())
                .code();
        return Verdict.endorsed(code).because(endorsement.grounds());
    }
}
