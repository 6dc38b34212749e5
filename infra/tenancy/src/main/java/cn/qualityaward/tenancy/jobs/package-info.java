/** Outbox records and timers: written with what they belong to, carried out in the scope of their tenant. */
@NullMarked
package cn.qualityaward.tenancy.jobs;

import org.jspecify.annotations.NullMarked;
