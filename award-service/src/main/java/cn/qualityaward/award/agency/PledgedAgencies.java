package cn.qualityaward.award.agency;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.expert.Commissions;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Nothing of a step opens to its panel before the agencies that are commissioned with it pledged. */
@Component
class PledgedAgencies implements Commissions {

    private final Selections selections;

    PledgedAgencies(Selections selections) {
        this.selections = selections;
    }

    @Override
    public void requirePledged(UUID round, ApplicantKind track, int ordinal, Collection<Application> applications) {
        for (var selection : of(round, track, ordinal)) {
            if (!spoken(selection, applications)) {
                throw refusal("agency-unpledged", selection);
            }
            if (undecided(selection, applications)) {
                throw refusal("agency-interest-open", selection);
            }
        }
    }

    @Override
    public boolean opens(Application application) {
        var one = List.of(application);
        return of(application.roundId(), application.track(), application.ordinal()).stream()
                .allMatch(selection -> spoken(selection, one) && !undecided(selection, one));
    }

    /** Whether it has spoken of all of these. */
    static boolean spoken(AgencySelection selection, Collection<Application> applications) {
        return selection
                .pledges()
                .spokenOf(applications.stream().map(Application::id).toList());
    }

    private static boolean undecided(AgencySelection selection, Collection<Application> applications) {
        return applications.stream().anyMatch(application -> selection.pledges().undecided(application.id()));
    }

    List<AgencySelection> standing(UUID round) {
        return selections.findByRoundIdOrderById(round).stream()
                .filter(AgencySelection::stands)
                .toList();
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
