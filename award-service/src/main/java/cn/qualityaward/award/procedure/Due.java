package cn.qualityaward.award.procedure;

import cn.qualityaward.tenancy.jobs.TenantTask;
import java.time.Instant;
import java.util.UUID;

/** A deadline of the procedure: whose, of what, and when by the procedure's time. */
public record Due(int tenant, UUID id, Instant at) implements TenantTask {}
