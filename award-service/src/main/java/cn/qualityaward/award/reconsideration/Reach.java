package cn.qualityaward.award.reconsideration;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Retractable;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far a decision that is taken back reaches: behind it on its track, and to the tracks that were decided on with it. */
@Component
class Reach {

    /** 第十四条: what follows from the marks and is decided by people; no review work and no approval stands behind it. */
    private static final Set<StageKind> DECISIONS =
            EnumSet.of(StageKind.VOTE, StageKind.COMPOSITE, StageKind.DELIBERATION, StageKind.PUBLIC_NOTICE);

    /** @param kept what is taken back, by whoever keeps it; none where nobody answers for it */
    record Taken(
            ApplicantKind track,
            Step step,
            boolean closed,
            @Nullable Retractable kept) {}

    private final Progress progress;
    private final Applications applications;
    private final List<Retractable> retractables;

    Reach(Progress progress, Applications applications, List<Retractable> retractables) {
        this.progress = progress;
        this.applications = applications;
        this.retractables = retractables;
    }

    Step step(Round round, ApplicantKind track, int ordinal) {
        round.requireTrack(track);
        return progress.procedure(round.id(), track).steps().stream()
                .filter(step -> step.ordinal() == ordinal && step.kind().joint())
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }

    /** By track, the step from which it is decided anew. */
    Map<ApplicantKind, Step> of(Round round, ApplicantKind track, Step first) {
        var from = new EnumMap<ApplicantKind, Step>(ApplicantKind.class);
        from.put(track, first);
        var open = new ArrayDeque<>(List.of(track));
        while (!open.isEmpty()) {
            var next = open.remove();
            taken(round, next, Objects.requireNonNull(from.get(next)))
                    .forEach(one -> alike(round, one)
                            .filter(other -> isEarlier(other, from.get(other.track())))
                            .forEach(other -> {
                                from.put(other.track(), other.step());
                                open.add(other.track());
                            }));
        }
        return from;
    }

    private static boolean isEarlier(Taken one, @Nullable Step known) {
        return known == null || one.step().ordinal() < known.ordinal();
    }

    /** The same decision on the other tracks. */
    private Stream<Taken> alike(Round round, Taken one) {
        return one.kept() == null
                ? Stream.empty()
                : one.kept().together(round.id(), one.track(), one.step()).stream()
                        .filter(track -> track != one.track())
                        .flatMap(track -> progress.procedure(round.id(), track).steps().stream()
                                .filter(step -> isSame(step, one.step()))
                                .map(step -> new Taken(track, step, one.closed(), one.kept())));
    }

    private static boolean isSame(Step one, Step other) {
        return one.kind() == other.kind() && one.turn() == other.turn() && Objects.equals(stageOf(one), stageOf(other));
    }

    /** After which stage, where it is a notice. */
    private static @Nullable StageKind stageOf(Step step) {
        return step.notice() == null ? null : step.notice().stage();
    }

    /** Of a track, what is closed from there on, and what is begun where it stands; the latest first. */
    List<Taken> taken(Round round, ApplicantKind track, Step first) {
        var procedure = progress.procedure(round.id(), track);
        var stands = round.at(track, procedure);
        return procedure.steps().stream()
                .filter(step -> step.ordinal() >= first.ordinal() && step.kind().joint())
                .filter(step ->
                        stands.map(open -> step.ordinal() <= open.ordinal()).orElse(true))
                .map(step -> new Taken(
                        track,
                        step,
                        round.closedAt(track, step.ordinal()).isPresent(),
                        retractables.stream()
                                .filter(one -> one.closes(step.kind()))
                                .findFirst()
                                .orElse(null)))
                .sorted(Comparator.comparing((Taken one) -> one.step().ordinal())
                        .reversed())
                .toList();
    }

    void requireClosed(Round round, ApplicantKind track, Step step) {
        if (round.closedAt(track, step.ordinal()).isEmpty()) {
            throw refused("reconsideration-not-closed", step.kind(), step.kind());
        }
    }

    /** Refuses what is fixed by what came after it. */
    void require(Round round, ApplicantKind track, Step first) {
        var taken = taken(round, track, first);
        requireNobodyAwarded(round);
        for (var one : taken) {
            var kind = one.step().kind();
            var decides = DECISIONS.contains(kind) || one.step().equals(first) && kind.byPanel();
            var alone = !first.kind().byPanel() || one.step().equals(first) || !one.closed();
            var reviewing = !one.closed() && kind.byPanel() && !first.kind().byPanel();
            if (one.closed() && (!decides || !alone) || reviewing) {
                throw refused("reconsideration-too-late", first.kind(), kind);
            }
            if (one.kept() == null && (one.closed() || kind == StageKind.PUBLIC_NOTICE)) {
                throw refused("reconsideration-fixed", first.kind(), kind);
            }
            if (one.kept() != null) {
                one.kept().requireRetractable(round.id(), track, one.step());
            }
        }
    }

    /** From there on what is wrong is a matter of revocation. */
    private void requireNobodyAwarded(Round round) {
        var awarded = applications.findByRoundIdOrderById(round.id()).stream().anyMatch(Reach::isAwarded);
        if (awarded) {
            throw Refusal.conflict("reconsideration-after-approval").article("第十五条");
        }
    }

    private static boolean isAwarded(Application application) {
        return application.outcome() == Outcome.CONFERRED || application.stage() == StageKind.CONFERRAL;
    }

    private static Refusal refused(String slug, StageKind stage, StageKind behind) {
        return Refusal.conflict(slug)
                .article(stage.article())
                .with("stage", stage)
                .with("behind", behind);
    }
}
