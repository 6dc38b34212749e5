package cn.qualityaward.tenant.document;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a formality was gone through, or does not apply (不适用).
 *
 * @param document its opinion, minutes or filing number
 * @param reason why it does not apply
 */
@Schema(name = "Formality")
record FormalityEntry(
        @NotNull Formality formality,
        boolean applicable,
        @Size(max = 200) @Nullable String document,
        @Nullable LocalDate date,
        @Size(max = 500) @Nullable String reason) {

    /** Gone through: by which document and when; not applicable: why. */
    boolean complete() {
        return applicable ? isSaid(document) && date != null : isSaid(reason);
    }

    private static boolean isSaid(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
