package cn.qualityaward.award.round;

import cn.qualityaward.award.program.ApplicantKind;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Planned dates of a step of one track, both days included. */
public record PlannedStage(
        @NotNull ApplicantKind track,
        int ordinal,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {

    public static Optional<PlannedStage> find(List<PlannedStage> plan, ApplicantKind track, int ordinal) {
        return plan.stream()
                .filter(stage -> stage.track() == track && stage.ordinal() == ordinal)
                .findFirst();
    }

    /** What had not ended when a round stopped comes so many days later; what had begun keeps its beginning. */
    PlannedStage later(LocalDate stoppedOn, long days) {
        if (to.isBefore(stoppedOn)) {
            return this;
        }
        return new PlannedStage(
                track, ordinal, from.isBefore(stoppedOn) ? from : from.plusDays(days), to.plusDays(days));
    }
}
