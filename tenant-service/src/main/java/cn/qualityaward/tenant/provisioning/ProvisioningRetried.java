package cn.qualityaward.tenant.provisioning;

import cn.qualityaward.tenant.audit.Fact;

/** The operator did not want to wait for the next attempt. */
public record ProvisioningRetried(String tenant) implements Fact {

    @Override
    public String subject() {
        return "tenant/" + tenant;
    }

    @Override
    public String article() {
        return "第二条";
    }
}
