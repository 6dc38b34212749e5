package cn.qualityaward.award.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a round stands still or has ended early (中止、取消), and since when.
 *
 * @param documentNumber of the decision, where there is one (第七条(一))
 * @param matter whose decision it carries out, where one was put before whoever deliberates
 */
record Interruption(
        String reason,
        @Nullable String documentNumber,
        Instant since,
        @Nullable UUID matter) {

    /** As it is asked for. */
    record Text(
            @NotBlank @Size(max = 2000) String reason,
            @Nullable @Size(max = 100) String documentNumber,
            @Nullable UUID matter) {

        Interruption since(Instant now) {
            return new Interruption(reason, documentNumber, now, matter);
        }
    }
}
