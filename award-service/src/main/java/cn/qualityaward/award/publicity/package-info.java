/** 第八条(五): what was done to make the award, its winners and their methods known (宣传推广). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"audit", "procedure", "paper", "program", "round", "application", "form", "wording"})
package cn.qualityaward.award.publicity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
