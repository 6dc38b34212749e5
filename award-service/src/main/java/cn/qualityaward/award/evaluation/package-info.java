/** 第二十条: what society says of each applicant (社会评价), entered as a score with the document it comes from. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "procedure", "paper", "program", "round", "application", "replay"})
package cn.qualityaward.award.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
