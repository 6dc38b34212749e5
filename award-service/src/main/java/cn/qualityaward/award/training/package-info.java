/** 第八条(五): trainings before an award (动员培训) – who is expected, the sheet they sign, and who came. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"audit", "procedure", "paper", "program", "round", "application", "expert", "dispatch"})
package cn.qualityaward.award.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
