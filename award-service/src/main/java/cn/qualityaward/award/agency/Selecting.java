package cn.qualityaward.award.agency;

import cn.qualityaward.award.agency.AgencySelection.Decision;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One selection of a round at a time: no agency is chosen twice for the same step, and none judges where it applies. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Selecting {

    private final Agencies agencies;
    private final Selections selections;
    private final Rounds rounds;
    private final Programs programs;
    private final Applications applications;
    private final ProcedureClock clock;

    Selecting(
            Agencies agencies,
            Selections selections,
            Rounds rounds,
            Programs programs,
            Applications applications,
            ProcedureClock clock) {
        this.agencies = agencies;
        this.selections = selections;
        this.rounds = rounds;
        this.programs = programs;
        this.applications = applications;
        this.clock = clock;
    }

    AgencySelection select(UUID roundId, UUID agencyId, Decision decision) {
        var round = locked(roundId);
        round.requireUninterrupted();
        var agency = agencies.required(agencyId);
        requireSteps(round, decision);
        requireFree(roundId, agency.id(), agency.name(), decision, null);
        if (applies(roundId, agency.creditCode())) {
            throw Refusal.conflict("agency-applies").article("第十八条").with("name", agency.name());
        }
        requireNoInterest(roundId, agency.name(), decision);
        return selections.saveAndFlush(new AgencySelection(roundId, agency, decision, clock.today()));
    }

    AgencySelection correct(UUID id, IfMatch seen, Decision decision) {
        var round = locked(selections.required(id).roundId());
        requireSteps(round, decision);
        return change(id, seen, selection -> {
            requireFree(round.id(), selection.agencyId(), selection.agencyName(), decision, id);
            requireNoInterest(round.id(), selection.agencyName(), decision);
            selection.change(decision, clock.today());
        });
    }

    AgencySelection change(UUID id, IfMatch seen, Consumer<AgencySelection> change) {
        var selection = selections.required(id);
        seen.match(selection.version());
        change.accept(selection);
        return selections.saveAndFlush(selection);
    }

    /** Whether an agency has itself handed in an application in the round (第十八条). */
    @Transactional(readOnly = true)
    boolean applies(UUID round, String creditCode) {
        return applications.alreadyApplied(round, creditCode, round);
    }

    /** 第十八条: it is nobody's consultant, parent or supplier of those it would review, as they name them. */
    private void requireNoInterest(UUID round, String agency, Decision decision) {
        var named = decision.steps().stream()
                .map(AgencySelection.Step::track)
                .distinct()
                .flatMap(track -> applications.submitted(round, track).stream())
                .filter(application -> !application.ended())
                .filter(application -> application.affiliates().stream().anyMatch(one -> one.named(agency)))
                .count();
        if (named > 0) {
            throw Refusal.conflict("agency-affiliated")
                    .article("第十八条")
                    .with("name", agency)
                    .with("count", named);
        }
    }

    private Round locked(UUID round) {
        return rounds.locked(round).orElseThrow(() -> Refusal.unknown("not-found"));
    }

    /** 资料评审、现场评审、陈述答辩: what is scored by sheets, in the round's own procedure. */
    private void requireSteps(Round round, Decision decision) {
        var policy = programs.policy(round.id());
        for (var step : decision.steps()) {
            var reviewed = round.kinds().contains(step.track())
                    && Procedure.of(policy, step.track()).steps().stream()
                            .anyMatch(known -> known.ordinal() == step.ordinal()
                                    && known.kind().byPanel());
            if (!reviewed) {
                throw Refusal.invalid("step-not-reviewed")
                        .article(AgencySelection.ARTICLE)
                        .field("steps");
            }
        }
        if (decision.steps().stream().distinct().count() < decision.steps().size()) {
            throw Refusal.invalid("step-named-twice")
                    .article(AgencySelection.ARTICLE)
                    .field("steps");
        }
    }

    private void requireFree(UUID round, UUID agency, String name, Decision decision, @Nullable UUID except) {
        var taken = selections.findByRoundIdOrderById(round).stream()
                .filter(known -> known.stands()
                        && known.agencyId().equals(agency)
                        && !known.id().equals(except))
                .flatMap(known -> known.decision().steps().stream())
                .anyMatch(step -> decision.steps().contains(step));
        if (taken) {
            throw Refusal.conflict("agency-already-selected")
                    .article(AgencySelection.ARTICLE)
                    .field("steps")
                    .with("name", name);
        }
    }
}
