package cn.qualityaward.award.reconsideration;

import cn.qualityaward.award.program.ApplicantKind;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Which closed step is to be decided anew, and why.
 *
 * @param reason told to whoever it concerns, and published where a notice is withdrawn by it
 * @param documentNumber of the signed decision it rests on
 */
record Proposal(
        @NotNull ApplicantKind track,
        @Min(0) int ordinal,
        @NotBlank @Size(max = 1000) String reason,
        @NotBlank @Size(max = 100) String documentNumber,
        @NotNull LocalDate documentDate) {}
