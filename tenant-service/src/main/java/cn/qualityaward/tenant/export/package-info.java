/** 第二条: a tenant's data is its own: it can take all of it with it, and the operator sees only how much it is. */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "audit"})
package cn.qualityaward.tenant.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
