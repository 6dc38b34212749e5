/** 第三条、第十三条: one round of the award (届), from plan to close, through the stages of its policy in their order. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "procedure", "paper", "program", "publication"})
package cn.qualityaward.award.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
