/** 第十条、第十一条: what is asked of whoever applies, by the regulation and by the policy, and what is found of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "procedure", "paper", "program", "round", "application"})
package cn.qualityaward.award.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
