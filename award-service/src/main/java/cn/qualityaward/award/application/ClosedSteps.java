package cn.qualityaward.award.application;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.wording.Names;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The steps that a round has behind it, track by track in their order: only what belongs to them is ready for its file. */
@Component
public class ClosedSteps {

    /** @param on the day it was closed */
    public record Closed(ApplicantKind track, Procedure.Step step, LocalDate on) {

        public int ordinal() {
            return step.ordinal();
        }

        /** 单位资料评审 */
        public String named() {
            return Names.of(track) + Names.of(step.kind()) + Names.again(step.turn());
        }
    }

    private final Progress progress;

    ClosedSteps(Progress progress) {
        this.progress = progress;
    }

    public Stream<Closed> of(Round round) {
        return round.kinds().stream()
                .flatMap(track -> progress.procedure(round.id(), track).steps().stream()
                        .flatMap(step -> round.closedAt(track, step.ordinal()).stream()
                                .map(at -> new Closed(
                                        track, step, ProcedureClock.local(at).toLocalDate()))));
    }
}
