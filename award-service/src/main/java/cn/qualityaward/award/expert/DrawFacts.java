package cn.qualityaward.award.expert;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.ApplicantKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a draw (抽取). */
public final class DrawFacts {

    private DrawFacts() {}

    interface DrawFact extends Fact {
        @Override
        default String article() {
            return Draw.ARTICLE;
        }
    }

    /** @param commitment of the office's part of the seed, which nobody can change any more */
    public record DrawPrepared(
            UUID subject, UUID round, ApplicantKind track, int ordinal, String inputsHash, String commitment)
            implements DrawFact {}

    record DrawWitnessed(
            UUID subject,
            String words,
            String unit,
            @Nullable String onPaper,
            String seed,
            String resultHash) implements DrawFact {}

    record DrawUndone(UUID subject, String reason) implements DrawFact {}

    /** 替补抽取 is released: the panel's own fact says what they take over. */
    record StandInDrawn(UUID subject, UUID round, ApplicantKind track, int ordinal, UUID expert) implements DrawFact {}

    /** @param experts to whom somebody new was given */
    public record DrawReleased(UUID subject, UUID round, ApplicantKind track, int ordinal, List<UUID> experts)
            implements DrawFact {}
}
