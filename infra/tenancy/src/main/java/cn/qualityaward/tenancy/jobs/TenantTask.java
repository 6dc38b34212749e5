package cn.qualityaward.tenancy.jobs;

/** The data of a timer that belongs to a tenant; it carries ids, never what they stand for. */
public interface TenantTask {

    int tenant();
}
