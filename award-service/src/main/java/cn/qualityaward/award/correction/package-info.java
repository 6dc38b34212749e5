/** 第八条、第十三条: what is locked and was wrong is corrected (更正) – signed, reasoned, the original beside it, its consequences shown first. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "procedure", "paper", "program", "round", "form", "application"})
package cn.qualityaward.award.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
