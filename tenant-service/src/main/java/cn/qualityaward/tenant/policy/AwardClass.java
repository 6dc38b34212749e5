package cn.qualityaward.tenant.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A class of the award (奖项).
 *
 * @param level 1 is the highest
 * @param quota a cap (授奖总数), never a target
 * @param sharedQuotaGroup classes of one group share one quota
 */
public record AwardClass(
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,30}") String code,
        @NotBlank String name,
        ApplicantKind applicantKind,
        @Min(1) @Max(9) int level,
        @Min(0) @Max(100) int quota,
        @Nullable String sharedQuotaGroup) {}
