package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.Tenant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A region was taken in; its scope is open and its first rows are being written in this transaction.
 *
 * @param preset from which its first drafts are made; the seed unless named
 * @param terms how it calls things
 * @param mongolianName as it was typed; nobody has signed it off yet
 */
public record TenantFounded(
        Tenant tenant,
        @Nullable String preset,
        Map<String, String> terms,
        @Nullable String mongolianName) implements TenantChanged {}
