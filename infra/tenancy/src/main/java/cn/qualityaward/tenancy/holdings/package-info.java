/** What a service keeps of a tenant, found by the catalog so that no table is forgotten: counted, handed over, erased. */
@NullMarked
package cn.qualityaward.tenancy.holdings;

import org.jspecify.annotations.NullMarked;
