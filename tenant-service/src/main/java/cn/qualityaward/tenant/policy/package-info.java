/** 第一章至第八章: the policy (管理办法) of a tenant as typed, checked and versioned parameters. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "directory", "regulation"})
package cn.qualityaward.tenant.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
