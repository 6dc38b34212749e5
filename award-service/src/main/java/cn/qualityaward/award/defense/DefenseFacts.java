package cn.qualityaward.award.defense;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to the order of a defense, and to who defends. */
public final class DefenseFacts {

    private DefenseFacts() {}

    sealed interface DefenseFact extends Fact {
        @Override
        default String article() {
            return StageKind.DEFENSE.article();
        }
    }

    /** @param commitment of the office's part of the seed, which nobody can change any more */
    public record DefenseOrderPrepared(
            UUID subject, UUID round, ApplicantKind track, int ordinal, String inputsHash, String commitment)
            implements DefenseFact {}

    record DefenseOrderDrawn(
            UUID subject,
            String words,
            String unit,
            @Nullable String onPaper,
            String seed,
            List<UUID> order) implements DefenseFact {}

    record DefenseOrderUndone(UUID subject, String reason) implements DefenseFact {}

    /** Who defends when. */
    public record Turn(UUID application, int place, LocalDate on, LocalTime from, LocalTime until) {}

    public record DefenseOrderReleased(
            UUID subject, UUID round, ApplicantKind track, int ordinal, String place, List<Turn> turns)
            implements DefenseFact {}

    record DelegateConsented(UUID subject, UUID application, String reason, String authorization)
            implements DefenseFact {}

    record DelegateEnded(UUID subject, UUID application, String reason) implements DefenseFact {}
}
