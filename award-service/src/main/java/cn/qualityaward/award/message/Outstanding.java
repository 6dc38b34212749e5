package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.publicnotice.AwaitedAnswers;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has not acted yet, and until when they may: asked of the steps each time, which alone know it. */
@Component
class Outstanding {

    /** @param name as the office reads it: an applicant, a reviewer, a unit */
    record Waiting(Recipient recipient, String name) {}

    private final Applications applications;
    private final Rounds rounds;
    private final Panels panels;
    private final AwaitedAnswers answers;
    private final List<OwnWork> stages;

    Outstanding(Applications applications, Rounds rounds, Panels panels, AwaitedAnswers answers, List<OwnWork> stages) {
        this.applications = applications;
        this.rounds = rounds;
        this.panels = panels;
        this.answers = answers;
        this.stages = stages;
    }

    /** Empty when there is nothing to be late for any more. */
    Optional<LocalDate> due(Watch watch) {
        var round = rounds.required(watch.roundId());
        return switch (watch.kind()) {
            case WINDOW -> round.windowEnd();
            case RECOMMENDATION -> Optional.ofNullable(watch.track()).flatMap(track -> round.plannedEnd(track, 0));
            case COMPLETION ->
                Optional.ofNullable(applications.required(watch.about()).completeBy());
            case SHEETS -> panel(watch).flatMap(panel -> round.plannedEnd(panel.track(), panel.ordinal()));
            case LETTER ->
                watch.units().stream()
                        .flatMap(unit -> work(watch, member(unit), "give-opinion"))
                        .flatMap(asked -> Stream.ofNullable(asked.due()))
                        .findFirst()
                        .or(() -> Optional.ofNullable(watch.due()));
            case OBJECTION -> answers.lastDay(watch.about());
        };
    }

    List<Waiting> of(Watch watch) {
        return switch (watch.kind()) {
            case WINDOW ->
                applications.findByRoundIdOrderById(watch.roundId()).stream()
                        .filter(application -> application.status() == Status.DRAFT)
                        .map(Outstanding::applicant)
                        .toList();
            case COMPLETION ->
                Stream.of(applications.required(watch.about()))
                        .filter(application -> application.status() == Status.RETURNED)
                        .map(Outstanding::applicant)
                        .toList();
            case RECOMMENDATION -> counties(watch);
            case LETTER ->
                watch.units().stream()
                        .sorted()
                        .filter(unit -> work(watch, member(unit), "give-opinion")
                                .findAny()
                                .isPresent())
                        .map(unit -> new Waiting(Recipient.seat("member", unit, "signer"), "member/" + unit))
                        .toList();
            case SHEETS ->
                panel(watch).stream()
                        .flatMap(panel -> panel.members().stream())
                        .filter(member -> work(watch, reviewer(member.account()), "declare-interests", "fill-sheets")
                                .findAny()
                                .isPresent())
                        .map(member -> new Waiting(Recipient.account(member.account()), member.name()))
                        .toList();
            case OBJECTION ->
                answers.lastDay(watch.about()).stream()
                        .map(day -> new Waiting(Recipient.seat("office/officer"), "office"))
                        .toList();
        };
    }

    /** The board checks, the signer signs; each county once, whatever it has to do. */
    private List<Waiting> counties(Watch watch) {
        return applications.live(Set.of(watch.roundId())).stream()
                .filter(application -> application.track() == watch.track())
                .flatMap(application -> switch (application.status()) {
                    case SUBMITTED -> Stream.of(county(application, "board"));
                    case LOCAL_CHECK -> Stream.of(county(application, "signer"));
                    default -> Stream.empty();
                })
                .distinct()
                .toList();
    }

    private static Waiting county(Application application, String role) {
        return new Waiting(Recipient.seat("county", application.division(), role), "county/" + application.division());
    }

    private static Waiting applicant(Application application) {
        return new Waiting(Recipient.account(application.applicant()), application.name());
    }

    private Optional<Panel> panel(Watch watch) {
        return rounds.required(watch.roundId()).kinds().stream()
                .flatMap(track -> panels.findByRoundIdAndTrack(watch.roundId(), track).stream())
                .filter(panel -> panel.id().equals(watch.about()))
                .findFirst();
    }

    private Stream<OwnWork.Waiting> work(Watch watch, Caller who, String... actions) {
        return stages.stream()
                .flatMap(stage -> stage.of(who, Set.of(watch.roundId())).stream())
                .filter(waiting -> List.of(actions).contains(waiting.action()));
    }

    private static Caller member(String unit) {
        return new Caller("", "", Set.of(new Seat("member", unit, "signer")));
    }

    private static Caller reviewer(String account) {
        return new Caller(account, "", Set.of(new Seat("expert", "pool", "reviewer")));
    }
}
