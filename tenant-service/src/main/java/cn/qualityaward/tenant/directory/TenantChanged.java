package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenant.audit.Fact;

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
}
