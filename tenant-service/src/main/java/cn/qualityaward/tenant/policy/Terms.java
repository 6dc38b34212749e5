package cn.qualityaward.tenant.policy;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * How this region calls things (称谓).
 *
 * @param governor 盟长、市长、主席、旗长
 * @param government 行署、人民政府
 * @param region what stands before 内 or 直: 盟、市、自治区、旗、县
 * @param division what it is divided into, e.g. 旗县市（区）
 * @param mongolianAwardName as the tenant typed it, never generated
 */
public record Terms(
        @NotBlank String governor,
        @NotBlank String awardName,
        @NotBlank String government,
        @Nullable String leadingGroup,
        @NotBlank String office,
        @NotBlank String region,
        @NotBlank String division,
        @Nullable String mongolianAwardName) {}
