/** Whose work this is: the tenant a thread works for, where tenants are found, and what every tenant-owned row has in common. */
@NullMarked
package cn.qualityaward.tenancy;

import org.jspecify.annotations.NullMarked;
