/** 第十四条: the vote on each application, where the policy has one, and whether it carries. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "procedure", "paper", "program", "round", "application", "replay"})
package cn.qualityaward.award.vote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
