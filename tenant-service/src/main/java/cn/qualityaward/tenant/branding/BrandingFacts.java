package cn.qualityaward.tenant.branding;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenant.branding.Branding.SignOff;
import cn.qualityaward.tenant.directory.TenantChanged;
import org.jspecify.annotations.Nullable;

/** What can happen to how a region looks; everybody who looks the region up has to learn of it. */
interface BrandingFacts {

    /** @param signOffVoid the Mongolian is no longer what the reader had read */
    record BrandingChanged(
            Tenant tenant,
            @Nullable String main,
            @Nullable String accent,
            @Nullable String mongolianName,
            boolean signOffVoid)
            implements TenantChanged {}

    record MongolianSignedOff(Tenant tenant, @Nullable String mongolianName, SignOff by) implements TenantChanged {}
}
