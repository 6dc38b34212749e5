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
            requireSpoken(selection, applications);
            require(applications.stream().noneMatch(one -> selection.pledges().undecided(one.id())), selection);
        }
    }

    @Override
    public void requireOpen(Application application) {
        for (var selection : of(application)) {
            requireSpoken(selection, List.of(application));
            require(!waits(selection, application), selection);
        }
    }

    @Override
    public boolean opens(Application application) {
        return of(application).stream()
                .allMatch(selection -> spoken(selection, List.of(application)) && !waits(selection, application));
    }

    private static void requireSpoken(AgencySelection selection, Collection<Application> applications) {
        if (!spoken(selection, applications)) {
            throw refusal("agency-unpledged", selection);
        }
    }

    private static void require(boolean decided, AgencySelection selection) {
        if (!decided) {
            throw refusal("agency-interest-open", selection);
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
