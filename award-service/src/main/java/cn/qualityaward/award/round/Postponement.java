package cn.qualityaward.award.round;

import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 延期 of an announced round: what was published may only move later, for others rely on it.
 *
 * @param stages the whole plan as it shall be
 * @param windowTo the last day of the window, the same or a later one
 * @param documentNumber of the decision, where there is one (第七条(一))
 * @param matter whose decision it carries out, where one was put before whoever deliberates
 */
record Postponement(
        @NotNull @Size(max = 200) List<@NotNull @Valid PlannedStage> stages,
        @NotNull LocalDate windowTo,
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Size(max = 100) String documentNumber,
        @Nullable UUID matter) {

    void requireLater(List<PlannedStage> before, LocalDate windowBefore) {
        if (windowTo.isBefore(windowBefore)) {
            throw earlier("windowTo");
        }
        if (stages.size() != before.size()
                || stages.stream().anyMatch(stage -> stage.to().isBefore(stage.from()))) {
            throw earlier("stages");
        }
        for (var planned : before) {
            if (PlannedStage.find(stages, planned.track(), planned.ordinal())
                    .filter(stage ->
                            !stage.to().isBefore(planned.to()) && !stage.from().isBefore(planned.from()))
                    .isEmpty()) {
                throw earlier("stages");
            }
        }
    }

    private static Refusal earlier(String field) {
        return Refusal.invalid("postponed-to-earlier").field(field).article("第十三条");
    }
}
