package cn.qualityaward.tenant.branding;

import cn.qualityaward.tenant.branding.Branding.SignOff;
import cn.qualityaward.tenant.policy.Policy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a region looks, and what of it the public sees.
 *
 * @param shown the colours as the site uses them: the platform's where none is chosen
 * @param mongolianAwardName the award's, as it stands in the policy
 * @param letterhead 发文机关标志, as it stands in the policy
 * @param awardNameOutdated the policy's Mongolian is no longer what was signed off: the public does not see it
 */
@Schema(name = "Branding")
record BrandingView(
        int version,
        @Nullable String main,
        @Nullable String accent,
        Palette shown,
        List<Palette.Contrast> contrasts,
        @Nullable String mongolianName,
        @Nullable String mongolianAwardName,
        @Nullable String letterhead,
        @Nullable SignOff signOff,
        boolean awardNameOutdated) {

    static BrandingView of(Branding branding, Policy policy) {
        var signOff = branding.signOff().orElse(null);
        var awardName = policy.terms().mongolianAwardName();
        return new BrandingView(
                Objects.requireNonNull(branding.version()),
                branding.main(),
                branding.accent(),
                branding.palette(),
                branding.palette().contrasts(),
                branding.mongolianName(),
                awardName,
                policy.letterhead(),
                signOff,
                signOff != null && !Objects.equals(awardName, signOff.awardName()));
    }
}
