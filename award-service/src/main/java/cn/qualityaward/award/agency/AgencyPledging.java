package cn.qualityaward.award.agency;

import cn.qualityaward.award.agency.AgencyPledgeController.Given;
import cn.qualityaward.award.agency.AgencyPledgeController.Signed;
import cn.qualityaward.award.agency.Pledges.Ruling;
import cn.qualityaward.award.agency.Pledges.Statement;
import cn.qualityaward.award.application.Affiliate;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 第十八条: an agency meets those whom it would review. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AgencyPledging {

    private final Selections selections;
    private final Applications applications;
    private final ProcedureClock clock;

    AgencyPledging(Selections selections, Applications applications, ProcedureClock clock) {
        this.selections = selections;
        this.applications = applications;
        this.clock = clock;
    }

    /** Of whom it is to speak: all who applied in its tracks and are not out. */
    List<Application> concerning(AgencySelection selection) {
        return applied(selection).filter(application -> !application.ended()).toList();
    }

    /** Whether it has spoken of all of them. */
    boolean spoken(AgencySelection selection) {
        return selection
                .pledges()
                .spokenOf(concerning(selection).stream().map(Application::id).toList());
    }

    /** Its paper speaks of whoever applied in its tracks, also of those who are out. */
    void requireUnbiased(AgencySelection selection, Caller caller) {
        applied(selection).forEach(application -> application.requireUnbiased(caller.id()));
    }

    boolean unbiased(AgencySelection selection, Caller caller) {
        return applied(selection).noneMatch(application -> application.recuses(caller.id()));
    }

    private Stream<Application> applied(AgencySelection selection) {
        return selection.decision().steps().stream()
                .map(AgencySelection.Step::track)
                .distinct()
                .flatMap(track -> applications.submitted(selection.roundId(), track).stream());
    }

    /** How many of them wait for what the office finds, but for those from whom its reader steps back. */
    long waiting(AgencySelection selection, Caller caller) {
        return concerning(selection).stream()
                .filter(application -> !application.recuses(caller.id()))
                .filter(application -> waits(selection, application))
                .count();
    }

    boolean waits(AgencySelection selection, Application application) {
        return selection.stands() && selection.pledges().waits(application.id(), named(selection, application));
    }

    /** As what that one names it. */
    static List<Affiliate.Kind> named(AgencySelection selection, Application application) {
        return application.affiliates().stream()
                .filter(one -> one.named(selection.agencyName()))
                .map(Affiliate::kind)
                .distinct()
                .toList();
    }

    void state(AgencySelection selection, Signed paper, Caller caller) {
        var now = clock.now();
        var said = Stream.concat(
                        paper.none().stream().map(id -> new Statement(id, null, paper.signedOn(), now)),
                        paper.relations().stream()
                                .map(one -> new Statement(
                                        one.application(), one.relation().strip(), paper.signedOn(), now)))
                .toList();
        var ids = said.stream().map(Statement::application).toList();
        if (ids.isEmpty() || ids.stream().distinct().count() < ids.size()) {
            throw Refusal.invalid("agency-statements-unfit")
                    .article(Pledges.ARTICLE)
                    .field("none");
        }
        ids.forEach(id -> one(selection, id, caller));
        selection.pledge(paper.signedOn(), said, clock.today());
    }

    void rule(AgencySelection selection, Given given, Caller caller) {
        var application = one(selection, given.application(), caller);
        var instead = given.stepsBack() ? given.instead() : null;
        if (instead != null) {
            requireFree(selection, instead, application);
        }
        selection.rule(new Ruling(
                application.id(),
                given.stepsBack(),
                given.reason().strip(),
                instead,
                named(selection, application),
                caller.name(),
                clock.now()));
    }

    /** Who takes it over stands for its track, and has itself nothing to do with it that is known. */
    private void requireFree(AgencySelection selection, UUID other, Application application) {
        var takes = selections.findByRoundIdOrderById(selection.roundId()).stream()
                .filter(one -> one.id().equals(other) && !one.id().equals(selection.id()) && one.stands())
                .filter(one -> one.decision().steps().stream()
                        .anyMatch(step ->
                                selection.decision().steps().contains(step) && step.track() == application.track()))
                .anyMatch(one -> named(one, application).isEmpty()
                        && one.pledges()
                                .of(application.id())
                                .filter(said -> said.relation() == null)
                                .isPresent());
        if (!takes) {
            throw Refusal.conflict("agency-cannot-take-over")
                    .article(Pledges.ARTICLE)
                    .field("instead");
        }
    }

    private Application one(AgencySelection selection, UUID id, Caller caller) {
        var application = concerning(selection).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
        application.requireUnbiased(caller.id());
        return application;
    }

    /** @return by what name, where it is known */
    @Nullable
    String nameOf(@Nullable UUID selection) {
        return selection == null ? null : selections.required(selection).agencyName();
    }
}
