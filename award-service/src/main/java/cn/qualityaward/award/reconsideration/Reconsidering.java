package cn.qualityaward.award.reconsideration;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.application.Reopening;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.reconsideration.Consequences.Falling;
import cn.qualityaward.award.reconsideration.Consequences.Reopened;
import cn.qualityaward.award.reconsideration.Consequences.Returning;
import cn.qualityaward.award.reconsideration.Reach.Taken;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Proposed by one person, confirmed by another who has seen what follows; it is tried by being done and taken back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reconsidering {

    private static final Comparator<Taken> LATEST_FIRST =
            Comparator.comparing((Taken one) -> one.step().ordinal()).reversed();

    private final Reconsiderations reconsiderations;
    private final Reach reach;
    private final Reopening reopening;
    private final Rounds rounds;
    private final Programs programs;
    private final Applications applications;
    private final Impartiality impartiality;
    private final ProcedureClock clock;

    Reconsidering(
            Reconsiderations reconsiderations,
            Reach reach,
            Reopening reopening,
            Rounds rounds,
            Programs programs,
            Applications applications,
            Impartiality impartiality,
            ProcedureClock clock) {
        this.reconsiderations = reconsiderations;
        this.reach = reach;
        this.reopening = reopening;
        this.rounds = rounds;
        this.programs = programs;
        this.applications = applications;
        this.impartiality = impartiality;
        this.clock = clock;
    }

    /** @param seated whether somebody holds the seat that decides in the body that deliberates */
    Reconsideration propose(UUID id, Proposal text, SignedPage document, boolean seated, Caller caller) {
        var round = running(id);
        var step = reach.step(round, text.track(), text.ordinal());
        if (text.documentDate().isAfter(clock.today())) {
            throw Refusal.invalid("date-in-the-future")
                    .field("documentDate")
                    .article(step.kind().article());
        }
        if (reconsiderations.existsByRoundIdAndState(id, Reconsideration.State.PROPOSED)) {
            throw Refusal.conflict("reconsideration-pending")
                    .article(step.kind().article());
        }
        reach.requireClosed(round, text.track(), step);
        var foreseen = foresee(round, reach.of(round, text.track(), step));
        requireUnbiased(id, foreseen, caller);
        return reconsiderations.saveAndFlush(
                new Reconsideration(id, step, text, document, deciding(id, foreseen, seated), caller));
    }

    /** Nobody comes, leaves or decides until this transaction ends; nothing is taken back while the round stands still. */
    private Round running(UUID id) {
        var round = rounds.locked(id).orElseThrow(() -> Refusal.unknown("not-found"));
        round.requireRunning();
        return round;
    }

    private Deciding deciding(UUID round, Consequences foreseen, boolean seated) {
        return foreseen.endsResolution()
                ? Deciding.resolved(programs.policy(round).deliberator(), seated)
                : Deciding.OFFICE;
    }

    /** 第十八条: whoever steps back from one of them has no hand in it, and has said so of each. */
    private void requireUnbiased(UUID round, Consequences foreseen, Caller caller) {
        foreseen.reopened().forEach(one -> impartiality.require(round, one.track(), one.ordinal(), caller));
        impartiality.requireStated(
                new Decider(caller.id(), caller.name(), Deciding.OFFICE.unit(), null, true),
                applications.findByIdIn(foreseen.returning().stream()
                        .map(Returning::application)
                        .toList()));
    }

    private Consequences foresee(Round round, Map<ApplicantKind, Step> from) {
        from.forEach((track, step) -> reach.require(round, track, step));
        var names = applications.findByRoundIdOrderById(round.id()).stream()
                .collect(Collectors.toMap(Application::id, Application::name));
        var closed = closed(round, from);
        return new Consequences(
                closed.entrySet().stream()
                        .map(one -> new Reopened(
                                one.getKey(),
                                one.getValue().ordinal(),
                                one.getValue().kind(),
                                one.getValue().turn()))
                        .toList(),
                taken(round, from).flatMap(one -> falling(round, one, names)).toList(),
                closed.entrySet().stream()
                        .flatMap(one -> reopening
                                .returning(
                                        round.id(), one.getKey(), one.getValue(), turnedDown(round, one.getKey(), from))
                                .stream())
                        .map(application -> new Returning(
                                application.id(), application.name(), application.track(), application.status()))
                        .toList());
    }

    /** Without those where only what is begun at the open step falls. */
    private static Map<ApplicantKind, Step> closed(Round round, Map<ApplicantKind, Step> from) {
        return from.entrySet().stream()
                .filter(one ->
                        round.closedAt(one.getKey(), one.getValue().ordinal()).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private Stream<Taken> taken(Round round, Map<ApplicantKind, Step> from) {
        return from.entrySet().stream().flatMap(one -> reach.taken(round, one.getKey(), one.getValue()).stream());
    }

    private static Stream<Falling> falling(Round round, Taken one, Map<UUID, String> names) {
        return one.kept() == null
                ? Stream.empty()
                : one.kept().standing(round.id(), one.track(), one.step()).stream()
                        .map(standing -> new Falling(
                                one.track(),
                                one.step().ordinal(),
                                standing.stage(),
                                standing.number(),
                                standing.on(),
                                standing.named().stream()
                                        .flatMap(id -> Stream.ofNullable(names.get(id)))
                                        .toList()));
    }

    private Set<UUID> turnedDown(Round round, ApplicantKind track, Map<ApplicantKind, Step> from) {
        return taken(round, from)
                .filter(one -> one.track() == track && one.closed() && one.kept() != null)
                .flatMap(one -> Objects.requireNonNull(one.kept()).turnedDown(round.id(), track, one.step()).stream())
                .collect(Collectors.toSet());
    }

    /** What would come of it now. */
    Consequences apply(UUID reconsideration, boolean seated, Caller caller) {
        var id = reconsiderations.required(reconsideration).roundId();
        var round = running(id);
        var decided = reconsiderations.required(reconsideration);
        decided.requireProposed();
        var first = reach.step(round, decided.track(), decided.ordinal());
        reach.requireClosed(round, decided.track(), first);
        var from = reach.of(round, decided.track(), first);
        var closed = closed(round, from);
        var foreseen = foresee(round, from);
        decided.requireDecidedBy(deciding(id, foreseen, seated));
        requireUnbiased(id, foreseen, caller);
        var why = decided.by(caller);
        var turnedDown = closed.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), track -> turnedDown(round, track, from)));
        taken(round, from)
                .sorted(LATEST_FIRST)
                .filter(one -> one.kept() != null)
                .forEach(one -> Objects.requireNonNull(one.kept()).retract(id, one.track(), one.step(), why));
        closed.forEach(
                (track, step) -> reopening.reopen(id, track, step, Objects.requireNonNull(turnedDown.get(track)), why));
        return foreseen;
    }

    /** @param seen what was shown to the caller; anything else refuses */
    Reconsideration confirm(UUID id, IfMatch seen, boolean seated, Caller caller) {
        var proposed = reconsiderations.required(id);
        var deciding = waitsFor(proposed, seated);
        proposed.requireAnother(caller, deciding);
        var shown = apply(id, seated, caller);
        seen.match(shown.tag());
        var decided = reconsiderations.required(id);
        decided.confirm(shown, deciding, caller, clock.now());
        return reconsiderations.saveAndFlush(decided);
    }

    Reconsideration reject(UUID id, String reason, boolean seated, Caller caller) {
        var decided = reconsiderations.required(id);
        var deciding = waitsFor(decided, seated);
        decided.requireAnother(caller, deciding);
        impartiality.require(decided.roundId(), decided.track(), decided.ordinal(), caller);
        decided.reject(reason, deciding, caller, clock.now());
        return reconsiderations.saveAndFlush(decided);
    }

    /** Who sits there may have changed since it was proposed. */
    private Deciding waitsFor(Reconsideration one, boolean seated) {
        return Deciding.of(one.deciding().unit(), programs.policy(one.roundId()).deliberator(), seated);
    }

    Reconsideration withdraw(UUID id, Caller caller) {
        var proposed = reconsiderations.required(id);
        proposed.withdraw(caller, clock.now());
        return reconsiderations.saveAndFlush(proposed);
    }
}
