package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.StepRules;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How stages move applications: one by one, or a whole track at once. The order they move in is the policy's. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Progress {

    /**
     * A track at the joint step that is open, with everyone who waits there.
     *
     * @param after those an objection keeps behind, or kept: they follow one by one (objection.hold = PER_NAME)
     */
    public record Gathering(
            Round round,
            ApplicantKind track,
            Procedure procedure,
            Step step,
            List<Application> there,
            List<Application> after) {

        /** Those of them who are meant; the others stay. */
        public Gathering only(Predicate<Application> meant) {
            return new Gathering(
                    round,
                    track,
                    procedure,
                    step,
                    there.stream().filter(meant).toList(),
                    Stream.concat(after.stream(), there.stream().filter(meant.negate()))
                            .toList());
        }
    }

    /**
     * What a joint decision says of one application.
     *
     * @param reason tells those who do not go on why
     * @param classCode 奖项 it is endorsed for, where the list is resolved
     * @param article what a refusal rests on, where that is more than the step
     * @param grounds 授奖理由 of what it is endorsed for
     */
    public record Verdict(
            boolean passed,
            @Nullable String reason,
            @Nullable String classCode,
            @Nullable String article,
            @Nullable String grounds) {

        public static final Verdict PASSED = new Verdict(true, null);

        public Verdict(boolean passed, @Nullable String reason) {
            this(passed, reason, null, null, null);
        }

        public static Verdict failed(String reason) {
            return new Verdict(false, reason);
        }

        public static Verdict endorsed(String classCode) {
            return new Verdict(true, null, classCode, null, null);
        }

        public Verdict under(String article) {
            return new Verdict(passed, reason, classCode, article, grounds);
        }

        public Verdict because(@Nullable String grounds) {
            return new Verdict(passed, reason, classCode, article, grounds);
        }
    }

    private final Applications applications;
    private final Rounds rounds;
    private final Programs programs;
    private final InterestsFirst interests;
    private final ProcedureClock clock;

    Progress(
            Applications applications,
            Rounds rounds,
            Programs programs,
            InterestsFirst interests,
            ProcedureClock clock) {
        this.applications = applications;
        this.rounds = rounds;
        this.programs = programs;
        this.interests = interests;
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
        var gathering = gatherUnheld(roundId, track, stage);
        if (!gathering.after().isEmpty()) {
            throw blocked(stage, gathering.after());
        }
        return gathering;
    }

    /** The same at one step: of several of its kind, that one. */
    public Gathering gather(UUID roundId, ApplicantKind track, Step step) {
        var gathering = gather(roundId, track, step.kind());
        gathering.round().requireOpen(track, step, gathering.procedure());
        return gathering;
    }

    /** The same where each name stands for itself: whoever an objection keeps behind holds up nobody else. */
    public Gathering gatherUnheld(UUID roundId, ApplicantKind track, StageKind stage) {
        var round = rounds.locked(roundId).orElseThrow(() -> Refusal.unknown("not-found"));
        var procedure = procedure(roundId, track);
        var step = round.requireOpen(track, stage, procedure);
        round.requireWindowOver(clock.now());
        requireNobodyToCome(roundId, track, stage);
        return new Gathering(round, track, procedure, step, live(roundId, track).toList(), List.of())
                .only(application -> application.ordinal() == step.ordinal() && application.outcome() != Outcome.HELD);
    }

    /** 个别延期: a list is not closed over somebody who was given more time to come in. */
    private void requireNobodyToCome(UUID round, ApplicantKind track, StageKind stage) {
        var coming = applications.withOwnDays(round).stream()
                .filter(application -> application.track() == track && application.mayStillComeIn(clock.now()))
                .toList();
        if (!coming.isEmpty()) {
            throw blocked(stage, coming);
        }
    }

    /** Whoever comes in now must still find every list open. */
    void requireNoListClosed(Application application) {
        var procedure = procedure(application.roundId(), application.track());
        rounds.required(application.roundId()).requireNoListClosed(application.track(), procedure);
    }

    /** Refuses where nobody is there on any track for as long as somebody may still come. */
    public static void requireSomebody(List<Gathering> gatherings) {
        if (gatherings.stream().allMatch(gathering -> gathering.there().isEmpty())) {
            gatherings.stream()
                    .filter(gathering -> !gathering.after().isEmpty())
                    .findFirst()
                    .ifPresent(gathering -> {
                        throw blocked(gathering.step().kind(), gathering.after());
                    });
        }
    }

    /** Whether a track still has a joint step before it. */
    public boolean isOpen(UUID round, ApplicantKind track) {
        return rounds.required(round).open(track, procedure(round, track)).isPresent();
    }

    /** Who has come to a step that is closed for the others already, after an objection was ruled on. */
    public List<Application> late(UUID roundId, ApplicantKind track, StageKind stage) {
        var round = rounds.locked(roundId).orElseThrow(() -> Refusal.unknown("not-found"));
        var open = round.open(track, procedure(roundId, track));
        return live(roundId, track)
                .filter(application -> application.stage() == stage && application.outcome() == Outcome.OPEN)
                .filter(application -> open.filter(step -> application.ordinal() < step.ordinal())
                        .isPresent())
                .toList();
    }

    private Stream<Application> live(UUID round, ApplicantKind track) {
        return applications.submitted(round, track).stream().filter(application -> !application.ended());
    }

    private static Refusal blocked(StageKind stage, List<Application> blockers) {
        return Refusal.conflict("stage-blocked")
                .article(stage.article())
                .with("stage", stage)
                .with("blockers", blockers.stream().map(Application::name).toList());
    }

    /** Goes on alone from a notice that was concluded without it, once nothing holds it any more. */
    public void follow(Application application, Decider by) {
        application.requireAt(StageKind.PUBLIC_NOTICE, Outcome.OPEN);
        apply(application, procedure(application.roundId(), application.track()), Verdict.PASSED, by);
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
    public void close(Gathering gathering, Function<Application, Verdict> verdicts, Decider by) {
        decide(gathering, verdicts, by);
        gathering.round().complete(gathering.track(), gathering.step(), gathering.procedure(), by, clock.now());
        rounds.saveAndFlush(gathering.round());
    }

    /** Decides on those who are there and leaves the step open for those who follow. */
    public void decide(Gathering gathering, Function<Application, Verdict> verdicts, Decider by) {
        interests.require(by, gathering.there());
        for (var application : gathering.there()) {
            apply(application, gathering.procedure(), verdicts.apply(application), by);
        }
    }

    public Procedure procedure(UUID round, ApplicantKind track) {
        return Procedure.of(programs.policy(round), track);
    }

    /** What the rules ask of the review of a step; of one that there is not, nothing is told. */
    public StepRules asked(UUID round, ApplicantKind track, int ordinal) {
        return procedure(round, track).steps().stream()
                .filter(step -> step.ordinal() == ordinal)
                .findFirst()
                .map(step -> programs.rules(round).at(track, step.kind()))
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }

    /** 授奖理由 that the resolution did not tell, before it is published. */
    public void giveGrounds(Application application, String grounds) {
        application.giveGrounds(grounds);
        applications.saveAndFlush(application);
    }

    private void apply(Application application, Procedure procedure, Verdict verdict, Decider by) {
        var classCode = verdict.classCode();
        if (classCode != null) {
            application.endorse(classCode, verdict.grounds());
        }
        if (verdict.passed()) {
            application.pass(procedure, by, verdict.reason(), clock.now());
        } else {
            var reason = verdict.reason();
            var step = procedure.at(application.ordinal()).kind().article();
            if (reason == null || reason.isBlank()) {
                throw Refusal.invalid("reason-missing")
                        .field("reason")
                        .article(step)
                        .with("name", application.name());
            }
            application.fail(by, reason, Objects.requireNonNullElse(verdict.article(), step), clock.now());
        }
        applications.saveAndFlush(application);
    }
}
