/** 我的待办: what each seat must do next, told from where rounds and applications stand and from the policy's own words. */
@NullMarked
@ApplicationModule(allowedDependencies = {"paper", "program", "round", "application", "correction"})
package cn.qualityaward.award.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
