package cn.qualityaward.award.sitevisit;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.award.sitevisit.Release.Visitor;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** A visit meets its applicant, the panel of its step, and whoever asks for it. */
@Component
class Visiting {

    enum Side {
        OFFICE,
        TEAM,
        APPLICANT
    }

    /** A visit that somebody may see, new or begun. */
    record Seen(SiteVisit visit, Application application, Step step, Side side) {}

    private final SiteVisits visits;
    private final Readership readership;
    private final Panels panels;
    private final Rounds rounds;
    private final Progress progress;

    Visiting(SiteVisits visits, Readership readership, Panels panels, Rounds rounds, Progress progress) {
        this.visits = visits;
        this.readership = readership;
        this.panels = panels;
        this.rounds = rounds;
        this.progress = progress;
    }

    /** By the office, by those who review it there, and by whoever works for its applicant. */
    Seen seen(UUID id, Caller caller) {
        var application = readership.readable(id, caller);
        var step = step(application).orElseThrow(() -> Refusal.unknown("not-found"));
        var side = side(application, step, caller);
        var visit = visits.findByApplicationIdAndOrdinal(id, step.ordinal());
        return new Seen(visit.orElseGet(() -> new SiteVisit(application, step.ordinal())), application, step, side);
    }

    /** Whether whoever sees it may act on it. */
    boolean acts(Seen seen) {
        var application = seen.application();
        return seen.side() != Side.APPLICANT
                && application.stage() == StageKind.SITE
                && application.outcome() == Outcome.OPEN;
    }

    /** The same to act on it, as long as the step is open. */
    Seen open(UUID id, Caller caller) {
        var seen = seen(id, caller);
        if (seen.side() == Side.APPLICANT) {
            throw Refusal.unknown("not-found");
        }
        seen.application().requireAt(StageKind.SITE, Outcome.OPEN);
        rounds.required(seen.application().roundId()).requireRunning();
        return seen;
    }

    /** The last site review that it has come to. */
    Optional<Step> step(Application application) {
        return progress.procedure(application.roundId(), application.track()).steps().stream()
                .filter(step -> step.kind() == StageKind.SITE && step.ordinal() <= application.ordinal())
                .reduce((earlier, later) -> later);
    }

    private Side side(Application application, Step step, Caller caller) {
        if (application.actsFor(caller.id())) {
            return Side.APPLICANT;
        }
        if (caller.sitsIn("office")) {
            return Side.OFFICE;
        }
        return panel(application, step)
                .filter(panel -> panel.isReviewer(caller.id(), application))
                .map(panel -> Side.TEAM)
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }

    Optional<Panel> panel(Application application, Step step) {
        return panels.findByRoundIdAndTrackAndOrdinal(application.roundId(), application.track(), step.ordinal());
    }

    /** Whoever reviews the applicant in that step, as far as somebody is waited for. */
    List<Visitor> team(Seen seen) {
        return team(
                panels.required(
                        seen.application().roundId(),
                        seen.application().track(),
                        seen.step().ordinal()),
                seen.application());
    }

    /** The caller, as a member of the team. */
    Visitor member(Seen seen, Caller caller) {
        return team(seen).stream()
                .filter(visitor -> visitor.account().equals(caller.id()))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }

    static List<Visitor> team(Panel panel, Application application) {
        return panel.reviewersOf(application).stream()
                .filter(member -> !panel.stoodDown(member.account()))
                .map(member -> new Visitor(member.expert(), member.account(), member.name()))
                .toList();
    }

    void keep(SiteVisit visit) {
        try {
            visits.saveAndFlush(visit);
        } catch (DataIntegrityViolationException begun) { // by another officer, at this very moment
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "stale");
        }
    }
}
