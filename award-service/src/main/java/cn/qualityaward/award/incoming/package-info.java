/** 第八条: incoming papers (收文) – registered under a number, handed to whoever handles them, and done. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "procedure", "paper", "program", "round", "dispatch"})
package cn.qualityaward.award.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
