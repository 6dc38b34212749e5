package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How stages move applications: one by one, or a whole track at once. The order they move in is the policy's. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Progress {

    /** A track at the joint step that is open, with everyone who waits there. */
    public record Gathering(
            Round round, ApplicantKind track, Procedure procedure, Step step, List<Application> there) {}

    /** What a joint decision says of one application; {@code reason} tells those who do not go on why. */
    public record Verdict(boolean passed, @Nullable String reason) {

        public static final Verdict PASSED = new Verdict(true, null);

        public static Verdict failed(String reason) {
            return new Verdict(false, reason);
        }
    }

    private final Applications applications;
    private final Rounds rounds;
    private final Programs programs;
    private final ProcedureClock clock;

    Progress(Applications applications, Rounds rounds, Programs programs, ProcedureClock clock) {
        this.applications = applications;
        this.rounds = rounds;
        this.programs = programs;
        this.clock = clock;
    }

    /** Decides one application in an individual stage; it goes on at once, or ends here. */
    public Application decide(UUID id, StageKind stage, Verdict verdict, Decider by) {
        var application = applications.required(id);
        rounds.required(application.roundId()).requireRunning();
        application.requireAt(stage, stage == StageKind.RECOMMENDATION ? Outcome.CHECKED : Outcome.OPEN);
        apply(application, procedure(application.roundId(), application.track()), verdict, by);
        return application;
    }

    /** Ends one application in a joint stage before that is closed, e.g. removed from a published list. */
    public void remove(Application application, StageKind stage, String reason, Decider by) {
        fail(application.requireAt(stage, Outcome.OPEN, Outcome.HELD), reason, by);
    }

    /** Ends one application at whatever step it is. */
    public void fail(Application application, String reason, Decider by) {
        application.fail(by, reason, clock.now());
        applications.saveAndFlush(application);
    }

    /** The tracks of a round that walk such a stage. */
    public List<ApplicantKind> tracksWith(UUID round, StageKind stage) {
        return rounds.required(round).kinds().stream()
                .filter(track -> procedure(round, track).steps().stream().anyMatch(step -> step.kind() == stage))
                .toList();
    }

    /**
     * Everyone who waits at the open joint step; nobody comes in or leaves until this transaction ends.
     *
     * @throws Refusal while another step or the window is open, or while applications are undecided before it: named
     */
    public Gathering gather(UUID roundId, ApplicantKind track, StageKind stage) {
        var round = rounds.locked(roundId).orElseThrow(() -> Refusal.unknown("not-found"));
        var procedure = procedure(roundId, track);
        var step = round.requireOpen(track, stage, procedure);
        round.requireWindowOver(clock.now());
        var live = applications.submitted(roundId, track).stream()
                .filter(application -> !application.ended())
                .toList();
        var behind = live.stream()
                .filter(application -> application.ordinal() < step.ordinal() || application.outcome() == Outcome.HELD)
                .map(Application::name)
                .toList();
        if (!behind.isEmpty()) {
            throw Refusal.conflict("stage-blocked")
                    .article(stage.article())
                    .with("stage", stage)
                    .with("blockers", behind);
        }
        return new Gathering(round, track, procedure, step, live);
    }

    /** Refuses a decision that speaks of somebody who has left meanwhile, and says who (第五条). */
    public void requireThere(Collection<Application> there, Collection<UUID> named, String field) {
        var present = there.stream().map(Application::id).collect(Collectors.toSet());
        var gone = applications
                .findByIdIn(named.stream().filter(id -> !present.contains(id)).toList())
                .stream()
                .filter(application -> application.outcome() == Outcome.WITHDRAWN
                        || application.outcome() == Outcome.ENDED
                        || application.outcome() == Outcome.BARRED)
                .map(Application::name)
                .toList();
        if (!gone.isEmpty()) {
            throw Refusal.conflict("named-has-left").article("第五条").field(field).with("names", gone);
        }
    }

    /** Closes the step for all: each goes on or ends as the verdicts say, and the track's next joint step opens. */
    public void close(Gathering gathering, java.util.function.Function<Application, Verdict> verdicts, Decider by) {
        for (var application : gathering.there()) {
            apply(application, gathering.procedure(), verdicts.apply(application), by);
        }
        gathering.round().complete(gathering.track(), gathering.step(), gathering.procedure(), by, clock.now());
        rounds.saveAndFlush(gathering.round());
    }

    public Procedure procedure(UUID round, ApplicantKind track) {
        return Procedure.of(programs.policy(round), track);
    }

    private void apply(Application application, Procedure procedure, Verdict verdict, Decider by) {
        if (verdict.passed()) {
            application.pass(procedure, by, verdict.reason(), clock.now());
        } else {
            var reason = verdict.reason();
            if (reason == null || reason.isBlank()) {
                throw Refusal.invalid("reason-missing")
                        .field("reason")
                        .article(procedure.at(application.ordinal()).kind().article())
                        .with("name", application.name());
            }
            application.fail(by, reason, clock.now());
        }
        applications.saveAndFlush(application);
    }
}
