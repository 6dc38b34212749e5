package cn.qualityaward.tenant.erasure;

import cn.qualityaward.tenant.audit.Fact;

/** The last deed on a tenant's record. */
record ErasureBegun(String tenant) implements Fact {

    @Override
    public String subject() {
        return "tenant/" + tenant;
    }

    @Override
    public String article() {
        return "个人信息保护法第四十七条";
    }
}
