/** 第七条(一): a major matter of a round (重大事项) is put before whoever deliberates, who decides it – with its day, its minutes, and what the public reads of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "procedure", "paper", "program", "round", "application", "wording"})
package cn.qualityaward.award.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
