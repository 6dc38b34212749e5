/** 第二十条: media, social organizations and citizens invited to watch a step of the review (邀请监督) – who came, and what they said. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "procedure", "paper", "program", "round", "application", "wording"})
package cn.qualityaward.award.observation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
