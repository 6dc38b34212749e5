package cn.qualityaward.tenant.policy;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A law or document the policy rests on (制定依据). */
public record LegalBasis(
        @NotBlank String title,
        @Nullable String number,
        @Nullable LocalDate date,
        Status status) {

    public enum Status {
        /** 现行 */
        IN_FORCE,
        /** 废止 */
        REPEALED
    }
}
