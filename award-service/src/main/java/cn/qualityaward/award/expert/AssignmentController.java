package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ApplicationReader;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional
@RequestMapping("/api/{tenant}/award")
class AssignmentController implements ApplicationReader {

    record DeclaredConflict(
            @NotNull UUID application,
            @NotBlank @Size(max = 200) String relation) {}

    record Pledge(@AssertTrue boolean pledge, @NotNull List<@NotNull @Valid DeclaredConflict> conflicts) {}

    /**
     * Before interests are declared a reviewer sees who applies, and nothing else; after that, where reviewers are drawn,
     * those they were drawn for.
     *
     * @param reported whether the office has still to find if what the caller reported of it is an interest
     * @param late whether the step is closed and the caller marks it for a correction (补评)
     */
    record Assigned(UUID id, String name, String division, boolean recused, boolean reported, boolean late) {}

    /**
     * @param withOthers whether the caller reviews there with others, besides what they may mark late
     * @param leads whether the caller leads the panel, or stands in
     * @param consensus whether those who review agree on one mark where theirs differ (合议)
     */
    record Assignment(
            UUID round,
            String title,
            ApplicantKind track,
            int ordinal,
            StageKind stage,
            int turn,
            boolean open,
            boolean over,
            boolean declared,
            boolean withOthers,
            boolean byDraw,
            boolean leads,
            boolean consensus,
            List<Assigned> applications) {}

    private final Panels panels;
    private final Experts experts;
    private final Rounds rounds;
    private final Applications applications;
    private final Programs programs;
    private final Progress progress;
    private final Commissions commissions;
    private final Sittings sittings;
    private final SeatedExperts seated;
    private final ProcedureClock clock;

    AssignmentController(
            Panels panels,
            Experts experts,
            Rounds rounds,
            Applications applications,
            Programs programs,
            Progress progress,
            Commissions commissions,
            Sittings sittings,
            SeatedExperts seated,
            ProcedureClock clock) {
        this.panels = panels;
        this.experts = experts;
        this.rounds = rounds;
        this.applications = applications;
        this.programs = programs;
        this.progress = progress;
        this.commissions = commissions;
        this.sittings = sittings;
        this.seated = seated;
        this.clock = clock;
    }

    @Operation(summary = "Declare interests and pledge secrecy before any file opens (第十八条、第二十三条)")
    @PostMapping("/rounds/{round}/tracks/{track}/steps/{ordinal}/declaration")
    @Seated("expert/reviewer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declare(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @Valid @RequestBody Pledge pledge,
            Caller caller) {
        rounds.required(round).requireRunning();
        var panel = panels.locked(round, track, ordinal).orElseThrow(() -> Refusal.unknown("not-found"));
        experts.findByAccount(caller.id()).ifPresent(Expert::requireIntroduced);
        seated.requireNotAmong(caller);
        commissions.requirePledged(round, track, ordinal, applications.at(round, track, ordinal));
        var conflicts = pledge.conflicts().stream()
                .map(conflict -> new Panel.Conflict(conflict.application(), conflict.relation()))
                .toList();
        panel.declare(caller.id(), conflicts, clock.now());
        panels.saveAndFlush(panel);
        panels.carry(panel, caller.id());
    }

    @Operation(summary = "What the caller is asked to review")
    @GetMapping("/my/assignments")
    @Transactional(readOnly = true)
    @Seated("expert/reviewer")
    List<Assignment> mine(Caller caller) {
        var all = panels.of(caller.id()).stream()
                .filter(panel -> !panel.stoodDown(caller.id()))
                .toList();
        var live = applications.live(all.stream().map(Panel::roundId).toList()).stream()
                .collect(Collectors.groupingBy(Application::roundId));
        return all.stream()
                .map(panel -> assignment(panel, caller.id(), live.getOrDefault(panel.roundId(), List.of())))
                .toList();
    }

    private Assignment assignment(Panel panel, String account, List<Application> live) {
        var round = rounds.required(panel.roundId());
        var procedure = progress.procedure(panel.roundId(), panel.track());
        var step = procedure.at(panel.ordinal());
        var late = applications.findByIdIn(panel.stillLate(account));
        var open = sittings.late(panel, account).isPresent()
                || round.state() == Round.State.ANNOUNCED
                        && round.open(panel.track(), procedure)
                                .filter(now -> now.ordinal() == panel.ordinal())
                                .isPresent();
        return new Assignment(
                round.id(),
                round.title(),
                panel.track(),
                panel.ordinal(),
                step.kind(),
                step.turn(),
                open,
                round.at(panel.track(), procedure)
                        .filter(now -> now.ordinal() <= panel.ordinal())
                        .isEmpty(),
                panel.declared(account),
                panel.sitsWithOthers(account),
                panel.byDraw(),
                panel.leads(account),
                programs.rules(round.id()).consensusIn(step.kind()),
                Stream.concat(
                                late.stream(),
                                live.stream()
                                        .filter(application -> application.track() == panel.track())
                                        .filter(application -> application.ordinal() == panel.ordinal())
                                        .filter(application -> panel.comesBefore(account, application)))
                        .distinct()
                        .filter(application -> !panel.declared(account)
                                || panel.isReviewer(account, application)
                                || panel.recuses(account, application))
                        .map(application -> assigned(panel, application, account))
                        .toList());
    }

    private static Assigned assigned(Panel panel, Application application, String account) {
        return new Assigned(
                application.id(),
                application.name(),
                application.division(),
                panel.recuses(account, application),
                panel.member(account)
                        .filter(member -> panel.awaits(member, application))
                        .isPresent(),
                panel.marksLate(account, application));
    }

    /** A reviewer reads what is assigned, once declared, and never what any panel makes them step back from. */
    @Override
    public boolean mayRead(Caller caller, Application application) {
        if (!caller.holds("expert", "reviewer")) {
            return false;
        }
        var all = panels.findByRoundIdAndTrack(application.roundId(), application.track());
        return all.stream().noneMatch(panel -> panel.recuses(caller.id(), application))
                && all.stream()
                        .anyMatch(panel -> panel.isReviewer(caller.id(), application)
                                && (application.ordinal() > panel.ordinal()
                                        || application.ordinal() == panel.ordinal() && commissions.opens(application)))
                && !seated.sits(caller.id());
    }

    @Override
    public boolean mayReadSecrets(Caller caller, Application application) {
        return mayRead(caller, application);
    }
}
