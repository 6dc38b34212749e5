/** 第九条: whom counties, departments and associations cultivate for the award, and are known to do so. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "procedure", "program", "application", "eligibility", "form"})
package cn.qualityaward.award.cultivation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
