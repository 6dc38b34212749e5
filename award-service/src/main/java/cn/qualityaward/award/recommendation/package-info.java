/** 第九条、第十三条(一): the local board checks truth and completeness, then the county signs its recommendation. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "procedure", "paper", "program", "round", "application", "wording"})
package cn.qualityaward.award.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
