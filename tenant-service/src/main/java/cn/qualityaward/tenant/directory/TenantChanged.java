package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenant.audit.Fact;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that everybody who looks tenants up has to learn. */
public interface TenantChanged extends Fact {

    Tenant tenant();

    @Override
    default String subject() {
        return "tenant/" + tenant().code();
    }

    @Override
    default String article() {
        return "第二条";
    }

    record TenantSuspended(Tenant tenant) implements TenantChanged {}

    record TenantResumed(Tenant tenant) implements TenantChanged {}

    record TenantClosed(Tenant tenant, String reason, LocalDate keepUntil) implements TenantChanged {}

    record TenantReopened(Tenant tenant) implements TenantChanged {}

    /** @param from where it was served before */
    record TenantMoved(Tenant tenant, URI from) implements TenantChanged {}

    /** @param before the host name it also answered under */
    record TenantHosted(Tenant tenant, @Nullable String before) implements TenantChanged {}

    record TenantLimited(Tenant tenant) implements TenantChanged {}
}
