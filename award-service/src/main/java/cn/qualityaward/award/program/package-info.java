/** 第二条、第三条、第四条、第十条至第十二条: the policy and the review rules that a round runs by, pinned and frozen with it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "procedure", "paper"})
package cn.qualityaward.award.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
