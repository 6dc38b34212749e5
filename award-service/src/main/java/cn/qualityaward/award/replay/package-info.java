/** 第十四条: every total, rank and list once more from what is stored, held against what was decided on (复算, ADR 34). */
@NullMarked
@ApplicationModule(allowedDependencies = {"program", "round", "application"})
package cn.qualityaward.award.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
