package cn.qualityaward.tenant.audit;

/** Something that was done to a tenant's settings; its subject has a name, e.g. {@code policy/3}. */
public interface Fact extends cn.qualityaward.tenancy.record.Fact {

    @Override
    String subject();
}
