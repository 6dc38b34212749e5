/** 代录: a decision that a leader, member unit, county or government took on signed paper, entered by the office and confirmed by a second officer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "procedure", "secrecy"})
package cn.qualityaward.award.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
