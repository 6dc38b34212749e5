package cn.qualityaward.award.duty;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Applications.Tally;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.StandingWork;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.correction.PendingCorrections;
import cn.qualityaward.award.paper.PendingPapers;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.AnySeat;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import io.swagger.v3.oas.annotations.Operation;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@AnySeat
@Transactional(readOnly = true)
@RequestMapping("/api/{tenant}/award/my/duties")
class DutyController {

    private final Rounds rounds;
    private final Applications applications;
    private final Programs programs;
    private final List<OwnWork> stages;
    private final List<StandingWork> standing;
    private final PendingPapers papers;
    private final PendingCorrections corrections;

    DutyController(
            Rounds rounds,
            Applications applications,
            Programs programs,
            List<OwnWork> stages,
            List<StandingWork> standing,
            PendingPapers papers,
            PendingCorrections corrections) {
        this.rounds = rounds;
        this.applications = applications;
        this.programs = programs;
        this.stages = stages;
        this.standing = standing;
        this.papers = papers;
        this.corrections = corrections;
    }

    @Operation(summary = "What the caller must do next, and under which article")
    @GetMapping
    List<Duty> mine(Caller caller) {
        var alive = EnumSet.complementOf(EnumSet.of(Round.State.CLOSED, Round.State.CANCELLED));
        var tallies = applications.tally(caller.id());
        var running = rounds.findByStateInOrderByYearDescIdDesc(alive);
        return Stream.of(
                        second(caller),
                        standing(caller),
                        own(running, caller),
                        running.stream().flatMap(round -> of(round, caller, tallies)))
                .flatMap(duties -> duties)
                .toList();
    }

    /** What another person entered or proposed. */
    private Stream<Duty> second(Caller caller) {
        return Stream.of(
                        confirming("confirm-paper", papers.toBeConfirmedBy(caller)),
                        confirming("confirm-correction", corrections.toBeConfirmedBy(caller)))
                .filter(duty -> duty.count() > 0);
    }

    private Stream<Duty> standing(Caller caller) {
        return standing.stream()
                .flatMap(work -> work.of(caller))
                .map(waiting ->
                        new Duty(waiting.action(), null, null, null, null, waiting.article(), null, waiting.count()));
    }

    private static Duty confirming(String action, long waiting) {
        return new Duty(action, null, null, null, null, "第八条", null, waiting);
    }

    /** What the stages know to wait for this very person. */
    private Stream<Duty> own(List<Round> running, Caller caller) {
        var announced = running.stream()
                .filter(round -> round.state() == Round.State.ANNOUNCED)
                .collect(Collectors.toMap(Round::id, Function.identity()));
        return announced.isEmpty()
                ? Stream.empty()
                : stages.stream()
                        .flatMap(stage -> stage.of(caller, announced.keySet()).stream()
                                .flatMap(waiting -> Stream.ofNullable(announced.get(waiting.round()))
                                        .map(round -> duty(round, waiting, stage.article(waiting)))));
    }

    private static Duty duty(Round round, OwnWork.Waiting waiting, String article) {
        var due = waiting.due();
        return new Duty(
                waiting.action(),
                round.id(),
                round.title(),
                waiting.track(),
                waiting.ordinal(),
                article,
                due == null
                        ? round.plannedEnd(waiting.track(), waiting.ordinal()).orElse(null)
                        : due,
                waiting.count());
    }

    private Stream<Duty> of(Round round, Caller caller, List<Tally> tallies) {
        var policy = programs.policy(round.id());
        return switch (round.state()) {
            case PLANNED -> when(caller, policy.rulesApprover().seat(), duty(round, "approve-rules", "第七条(二)"));
            case RULES_LOCKED ->
                Stream.of("office/officer", "office/head")
                        .flatMap(seat -> when(caller, seat, duty(round, "announce-round", "第十三条")))
                        .distinct();
            case COMMENDED -> when(caller, "office/head", duty(round, "close-round", "第十五条"));
            case SUSPENDED -> when(caller, "office/head", duty(round, "resume-round", "第七条(一)"));
            case CLOSED, CANCELLED -> Stream.empty();
            case ANNOUNCED -> {
                var here = tallies.stream()
                        .filter(tally -> tally.round().equals(round.id()))
                        .toList();
                yield Stream.concat(single(round, caller, here), joint(round, policy, caller, here));
            }
        };
    }

    private static Stream<Duty> single(Round round, Caller caller, List<Tally> here) {
        var own = here.stream()
                .filter(tally -> tally.status() == Status.DRAFT)
                .mapToLong(Tally::own)
                .sum();
        var mine = own == 0 ? Stream.<Duty>empty() : Stream.of(counted(round, "complete-application", "第十三条(一)", own));
        var work = Work.SINGLE.stream()
                .flatMap(single -> seats(caller, single.seat())
                        .map(seat -> counted(
                                round,
                                single.action(),
                                single.article(),
                                here.stream()
                                        .filter(tally -> tally.status() == single.status())
                                        .filter(tally -> single.waitsFor(seat, tally))
                                        .mapToLong(Tally::count)
                                        .sum()))
                        .filter(duty -> duty.count() > 0));
        return Stream.concat(mine, work);
    }

    private static Stream<Duty> joint(Round round, Policy policy, Caller caller, List<Tally> here) {
        return round.kinds().stream().flatMap(track -> {
            var open = round.open(track, Procedure.of(policy, track));
            return open.stream().flatMap(step -> {
                var waiting = here.stream()
                        .filter(tally -> tally.track() == track && tally.ordinal() == step.ordinal())
                        .mapToLong(Tally::count)
                        .sum();
                var table = Work.JOINT.stream()
                        .filter(joint -> joint.stage() == step.kind())
                        .flatMap(
                                joint -> when(caller, joint.seat(), duty(round, track, step, joint.action(), waiting)));
                return switch (step.kind()) {
                    case DELIBERATION ->
                        when(caller, policy.deliberator().seat(), duty(round, track, step, "deliberate", waiting));
                    case APPROVAL -> Stream.empty(); // a request goes from body to body: it tells whose turn it is
                    default -> table;
                };
            });
        });
    }

    private static Stream<Duty> when(Caller caller, String seat, Duty duty) {
        return seats(caller, seat).limit(1).map(held -> duty);
    }

    private static Stream<Seat> seats(Caller caller, String rank) {
        return caller.seats().stream().filter(seat -> (seat.kind() + "/" + seat.role()).equals(rank));
    }

    private static Duty duty(Round round, String action, String article) {
        return counted(round, action, article, 1);
    }

    private static Duty counted(Round round, String action, String article, long count) {
        return new Duty(action, round.id(), round.title(), null, null, article, null, count);
    }

    private static Duty duty(Round round, ApplicantKind track, Procedure.Step step, String action, long count) {
        return new Duty(
                action,
                round.id(),
                round.title(),
                track,
                step.ordinal(),
                step.kind().article(),
                round.plannedEnd(track, step.ordinal()).orElse(null),
                count);
    }
}
