package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.Tenant;
import java.util.Map;

/**
 * A region was taken in; its scope is open and its first rows are being written in this transaction.
 *
 * @param preset from which its first drafts are made
 * @param terms how it calls things
 */
public record TenantFounded(Tenant tenant, String preset, Map<String, String> terms) implements TenantChanged {}
