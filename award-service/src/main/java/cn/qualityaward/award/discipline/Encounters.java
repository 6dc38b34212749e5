package cn.qualityaward.award.discipline;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where an applicant and its reviewers have to do with each other: in each step by a panel that the application came to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Encounters {

    /** @param side on which the one who asks stands */
    record Encounter(Application application, Step step, Side side) {

        /** What the other side said of this one; reviewers hear what all applicants of the step said together. */
        List<DisciplineRating> heard(List<DisciplineRating> told) {
            return told.stream()
                    .filter(rating -> rating.side() == side.other()
                            && rating.ordinal() == step.ordinal()
                            && rating.roundId().equals(application.roundId())
                            && rating.track() == application.track()
                            && (side == Side.REVIEWER || rating.applicationId().equals(application.id())))
                    .toList();
        }
    }

    private final Applications applications;
    private final Panels panels;
    private final Progress progress;

    Encounters(Applications applications, Panels panels, Progress progress) {
        this.applications = applications;
        this.panels = panels;
        this.progress = progress;
    }

    List<Encounter> of(Caller caller) {
        return Stream.concat(asApplicant(caller), asReviewer(caller)).toList();
    }

    Encounter required(UUID application, int ordinal, Caller caller) {
        return of(caller).stream()
                .filter(one ->
                        one.application().id().equals(application) && one.step().ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }

    private Stream<Encounter> asApplicant(Caller caller) {
        return applications.findByIdIn(applications.actedFor(caller.id())).stream()
                .flatMap(
                        application -> panels.findByRoundIdAndTrack(application.roundId(), application.track()).stream()
                                .filter(panel -> panel.ordinal() <= application.ordinal())
                                .map(panel -> encounter(application, panel, Side.APPLICANT)));
    }

    /** Nobody says anything of whom they step back from. */
    private Stream<Encounter> asReviewer(Caller caller) {
        return panels.of(caller.id()).stream()
                .flatMap(panel -> applications.submitted(panel.roundId(), panel.track()).stream()
                        .filter(application -> application.ordinal() >= panel.ordinal())
                        .filter(application -> panel.isReviewer(caller.id(), application))
                        .map(application -> encounter(application, panel, Side.REVIEWER)));
    }

    private Encounter encounter(Application application, Panel panel, Side side) {
        return new Encounter(
                application, progress.procedure(panel.roundId(), panel.track()).at(panel.ordinal()), side);
    }
}
