package cn.qualityaward.award.agency;

import cn.qualityaward.award.agency.AgencyPledgeController.Given;
import cn.qualityaward.award.agency.Pledges.Statement;
import cn.qualityaward.award.application.Affiliate;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.OfficeHeads;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What agencies have to do with applicants from whom each head of the office steps back: as of staff, the secretary finds on it. */
@Component
class LeftAgencyInterests {

    /** @param others who could take it over, where the agency steps back */
    record Left(
            UUID selection,
            @Nullable Integer version,
            String agency,
            UUID application,
            String name,
            @Nullable Statement said,
            List<Affiliate.Kind> named,
            List<Other> others) {}

    record Other(UUID selection, String name) {}

    private final Selections selections;
    private final Selecting selecting;
    private final AgencyPledging pledging;

    LeftAgencyInterests(Selections selections, Selecting selecting, AgencyPledging pledging) {
        this.selections = selections;
        this.selecting = selecting;
        this.pledging = pledging;
    }

    @Transactional(readOnly = true)
    List<Left> of(UUID round, Collection<String> heads, Caller caller) {
        var all = selections.findByRoundIdOrderById(round).stream()
                .filter(AgencySelection::stands)
                .toList();
        return all.stream()
                .flatMap(selection -> pledging.concerning(selection).stream()
                        .filter(application -> !application.recuses(caller.id())
                                && !OfficeHeads.anyMayAct(heads, free(application))
                                && pledging.waits(selection, application))
                        .map(application -> left(selection, application, all)))
                .toList();
    }

    private static Left left(AgencySelection selection, Application application, List<AgencySelection> all) {
        return new Left(
                selection.id(),
                selection.version(),
                selection.agencyName(),
                application.id(),
                application.name(),
                selection.pledges().of(application.id()).orElse(null),
                AgencyPledging.named(selection, application),
                others(selection, all)
                        .map(one -> new Other(one.id(), one.agencyName()))
                        .toList());
    }

    private static Stream<AgencySelection> others(AgencySelection selection, List<AgencySelection> all) {
        return all.stream()
                .filter(one -> !one.id().equals(selection.id())
                        && one.decision().steps().stream()
                                .anyMatch(step -> selection.decision().steps().contains(step)));
    }

    /** @param heads whoever is seated as one now */
    @Transactional
    void rule(UUID round, UUID id, IfMatch seen, Given given, Caller caller, Collection<String> heads) {
        selecting.change(id, seen, selection -> {
            if (!selection.roundId().equals(round)) {
                throw Refusal.unknown("not-found");
            }
            pledging.concerning(selection).stream()
                    .filter(application -> application.id().equals(given.application()))
                    .forEach(application -> OfficeHeads.requireNone(heads, free(application)));
            pledging.rule(selection, given, caller);
        });
    }

    private static Predicate<String> free(Application application) {
        return head -> !application.recuses(head);
    }
}
