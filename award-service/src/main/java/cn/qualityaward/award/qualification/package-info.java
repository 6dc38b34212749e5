/** 第十三条(二): formal review, re-check by another person, opinions of the member units, and the list of those who qualify. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"audit", "procedure", "paper", "program", "round", "application", "eligibility"})
package cn.qualityaward.award.qualification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
