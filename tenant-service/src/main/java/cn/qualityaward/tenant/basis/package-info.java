/** 第一条: legal bases (制定依据) that were repealed, and what each region does about its policy that rests on them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "bulletin", "document", "policy"})
package cn.qualityaward.tenant.basis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
