/** 第十三条至第十五条: a dry run (试运行) of the drafts, walked by the award-service that would serve them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "policy", "rules"})
package cn.qualityaward.tenant.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
