package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Correctable.Corrected;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Redeciding;
import cn.qualityaward.award.application.Redeciding.Redecided;
import cn.qualityaward.award.program.ReviewRules.Shortlist;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 进入下一环节名单 that a rule made, made again once a sheet was corrected: as long as it is not published, nor anything closed behind it. */
@Component
class Relisting {

    private final Sheets sheets;
    private final Standings standings;
    private final Applications applications;
    private final Progress progress;
    private final Redeciding redeciding;

    Relisting(Sheets sheets, Standings standings, Applications applications, Progress progress, Redeciding redeciding) {
        this.sheets = sheets;
        this.standings = standings;
        this.applications = applications;
        this.progress = progress;
        this.redeciding = redeciding;
    }

    static boolean byRule(Desk desk) {
        return desk.step().eliminating() && desk.asked().shortlist().mode() != Shortlist.Mode.MANUAL;
    }

    /**
     * Those whom the step was closed on, whatever became of them since; not who fell out of it before, whose marks nobody
     * compared.
     */
    List<Application> closedOn(Desk desk) {
        var compared = compared(desk);
        return applications.submitted(desk.round(), desk.track()).stream()
                .filter(application -> compared.contains(application.id()))
                .filter(application -> goesOn(desk, application)
                        || application.ordinal() == desk.step().ordinal() && application.outcome() == Outcome.FAILED)
                .toList();
    }

    /** Whose sheets counted; steps that were closed by an earlier build did not mark them, there all that are in. */
    private Set<UUID> compared(Desk desk) {
        var in = sheets.of(desk.round(), desk.track(), desk.step().ordinal()).stream()
                .filter(Sheet::submitted)
                .toList();
        return in.stream()
                .filter(in.stream().anyMatch(Sheet::counted) ? Sheet::counted : sheet -> true)
                .map(Sheet::applicationId)
                .collect(Collectors.toSet());
    }

    static boolean goesOn(Desk desk, Application application) {
        return application.ordinal() > desk.step().ordinal();
    }

    /** Who would go on by the rule, as the marks are now. */
    Set<UUID> now(Desk desk) {
        return Selection.byRule(
                desk.asked().shortlist(),
                standings.of(desk, closedOn(desk)).stream()
                        .map(Reviewed::standing)
                        .toList());
    }

    /** 公示: of a list that is told to everybody, people decide. */
    private static boolean isPublished(Desk desk, Procedure procedure) {
        return procedure.steps().stream()
                .filter(step -> step.ordinal() > desk.step().ordinal())
                .findFirst()
                .filter(step -> step.kind() == StageKind.PUBLIC_NOTICE)
                .isPresent();
    }

    /** @return whether the list is made of the marks as they are now */
    boolean again(Desk desk, Corrected corrected) {
        var procedure = progress.procedure(desk.round(), desk.track());
        if (!byRule(desk)
                || isPublished(desk, procedure)
                || !redeciding.isStillOpen(desk.round(), desk.track(), procedure, desk.step())) {
            return false;
        }
        var now = now(desk);
        closedOn(desk).stream()
                .filter(application -> goesOn(desk, application) != now.contains(application.id()))
                .map(application -> applications.locked(application.id()))
                .filter(application -> !goesOn(desk, application) || !application.ended())
                .forEach(application -> redeciding.decide(
                        application,
                        desk.step(),
                        now.contains(application.id()) ? Redecided.PASSED : Redecided.FAILED,
                        corrected.told(),
                        corrected.by()));
        return true;
    }
}
