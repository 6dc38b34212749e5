/** Which tenant a path belongs to: unknown ones are not found, suspended ones are refused, before anything else is done. */
@NullMarked
package cn.qualityaward.gateway.tenants;

import org.jspecify.annotations.NullMarked;
