/** 第十三条(一)、第二十三条: who applies, with what, and where the application stands. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"audit", "procedure", "paper", "program", "round", "form", "secrecy", "wording"})
package cn.qualityaward.award.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
