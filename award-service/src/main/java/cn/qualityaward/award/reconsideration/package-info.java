/** 第十三条(三)、第十四条、第十五条: a closed list is taken back and decided anew (重新审议) – signed, reasoned, by two, the original kept, its consequences shown first. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "procedure", "paper", "program", "round", "application", "wording"})
package cn.qualityaward.award.reconsideration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
