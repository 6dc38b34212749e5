package cn.qualityaward.award.agency;

import cn.qualityaward.award.agency.AgencyPledgeController.Given;
import cn.qualityaward.award.agency.Pledges.Statement;
import cn.qualityaward.award.application.Affiliate;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.program.PolicySource.Holder;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
    private final PolicySource tenant;

    LeftAgencyInterests(Selections selections, Selecting selecting, AgencyPledging pledging, PolicySource tenant) {
        this.selections = selections;
        this.selecting = selecting;
        this.pledging = pledging;
        this.tenant = tenant;
    }

    /** Asks tenant-service: never inside a transaction. */
    List<String> heads() {
        return tenant.holders("office", "head").stream().map(Holder::account).toList();
    }

    @Transactional(readOnly = true)
    List<Left> of(UUID round, Collection<String> heads, Caller caller) {
        var all = selections.findByRoundIdOrderById(round).stream()
                .filter(AgencySelection::stands)
                .toList();
        return all.stream()
                .flatMap(selection -> pledging.concerning(selection).stream()
                        .filter(application -> !application.recuses(caller.id())
                                && !anyMayRule(heads, application)
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
            if (pledging.concerning(selection).stream()
                    .filter(application -> application.id().equals(given.application()))
                    .anyMatch(application -> anyMayRule(heads, application))) {
                throw Refusal.forbidden("head-rules").article(Pledges.ARTICLE);
            }
            pledging.rule(selection, given, caller);
        });
    }

    private static boolean anyMayRule(Collection<String> heads, Application application) {
        return heads.stream().anyMatch(head -> !application.recuses(head));
    }
}
