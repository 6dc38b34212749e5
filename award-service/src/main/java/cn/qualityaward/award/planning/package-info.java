/** 第三条、第六条、第十三条: the dates of a round's stages – suggested from its policy, looked over, and moved together. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "procedure", "paper", "program", "round"})
package cn.qualityaward.award.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
