/** 第二十七条: documents a tenant drafts, checks and publishes as immutable versions with an effective date. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "regulation"})
package cn.qualityaward.tenant.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
