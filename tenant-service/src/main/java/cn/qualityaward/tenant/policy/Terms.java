package cn.qualityaward.tenant.policy;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * How this region calls things (称谓).
 *
 * @param governor 盟长、市长、主席、旗长
 * @param government 行署、人民政府
 * @param region what stands before 内 or 直: 盟、市、自治区、旗、县
 * @param shortGovernment as texts call it once it is known, e.g. 锡盟行署
 * @param shortRegion e.g. 锡盟
 * @param organization what an organization that applies is called where not 单位: 企业、组织
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
        @Nullable String mongolianAwardName,
        @Nullable String shortGovernment,
        @Nullable String shortRegion,
        @Nullable String organization) {

    private static final String QUALITY_AWARD = "质量奖";

    /** 盟长质量奖, where the whole name is 锡林郭勒盟盟长质量奖. */
    String shortAwardName() {
        return named() ? governor + QUALITY_AWARD : awardName;
    }

    /** 锡林郭勒盟 */
    String regionName() {
        return named()
                ? awardName.substring(0, awardName.length() - shortAwardName().length())
                : "本" + region;
    }

    /** 盟, and 区 where the region is a 自治区: what stands after 我、全 and before 内、直. */
    String regionKind() {
        return region.substring(region.length() - 1);
    }

    private boolean named() {
        return awardName.endsWith(governor + QUALITY_AWARD) && awardName.length() > governor.length() + 3;
    }
}
