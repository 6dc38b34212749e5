/** 第十条、第十一条、第十三条(一): what the round's rules ask of an applicant beyond what every award asks, and whether it is answered. */
@NullMarked
@ApplicationModule(allowedDependencies = {"paper", "program", "round", "wording"})
package cn.qualityaward.award.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
