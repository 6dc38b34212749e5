package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.publicnotice.AwaitedAnswers;
import cn.qualityaward.award.qualification.AwaitedOpinions;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has not acted yet, and until when they may: asked of the steps each time, which alone know it. */
@Component
class Outstanding {

    /** @param name as the office reads it: an applicant, a reviewer, a unit */
    record Waiting(Recipient recipient, String name) {}

    private static final Set<String> SHEETS = Set.of("declare-interests", "fill-sheets");

    private final Applications applications;
    private final Rounds rounds;
    private final Progress progress;
    private final Panels panels;
    private final AwaitedAnswers answers;
    private final AwaitedOpinions opinions;
    private final Acting acting;
    private final List<OwnWork> stages;

    Outstanding(
            Applications applications,
            Rounds rounds,
            Progress progress,
            Panels panels,
            AwaitedAnswers answers,
            AwaitedOpinions opinions,
            Acting acting,
            List<OwnWork> stages) {
        this.applications = applications;
        this.rounds = rounds;
        this.progress = progress;
        this.panels = panels;
        this.answers = answers;
        this.opinions = opinions;
        this.acting = acting;
        this.stages = stages;
    }

    /** Empty when there is nothing to be late for any more. */
    Optional<LocalDate> due(Watch watch) {
        var round = rounds.required(watch.roundId());
        return switch (watch.kind()) {
            case WINDOW -> round.windowEnd();
            case RECOMMENDATION -> recommendedBy(watch, round);
            case SUBMISSION -> draft(watch).flatMap(application -> Optional.ofNullable(application.extendedTo()));
            case COMPLETION, SUPPLEMENT ->
                returned(watch).flatMap(application -> Optional.ofNullable(application.completeBy()));
            case SHEETS -> panel(watch).flatMap(panel -> round.plannedEnd(panel.track(), panel.ordinal()));
            case LETTER -> opinions.of(watch.about()).map(AwaitedOpinions.Letter::due);
            case OBJECTION -> answers.lastDay(watch.about());
        };
    }

    List<Waiting> of(Watch watch) {
        return switch (watch.kind()) {
            case WINDOW ->
                applications.findByRoundIdOrderById(watch.roundId()).stream()
                        .filter(application -> application.status() == Status.DRAFT)
                        .filter(application -> application.extendedTo() == null)
                        .map(Outstanding::applicant)
                        .toList();
            case SUBMISSION -> draft(watch).stream().map(Outstanding::applicant).toList();
            case COMPLETION, SUPPLEMENT ->
                returned(watch).stream().map(Outstanding::applicant).toList();
            case RECOMMENDATION -> recommending(watch);
            case LETTER ->
                opinions.of(watch.about()).stream()
                        .flatMap(letter -> letter.units().stream().sorted())
                        .map(unit -> new Waiting(Recipient.seated(unit, "signer"), unit))
                        .toList();
            case SHEETS ->
                panel(watch).stream()
                        .flatMap(panel -> panel.members().stream().filter(member -> works(panel, member)))
                        .map(member -> new Waiting(Recipient.account(member.account()), member.name()))
                        .toList();
            case OBJECTION ->
                answers.lastDay(watch.about()).stream()
                        .map(day -> new Waiting(Recipient.seat("office/officer"), "office"))
                        .toList();
        };
    }

    /** The dossier while it is with its applicant again for what is watched. */
    private Optional<Application> returned(Watch watch) {
        var status = watch.kind() == Awaited.COMPLETION ? Status.RETURNED : Status.SUPPLEMENTING;
        return applications.findById(watch.about()).filter(application -> application.status() == status);
    }

    private Optional<Application> draft(Watch watch) {
        return applications.findById(watch.about()).filter(application -> application.status() == Status.DRAFT);
    }

    /** By the plan; of one application that was given more time by its own last day. */
    private Optional<LocalDate> recommendedBy(Watch watch, Round round) {
        if (!watch.about().equals(watch.roundId())) {
            return applications
                    .findById(watch.about())
                    .filter(application -> application.stage() == StageKind.RECOMMENDATION)
                    .flatMap(application -> Optional.ofNullable(application.extendedTo()));
        }
        return Optional.ofNullable(watch.track()).flatMap(track -> recommendation(round, track));
    }

    private Optional<LocalDate> recommendation(Round round, ApplicantKind track) {
        return progress.procedure(round.id(), track).steps().stream()
                .filter(step -> step.kind() == StageKind.RECOMMENDATION)
                .findFirst()
                .flatMap(step -> round.plannedEnd(track, step.ordinal()));
    }

    /** Whoever checks and whoever signs; each once, whatever they have to do. */
    private List<Waiting> recommending(Watch watch) {
        return applications.live(Set.of(watch.roundId())).stream()
                .filter(application -> application.track() == watch.track())
                .filter(application -> watch.about()
                        .equals(application.extendedTo() == null ? application.roundId() : application.id()))
                .flatMap(application -> switch (application.status()) {
                    case SUBMITTED -> acting(application.checker(), Acting.Part.CHECKS);
                    case LOCAL_CHECK -> acting(application.recommender(), Acting.Part.SIGNS);
                    default -> Stream.empty();
                })
                .distinct()
                .toList();
    }

    private Stream<Waiting> acting(@Nullable String unit, Acting.Part part) {
        return unit == null
                ? Stream.empty()
                : acting.of(unit, part).stream().map(recipient -> new Waiting(recipient, unit));
    }

    private static Waiting applicant(Application application) {
        return new Waiting(Recipient.dossier(application), application.name());
    }

    private Optional<Panel> panel(Watch watch) {
        return rounds.required(watch.roundId()).kinds().stream()
                .flatMap(track -> panels.findByRoundIdAndTrack(watch.roundId(), track).stream())
                .filter(panel -> panel.id().equals(watch.about()))
                .findFirst();
    }

    /** Asked as each stage lists it among that reviewer's duties, of this panel alone. */
    private boolean works(Panel panel, Member member) {
        var reviewer = new Caller(member.account(), "", Set.of(new Seat("expert", "pool", "reviewer")));
        return stages.stream()
                .flatMap(stage -> stage.of(reviewer, Set.of(panel.roundId())).stream())
                .filter(waiting -> waiting.track() == panel.track() && waiting.ordinal() == panel.ordinal())
                .anyMatch(waiting -> SHEETS.contains(waiting.action()));
    }
}
