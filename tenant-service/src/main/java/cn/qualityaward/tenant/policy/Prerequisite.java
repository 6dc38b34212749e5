package cn.qualityaward.tenant.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * An award one must hold before applying (先获下一级奖项).
 *
 * @param tenant whose award; {@code null}: one of the tenant's own classes
 */
record Prerequisite(
        @Nullable String tenant,
        @NotBlank String classCode,
        @Min(0) @Max(15) int heldYears) {}
