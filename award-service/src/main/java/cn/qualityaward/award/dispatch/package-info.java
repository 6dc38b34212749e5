/** 第八条(一)、第十三条至第十五条: outgoing documents (发文) – drafted from what a round says, signed, numbered, sealed and delivered. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "procedure", "paper", "program", "round", "application", "wording"})
package cn.qualityaward.award.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
