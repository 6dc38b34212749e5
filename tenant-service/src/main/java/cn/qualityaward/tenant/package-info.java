/** The tenants of the platform and the documents each of them publishes. */
@NullMarked
package cn.qualityaward.tenant;

import org.jspecify.annotations.NullMarked;
