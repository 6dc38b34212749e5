package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.Tenant.Status;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tenant as the operator sees it.
 *
 * @param mongolianName once it is signed off
 * @param pool where it is placed, by name; {@code award} is the address of that now
 * @param keepUntil of a closed tenant: its data is kept that long, and closing it can be taken back
 * @param erasingSince when its data began to be erased, after which nothing is taken back; {@code erasedAt} when all was gone
 */
record TenantView(
        int id,
        String code,
        String name,
        @Nullable String mongolianName,
        Status status,
        String pool,
        URI award,
        @Nullable Integer limit,
        @Nullable String host,
        @Nullable String parent,
        Tier tier,
        Instant foundedAt,
        @Nullable String closingReason,
        @Nullable LocalDate keepUntil,
        @Nullable String closedBy,
        @Nullable Instant erasingSince,
        @Nullable Instant erasedAt) {}
