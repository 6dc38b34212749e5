package cn.qualityaward.award.agency;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ClosingCondition;
import cn.qualityaward.award.application.RehearsedStage.Scene;
import cn.qualityaward.award.expert.Commissions;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Nothing of a step opens to its panel before the agencies that are commissioned with it pledged. */
@Component
class PledgedAgencies implements Commissions, ClosingCondition {

    private final Selections selections;

    PledgedAgencies(Selections selections) {
        this.selections = selections;
    }

    @Override
    public void requirePledged(UUID round, ApplicantKind track, int ordinal, Collection<Application> applications) {
        of(round, track, ordinal).forEach(selection -> requireSpoken(selection, applications));
    }

    /** Of whoever is out no agency speaks any more. */
    @Override
    public void requireOpen(Application application) {
        if (application.ended()) {
            return;
        }
        for (var selection : of(application)) {
            requireSpoken(selection, List.of(application));
            if (waits(selection, application)) {
                throw refusal("agency-interest-open", selection);
            }
        }
    }

    /** What an agency said or somebody named late is decided on before the step is. */
    @Override
    public void require(Step step, Application application) {
        requireOpen(application);
    }

    /** No agency is selected in a dry run. */
    @Override
    public void rehearse(Scene scene) {}

    @Override
    public boolean opens(Application application) {
        return application.ended()
                || of(application).stream()
                        .allMatch(
                                selection -> spoken(selection, List.of(application)) && !waits(selection, application));
    }

    private static void requireSpoken(AgencySelection selection, Collection<Application> applications) {
        if (!spoken(selection, applications)) {
            throw refusal("agency-unpledged", selection);
        }
    }

    /** Whether it has spoken of all of these. */
    static boolean spoken(AgencySelection selection, Collection<Application> applications) {
        return selection
                .pledges()
                .spokenOf(applications.stream().map(Application::id).toList());
    }

    /** 第十八条: known is known, whoever said so; that one is closed until the office has found on it. */
    private static boolean waits(AgencySelection selection, Application application) {
        return selection.pledges().waits(application.id(), AgencyPledging.named(selection, application));
    }

    List<AgencySelection> standing(UUID round) {
        return selections.findByRoundIdOrderById(round).stream()
                .filter(AgencySelection::stands)
                .toList();
    }

    private List<AgencySelection> of(Application application) {
        return of(application.roundId(), application.track(), application.ordinal());
    }

    List<AgencySelection> of(UUID round, ApplicantKind track, int ordinal) {
        return selections.findByRoundIdOrderById(round).stream()
                .filter(selection -> selection.reviews(track, ordinal))
                .toList();
    }

    private static Refusal refusal(String slug, AgencySelection selection) {
        return Refusal.conflict(slug).article(Pledges.ARTICLE).with("name", selection.agencyName());
    }
}
