package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws that wait for their witness, and open steps where applicants still lack reviewers. */
@Component
class DrawWork implements OwnWork {

    private final Draws draws;
    private final Drawing drawing;
    private final Panels panels;
    private final Rounds rounds;
    private final Progress progress;

    DrawWork(Draws draws, Drawing drawing, Panels panels, Rounds rounds, Progress progress) {
        this.draws = draws;
        this.drawing = drawing;
        this.panels = panels;
        this.rounds = rounds;
        this.progress = progress;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> of) {
        if (caller.holds("observer", "observer")) {
            return draws.findByRoundIdInAndState(of, Draw.State.PREPARED).stream()
                    .flatMap(draw ->
                            drawn(draw)
                                    .map(step -> waiting("witness-draw", draw.roundId(), draw.track(), step, 1))
                                    .stream())
                    .toList();
        }
        return caller.holds("office", "officer")
                ? of.stream().flatMap(this::lacking).toList()
                : List.of();
    }

    /** The step it is for, while that is as it was when the draw was prepared. */
    private Optional<Step> drawn(Draw draw) {
        var seat = draw.seat();
        return seat != null && seat.isLate()
                ? rounds.required(draw.roundId())
                        .closedAt(draw.track(), draw.ordinal())
                        .map(closed ->
                                progress.procedure(draw.roundId(), draw.track()).at(draw.ordinal()))
                : open(draw.roundId(), draw.track()).filter(step -> step.ordinal() == draw.ordinal());
    }

    private Stream<Waiting> lacking(UUID round) {
        return rounds.required(round).kinds().stream()
                .flatMap(track -> open(round, track).stream()
                        .flatMap(step -> panels
                                .findByRoundIdAndTrackAndOrdinal(round, track, step.ordinal())
                                .filter(Panel::byDraw)
                                .map(panel -> lacking(drawing.inputs(panel)))
                                .filter(lacking -> lacking > 0)
                                .map(lacking -> waiting("draw-reviewers", round, track, step, lacking))
                                .stream()));
    }

    private static long lacking(DrawInputs inputs) {
        return inputs.applicants().stream()
                .filter(applicant -> inputs.gap(applicant) > 0)
                .count();
    }

    private Optional<Step> open(UUID round, ApplicantKind track) {
        return rounds.required(round).open(track, progress.procedure(round, track));
    }

    private static Waiting waiting(String action, UUID round, ApplicantKind track, Step step, long count) {
        return new Waiting(action, round, track, step.ordinal(), step.kind(), null, count);
    }
}
