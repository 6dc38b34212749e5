package cn.qualityaward.award.sitevisit;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.ClosingCondition;
import cn.qualityaward.award.application.RehearsedStage.Scene;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.sitevisit.Meeting.Attendance;
import cn.qualityaward.award.sitevisit.Meeting.Kind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where the rules ask for it, no site review is closed before both meetings are signed in. */
@Component
class SiteMeetings implements ClosingCondition {

    private final SiteVisits visits;
    private final Panels panels;
    private final Applications applications;
    private final Programs programs;
    private final ProcedureClock clock;

    SiteMeetings(SiteVisits visits, Panels panels, Applications applications, Programs programs, ProcedureClock clock) {
        this.visits = visits;
        this.panels = panels;
        this.applications = applications;
        this.programs = programs;
        this.clock = clock;
    }

    boolean asked(UUID round) {
        return Boolean.TRUE.equals(programs.rules(round).siteMeetings());
    }

    @Override
    public void require(Step step, Application application) {
        if (asksFor(step, application.roundId())
                && visits.findByApplicationIdAndOrdinal(application.id(), step.ordinal())
                        .filter(SiteVisit::bothSignedIn)
                        .isEmpty()) {
            throw Refusal.conflict("meetings-not-signed-in")
                    .article(StageKind.SITE.article())
                    .setting("siteMeetings")
                    .with("name", application.name());
        }
    }

    private boolean asksFor(Step step, UUID round) {
        return step.kind() == StageKind.SITE && asked(round);
    }

    @Override
    public void rehearse(Scene scene) {
        if (!asksFor(scene.step(), scene.round())) {
            return;
        }
        var application = applications.required(scene.application());
        var visit = new SiteVisit(application, scene.step().ordinal());
        var team = Visiting.team(
                panels.required(scene.round(), scene.track(), scene.step().ordinal()), application);
        var leader = team.getFirst();
        var today = clock.today();
        visit.draft(new SitePlan(today, today, "试运行", leader.expert(), List.of(), List.of("试运行"), ""));
        visit.release(team, null, "试运行", clock.now());
        var attendance = new Attendance(today, Set.of(leader.expert()), List.of("试运行"), List.of(), null);
        for (var kind : Kind.values()) {
            visit.signIn(kind, attendance, leader, clock.now(), today);
        }
        visits.saveAndFlush(visit);
    }
}
