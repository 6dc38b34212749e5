/** 第八条、第二十三条: the case file (卷宗) of an application or of a round – everything there is of it, with its catalogue, in one archive. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "procedure", "paper", "program", "round", "application"})
package cn.qualityaward.award.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
