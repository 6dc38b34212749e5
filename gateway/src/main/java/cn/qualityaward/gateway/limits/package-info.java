/** How much a tenant's visitors may ask for, in requests and in bytes. */
@NullMarked
package cn.qualityaward.gateway.limits;

import org.jspecify.annotations.NullMarked;
